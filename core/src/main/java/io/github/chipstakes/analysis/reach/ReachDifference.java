package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.control.EntryHistory;
import io.github.chipstakes.analysis.control.ListedEntry;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.claim.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is reached otherwise than before: on another day, or by another version of the data. It compares answers, not records; a
 * changed record that changes no answer is not told. Whoever bears a name or an identifier of an entry may be listed by it, as a screening
 * supposes, until somebody says whether they are: what that changes is told where nothing else has changed.
 */
public final class ReachDifference {
    private static final SortedMap<String, ProductReach> NOBODY = Collections.emptySortedMap();

    private final Reach before;
    private final Reach after;
    private final Causes causes;
    private final Supposed supposedBefore;
    private final Supposed supposedAfter;
    private final Release release;

    private ReachDifference(Reach before, Reach after) {
        this.before = before;
        this.after = after;
        supposedBefore = new Supposed(before);
        supposedAfter = new Supposed(after);
        causes = new Causes(supposedBefore, supposedAfter);
        release = new Release(before, after, supposedAfter);
    }

    /** The difference between what was reached and what is. Whoever asks it more than one question asks one such difference. */
    public static ReachDifference of(Reach before, Reach after) {
        return new ReachDifference(before, after);
    }

    /** {@link #ofParties()} of the two. */
    public static List<Change> between(Reach before, Reach after) {
        return of(before, after).ofParties();
    }

    /** {@link #ofRegimes()} of the two. */
    public static List<RegimeChange> ofRegimes(Reach before, Reach after) {
        return of(before, after).ofRegimes();
    }

    /** {@link #ofProducts()} of the two. */
    public static List<ProductChange> ofProducts(Reach before, Reach after) {
        return of(before, after).ofProducts();
    }

    /** Every change of what provisions make of products, by the ids of the products and of the provisions; of each the worst. */
    public List<ProductChange> ofProducts() {
        SortedMap<String, SortedMap<String, ProductReach>> earlier = products(before);
        SortedMap<String, SortedMap<String, ProductReach>> later = products(after);
        SortedSet<String> either = new TreeSet<>(earlier.keySet());
        either.addAll(later.keySet());
        return either.stream()
                .flatMap(one -> ProductChange.worst(
                        earlier.getOrDefault(one, NOBODY),
                        later.getOrDefault(one, NOBODY),
                        after.dataset().isWhole(),
                        causes)
                        .stream())
                .toList();
    }

    /** What each provision makes of each product, by the recipient; by that of nobody in particular, for whoever is not named. */
    private static SortedMap<String, SortedMap<String, ProductReach>> products(Reach reach) {
        SortedMap<String, SortedMap<String, ProductReach>> products = new TreeMap<>();
        reach.products()
                .forEach(product -> products.computeIfAbsent(
                                product.product() + " " + product.provision(), any -> new TreeMap<>())
                        .put(product.recipient().orElse(""), product));
        return products;
    }

    /** Every change of what regimes answer of whoever is not named, by the ids of the regimes; no party is told of for that alone. */
    public List<RegimeChange> ofRegimes() {
        return regimes().values().stream()
                .flatMap(regime -> {
                    Optional<Answer> was = ofOthers(before, regime.id());
                    Optional<Answer> is = ofOthers(after, regime.id());
                    return RegimeChange.kind(was, is).stream()
                            .map(kind -> new RegimeChange(regime, kind, was, is, causes.ofRegime(regime, was, is)));
                })
                .toList();
    }

    private static Optional<Answer> ofOthers(Reach reach, String regime) {
        return reach.regime(regime).map(reach::ofOthers);
    }

    private SortedMap<String, Regime> regimes() {
        SortedMap<String, Regime> regimes = new TreeMap<>();
        before.regimes().forEach(regime -> regimes.put(regime.id(), regime));
        after.regimes().forEach(regime -> regimes.put(regime.id(), regime));
        return regimes;
    }

    /** Every change of what regimes make of parties, by the ids of the regimes and of the parties. */
    public List<Change> ofParties() {
        Set<String> gone = gone();
        return regimes().keySet().stream()
                .flatMap(regime -> of(regime, gone).stream())
                .toList();
    }

    /** Parties of the old data that the new has no record of; for them no rule is certainly out of force. */
    private Set<String> gone() {
        return before.dataset().records().stream()
                .filter(Party.class::isInstance)
                .map(DatasetRecord::id)
                .filter(party -> after.dataset().find(Party.class, party).isEmpty())
                .collect(Collectors.toSet());
    }

    private List<Change> of(String regime, Set<String> gone) {
        Answers was = new Answers(before, regime);
        Answers is = new Answers(after, regime);
        Answers perhapsWas = was.supposing(supposedBefore);
        Answers perhapsIs = is.supposing(supposedAfter);
        SortedSet<String> parties = new TreeSet<>(gone);
        Stream.of(was, is, perhapsWas, perhapsIs).forEach(answers -> parties.addAll(answers.parties()));
        List<Change> changes = new ArrayList<>();
        for (String party : parties) {
            Optional<PartyReach> earlier = was.of(party);
            Optional<PartyReach> later = is.of(party);
            Optional<Change> change = change(party, regime, earlier, later, Change.kind(earlier, later, release));
            change.filter(known -> known.kind() != Change.Kind.NEWLY_FLAGGED)
                    .or(() -> supposed(party, regime, perhapsWas.of(party), perhapsIs.of(party)))
                    .or(() -> change)
                    .filter(any -> any.kind() != Change.Kind.NEWLY_ANSWERED || isAnsweredAlone(any))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    /** Whether it is the party that is answered otherwise, and no regime that is for all alike, nor a party that is new. */
    private boolean isAnsweredAlone(Change change) {
        return RegimeChange.kind(ofOthers(before, change.regime()), ofOthers(after, change.regime()))
                        .isEmpty()
                && before.dataset().find(Party.class, change.party()).isPresent();
    }

    private Optional<Change> supposed(String party, String regime, Optional<PartyReach> was, Optional<PartyReach> is) {
        return change(party, regime, was, is, Change.ofSupposed(was, is));
    }

    private Optional<Change> change(
            String party,
            String regime,
            Optional<PartyReach> was,
            Optional<PartyReach> is,
            Optional<Change.Kind> changed) {
        return changed.filter(kind -> !isAboutOtherLists(kind, was, is))
                .map(kind -> new Change(party, regime, kind, was, is, causes.of(was, is)));
    }

    /**
     * Whether a party was, or is, only possibly reached since one side does not hold an entry, which then may be of any list, and the
     * other side tells that it is of a list the regime does not rest on.
     */
    private boolean isAboutOtherLists(Change.Kind kind, Optional<PartyReach> was, Optional<PartyReach> is) {
        return switch (kind) {
            case NO_LONGER_SHOWN -> isOfOtherLists(was.orElseThrow(), before, after);
            case NEWLY_POSSIBLE -> isOfOtherLists(is.orElseThrow(), after, before);
            default -> false;
        };
    }

    private static boolean isOfOtherLists(PartyReach reach, Reach side, Reach other) {
        List<String> lists = side.lists(reach.regime());
        List<EntryHistory> contributing = reach.entries().stream()
                .filter(entry -> !entry.listed().isNo())
                .map(ListedEntry::history)
                .toList();
        return !contributing.isEmpty()
                && contributing.stream()
                        .allMatch(history -> history.list().isEmpty()
                                && other.dataset()
                                        .find(ListEntry.class, history.entry())
                                        .filter(entry -> !lists.contains(entry.list()))
                                        .isPresent());
    }

    /** What a regime, if there is such a one, makes of parties. */
    private static final class Answers {
        private final Reach reach;
        private final String regimeId;
        private final Optional<Regime> regime;
        private final SortedMap<String, PartyReach> reached = new TreeMap<>();

        Answers(Reach reach, String regimeId) {
            this.reach = reach;
            this.regimeId = regimeId;
            regime = reach.regime(regimeId);
            regime.stream()
                    .flatMap(known -> reach.answersOfItsOwn(known).stream())
                    .forEach(party -> reached.put(party.party(), party));
        }

        /** What it makes of them as a screening supposes; these, where that supposes nothing. */
        Answers supposing(Supposed supposed) {
            return supposed.reach() == reach ? this : new Answers(supposed.reach(), regimeId);
        }

        /** Those it reaches or flags, or answers of otherwise than of others. */
        Set<String> parties() {
            return reached.keySet();
        }

        Optional<PartyReach> of(String party) {
            return Optional.ofNullable(reached.get(party)).or(() -> regime.map(known -> reach.of(party, known)));
        }
    }
}
