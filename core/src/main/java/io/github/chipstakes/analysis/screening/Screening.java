package io.github.chipstakes.analysis.screening;

import io.github.chipstakes.analysis.control.ListedEntries;
import io.github.chipstakes.analysis.names.Bearers;
import io.github.chipstakes.analysis.reach.PartyReach;
import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.analysis.reach.Regime;
import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.analysis.restriction.RedFlag;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A user's own list of counterparties against a dataset, on a day: who of them is a party of it, who else they may be, and what every
 * regime makes of each. Made once and asked many times, from several threads if need be.
 *
 * <p>A counterparty is a party of the dataset only by its id or by an identifier it shares with one; who has neither, by the id of a record a
 * review made of its name and country, if that has no identifier, either. Names make candidates: of list
 * entries and of parties that bear them, exactly or but for case, punctuation, script, legal form. A candidate is confirmed or
 * rejected by a person, with a match in the data, and makes a result POSSIBLY until then. So it is with the owners of a party: where one
 * bears a name or an identifier of an entry, the rules are asked as if that were probable; and so with a party the counterparty may be, of
 * which the lists are asked, too. Where nothing is found the result is NOT_SHOWN,
 * and that clears nobody.
 */
public final class Screening {
    /** Stands for whoever is no party of the dataset; no id, so that nothing a dataset says is of it. */
    private static final String STRANGER = "this counterparty";

    private static final String UNNAMED = "no name is given, so it was looked for by its id and its identifiers only";

    /** What is said of whom nothing is shown but that it may be somebody. */
    private static final String NOT_ELSE = "apart from that " + Level.NOT_SHOWN.words();

    private final Reach reach;
    private final List<Regime> regimes;
    private final Bearers bearers;
    private final ListedEntries entries;
    private final Parties parties;
    private final Owners owners;
    private final HeldLists held;
    private final List<Score> scores;
    private final Map<String, List<Score>> scoresOf = new HashMap<>();

    /** What each regime makes of a stranger, by its id. */
    private final Map<String, PartyReach> strangers = new HashMap<>();

    /** The results of whoever is no party and has no candidates. */
    private final List<ScreeningResult> ofNobody;

    private Screening(
            Reach reach,
            List<Regime> regimes,
            Bearers bearers,
            ListedEntries entries,
            Owners owners,
            HeldLists held,
            Collection<Score> scores) {
        this.reach = reach;
        this.regimes = List.copyOf(regimes);
        this.bearers = bearers;
        this.entries = entries;
        parties = new Parties(reach.dataset(), entries);
        this.owners = owners;
        this.held = held;
        this.scores = List.copyOf(scores);
        scores.forEach(score -> scoresOf.computeIfAbsent(score.counterparty(), id -> new ArrayList<>(1))
                .add(score));
        this.regimes.forEach(regime -> strangers.put(regime.id(), reach.of(STRANGER, regime)));
        ofNobody = results(Optional.empty(), List.of());
    }

    /** A screening by every regime of the dataset. */
    public static Screening of(Reach reach) {
        ListedEntries entries = ListedEntries.on(reach.dataset(), reach.when());
        Bearers bearers =
                Bearers.of(reach.dataset(), entry -> !entries.stands(entry).isNo());
        return new Screening(
                reach,
                reach.regimes(),
                bearers,
                entries,
                Owners.of(reach, bearers, new Parties(reach.dataset(), entries)),
                new HeldLists(reach.dataset(), entries),
                List.of());
    }

    /** The same by these regimes only. */
    public Screening by(Collection<Regime> chosen) {
        return new Screening(reach, List.copyOf(chosen), bearers, entries, owners, held, scores);
    }

    /** The same with what matchers outside the library say, too. */
    public Screening withScores(Collection<Score> others) {
        return new Screening(reach, regimes, bearers, entries, owners, held, others);
    }

    /** What reaches whom on the day. */
    public Reach reach() {
        return reach;
    }

    /** The regimes, in the order of the results. */
    public List<Regime> regimes() {
        return regimes;
    }

    /** How much of each list the dataset holds that a regime rests on. */
    public List<HeldList> lists(Regime regime) {
        return reach.lists(regime).stream().distinct().map(held::of).toList();
    }

    /** Whether a party is no more than a row of somebody's list: its record says so, and no stake names it. */
    public boolean isRowOnly(String party) {
        return parties.isOfAList(party) && !parties.isOfData(party);
    }

    /** The scores of records that are no entry and no party of the dataset, and so say nothing. */
    public List<Score> strayScores() {
        return scores.stream()
                .filter(score -> reach.dataset().findAll(score.record()).stream()
                        .noneMatch(record -> record instanceof ListEntry || record instanceof Party))
                .toList();
    }

    /** All that is found of a counterparty. */
    public Screened screen(Counterparty counterparty) {
        return screen(List.of(counterparty)).get(0);
    }

    /**
     * The same of each, in their order. What one of them may be by its name on this list alone counts for what it owns, too, and for who may
     * be it, as what the data say of a party does. Rows of one party, of one id, or of one identifier are one counterparty under all their names
     * and identifiers, and it is said where an id stands in rows of other names.
     */
    public List<Screened> screen(Collection<Counterparty> counterparties) {
        List<Row> rows = rows(counterparties);
        Set<String> asked = rows.stream()
                .flatMap(row -> row.candidates().stream())
                .filter(candidate -> candidate.kind() == Candidate.Kind.PARTY)
                .map(Candidate::id)
                .collect(Collectors.toSet());
        Owners named =
                owners.with(rows.stream().flatMap(row -> row.asOwner(entries)).toList(), asked);
        Screening together =
                named == owners ? this : new Screening(reach, regimes, bearers, entries, named, held, scores);
        return rows.stream().map(together::screened).toList();
    }

    private List<Row> rows(Collection<Counterparty> counterparties) {
        return Rows.of(
                counterparties,
                parties,
                bearers,
                (one, identification, neighbours) -> new Search(
                                parties, reach.when(), bearers, one, neighbours, identification)
                        .candidates(scoresOf.getOrDefault(one.id().orElse(one.name()), List.of())));
    }

    private Screened screened(Row row) {
        Counterparty counterparty = row.counterparty();
        Identification identification = row.identification();
        Optional<String> party = identification.party();
        List<Candidate> candidates = row.candidates();
        List<ScreeningResult> found = party.isEmpty() && candidates.isEmpty() ? ofNobody : results(party, candidates);
        List<String> remarks = Stream.of(
                        row.remark().stream(),
                        counterparty.isNamed() ? Stream.<String>of() : Stream.of(UNNAMED),
                        counterparty.identifiers().stream()
                                .filter(identifier -> !Bearers.isTelling(identifier))
                                .map(identifier -> "its identifier " + identifier
                                        + " is not well formed, or of no scheme, so that it may find nobody"))
                .flatMap(words -> words)
                .toList();
        List<ScreeningResult> results = remarks.isEmpty()
                ? found
                : found.stream().map(result -> result.because(remarks)).toList();
        return new Screened(
                counterparty,
                party,
                identification.by(),
                identification.recordId(),
                candidates,
                results.stream()
                        .flatMap(result -> result.ofOwners().stream())
                        .distinct()
                        .toList(),
                results);
    }

    /**
     * What a person is to decide: a record of each counterparty that is not in the data and has candidates to be confirmed, and a
     * match for each of these, and of those for its owners, PROBABLE until it is made CONFIRMED or REJECTED. What a match of the dataset
     * speaks of already is not among them, whenever that was known, unless the entry is listed as something else since or the match is
     * withdrawn. Of what was screened together nothing of the kind is left to be asked once the review is in the data.
     */
    public Dataset review(Collection<Screened> screened) {
        return Review.of(reach.dataset(), entries, screened);
    }

    private List<ScreeningResult> results(Optional<String> party, List<Candidate> candidates) {
        return regimes.stream().map(regime -> result(regime, party, candidates)).toList();
    }

    private ScreeningResult result(Regime regime, Optional<String> party, List<Candidate> candidates) {
        Owners.Found found = party.map(id -> owners.of(id, regime))
                .orElseGet(() -> new Owners.Found(Objects.requireNonNull(strangers.get(regime.id())), List.of()));
        PartyReach own = found.reach();
        List<Candidate> counted = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> records = new ArrayList<>();
        for (OwnerCandidate owner : found.owners()) {
            words.add(owner.words());
            records.addAll(List.of(owner.owner(), owner.candidate().id()));
        }
        boolean isOpen = false;
        boolean isPossible = false;
        for (Candidate candidate : candidates) {
            Optional<Answer> restricted = mayRestrict(candidate, regime);
            Optional<Answer> may = restricted.or(() -> mayBeFlagged(candidate, regime));
            if (may.isPresent()) {
                counted.add(candidate);
                if (!isTold(candidate, party, own)) {
                    words.addAll(may.get().reasons());
                }
                records.addAll(may.get().records());
                isPossible |= restricted.isPresent();
                isOpen |= restricted.filter(answer -> !answer.isNo()).isPresent();
            }
        }
        return new ScreeningResult(
                regime,
                isPossible && own.level() == Level.NOT_SHOWN ? Level.POSSIBLY : own.level(),
                own.answer().isYes()
                        ? own.answer()
                        : answer(regime, own.answer(), isOpen, isPossible, words, records, !isKnown(party)),
                party.map(id -> own),
                counted,
                Stream.concat(
                                found.owners().stream(),
                                counted.stream()
                                        .filter(candidate -> candidate.kind() == Candidate.Kind.PARTY)
                                        .flatMap(candidate ->
                                                owners.ofCandidate(candidate.id(), regime).owners().stream()))
                        .distinct()
                        .toList());
    }

    /** Whether it is a party of the data, or one of a list that is confirmed to be an entry. */
    private boolean isKnown(Optional<String> party) {
        return party.filter(id -> parties.isOfData(id) || parties.isConfirmed(id))
                .isPresent();
    }

    /** Whether what is made of the party tells of its match with a candidate. */
    private boolean isTold(Candidate candidate, Optional<String> party, PartyReach own) {
        return candidate.kind() == Candidate.Kind.ENTRY
                && party.flatMap(id -> Optional.ofNullable(
                                entries.partiesOf(candidate.id()).get(id)))
                        .filter(told -> own.answer().records().containsAll(told.records()))
                        .isPresent();
    }

    private Answer answer(
            Regime regime,
            Answer own,
            boolean isOpen,
            boolean isPossible,
            List<String> words,
            List<String> records,
            boolean isStranger) {
        List<String> reasons = new ArrayList<>(words);
        own.reasons().stream()
                .map(reason -> isPossible && reason.equals(Level.NOT_SHOWN.words()) ? NOT_ELSE : reason)
                .forEach(reasons::add);
        lists(regime).stream()
                .filter(list -> regime.kind() == Regime.Kind.LIST || list.known() > 0) // else the rule says so itself
                .flatMap(list -> list.asKnown().lack().stream())
                .forEach(reasons::add);
        if (isStranger && records.isEmpty()) {
            reasons.add("no match is not clearance");
        }
        return new Answer(
                isOpen || isStranger ? Verdict.UNKNOWN : own.verdict(),
                reasons,
                Stream.concat(records.stream(), owners.held(own.records())).toList());
    }

    /** What a regime would make of a counterparty that is this candidate; empty if nothing. */
    private Optional<Answer> mayRestrict(Candidate candidate, Regime regime) {
        if (candidate.kind() == Candidate.Kind.PARTY) {
            Owners.Found found = owners.ofCandidate(candidate.id(), regime);
            PartyReach party = found.reach();
            return isReached(party)
                    ? Optional.of(new Answer(
                            party.answer().isNo() ? Verdict.NO : Verdict.UNKNOWN,
                            Stream.concat(
                                            Stream.of(candidate.words() + ", which is "
                                                    + (party.answer().isNo()
                                                            ? "not reached on that day, the rule not being in force"
                                                            : party.level().words())),
                                            found.owners().stream().map(owner -> owner.words(candidate.id())))
                                    .toList(),
                            records(candidate, party.answer().records())))
                    : Optional.empty();
        }
        Answer listed = Answer.anyOf(reach.dataset().findAll(candidate.id()).stream()
                .filter(ListEntry.class::isInstance)
                .map(ListEntry.class::cast)
                .filter(entry -> !entries.stands(entry).isNo())
                .map(entry -> entries.listed(entry, reach.lists(regime), reach.programs(regime)))
                .toList());
        return listed.isNo()
                ? Optional.empty()
                : Optional.of(new Answer(
                        Verdict.UNKNOWN,
                        Stream.concat(Stream.of(candidate.words()), listed.reasons().stream())
                                .toList(),
                        Stream.concat(Stream.of(candidate.id()), candidate.list().stream())
                                .toList()));
    }

    private static boolean isReached(PartyReach party) {
        return party.level() != Level.NOT_SHOWN || party.answer().isYes();
    }

    /** The red flags of a party that a counterparty may be, and that is not reached itself; empty if there are none. */
    private Optional<Answer> mayBeFlagged(Candidate candidate, Regime regime) {
        if (candidate.kind() == Candidate.Kind.ENTRY) {
            return Optional.empty();
        }
        Owners.Found found = owners.ofCandidate(candidate.id(), regime);
        List<RedFlag> flags = found.reach().redFlags();
        return isReached(found.reach()) || flags.isEmpty()
                ? Optional.empty()
                : Optional.of(Answer.unknown(candidate.words() + ", which is flagged: "
                                + flags.stream().map(RedFlag::words).collect(Collectors.joining(", and ")))
                        .restingOn(records(
                                        candidate,
                                        flags.stream()
                                                .flatMap(flag -> flag.records().stream())
                                                .toList())
                                .toArray(String[]::new)));
    }

    private List<String> records(Candidate candidate, List<String> records) {
        return Stream.concat(Stream.of(candidate.id()), owners.held(records)).toList();
    }
}
