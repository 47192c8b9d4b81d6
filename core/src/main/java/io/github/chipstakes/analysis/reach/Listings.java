package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.control.ControlStates;
import io.github.chipstakes.analysis.control.EntryHistory;
import io.github.chipstakes.analysis.control.Listed;
import io.github.chipstakes.analysis.control.ListedEntry;
import io.github.chipstakes.analysis.control.PartyHistory;
import io.github.chipstakes.analysis.control.ProvisionState;
import io.github.chipstakes.analysis.restriction.Level;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.Authorization;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.control.Instrument;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.law.LegalCitation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lists make of parties, by their entries and by the provisions that refer to the lists. */
final class Listings {

    /** A provision that refers to a list, and its state. */
    private record Referring(ExportControl control, Provision provision, ProvisionState state) {
        String id() {
            return control.id() + "/" + provision.id();
        }

        boolean excludes(String party) {
            return provision.exclusions().contains(party);
        }
    }

    private final Dataset dataset;
    private final Listed listed;
    private final ControlStates states;
    private final Knowledge knowledge;
    private final When when;
    private final Map<String, List<Referring>> referring = new TreeMap<>();

    Listings(
            Dataset dataset,
            List<ExportControl> controls,
            Listed listed,
            ControlStates states,
            Knowledge knowledge,
            When when) {
        this.dataset = dataset;
        this.listed = listed;
        this.states = states;
        this.knowledge = knowledge;
        this.when = when;
        for (ExportControl control : controls) {
            for (Provision provision : control.provisions()) {
                provision
                        .partyList()
                        .ifPresent(list -> referring
                                .computeIfAbsent(list, id -> new ArrayList<>())
                                .add(new Referring(
                                        control, provision, ProvisionState.of(states, control, provision.id()))));
            }
        }
    }

    /** Every party that is, or may be, listed. */
    Set<String> parties() {
        return listed.parties().keySet();
    }

    /** Whether entries of a list that were known are held, and somebody vouches for what the list said on the day. */
    boolean follows(String list) {
        return listed.caveat(list).isEmpty()
                && dataset.entries().stream()
                        .anyMatch(entry -> entry.list().equals(list)
                                && knowledge.isKnown(entry).isYes());
    }

    /** The entries of a party that are among these records. */
    List<ListedEntry> entries(String party, List<String> records) {
        return listed.history(party).entries().stream()
                .filter(entry -> records.contains(entry.history().entry()))
                .toList();
    }

    PartyReach of(String party, Regime regime) {
        PartyHistory history = listed.history(party).by(regime.id());
        List<ListedEntry> entries = history.entries();
        Answer answer = answer(history, regime.id());
        List<Referring> provisions = referring.getOrDefault(regime.id(), List.of());
        return new PartyReach(
                party,
                regime,
                answer.isYes()
                        ? Level.LISTED
                        : entries.stream().allMatch(entry -> entry.listed().isNo()) ? Level.NOT_SHOWN : Level.POSSIBLY,
                answer,
                Stream.concat(demands(party, entries), demands(party, provisions, answer))
                        .toList(),
                provisions.stream()
                        .flatMap(it -> allowances(it.control(), it.provision()))
                        .toList(),
                provisions.stream()
                        .filter(it -> it.excludes(party))
                        .map(Referring::id)
                        .toList(),
                List.of(),
                List.of(),
                entries,
                List.of(),
                provisions.stream().map(it -> it.state().of(party)).toList());
    }

    /** What a list says, and that nobody can vouch for it where that is so. */
    private Answer answer(PartyHistory history, String list) {
        Answer answer = history.listed();
        List<String> reasons = new ArrayList<>(answer.reasons());
        if (!answer.isYes()) {
            listed.caveat(list).ifPresent(reasons::add);
            reasons.addAll(dataset.hasAll("entries and matches").reasons());
        }
        return new Answer(
                answer.verdict(),
                reasons,
                Stream.concat(answer.records().stream(), Stream.of(list)).toList());
    }

    private static Stream<Requirement> demands(String party, List<ListedEntry> entries) {
        return entries.stream()
                .flatMap(entry -> demands(party, entry, entry.listed().verdict()));
    }

    /** What an entry surely demands, and what it may; where its listing is in doubt, all it may. */
    static Stream<Requirement> demands(String party, ListedEntry entry, Verdict applies) {
        if (applies == Verdict.NO) {
            return Stream.of();
        }
        return demands(entry.history(), Optional.of(party), applies);
    }

    /** What an entry demands of whoever it lists; where that is in doubt, all it may. */
    static Stream<Requirement> demands(EntryHistory history) {
        return demands(history, Optional.empty(), history.listed().verdict());
    }

    private static Stream<Requirement> demands(EntryHistory history, Optional<String> party, Verdict applies) {
        List<EntryVersion> surely = applies == Verdict.YES ? history.inEffect() : List.of();
        Optional<Requirement> shared = applies == Verdict.YES
                ? Requirement.shared(history.oneOf().stream()
                        .map(version -> Requirement.of(history.entry(), party, version, applies))
                        .toList())
                : Optional.empty();
        return Stream.concat(
                shared.stream(),
                history.possible().stream()
                        .map(version -> Requirement.of(
                                history.entry(),
                                party,
                                version,
                                surely.contains(version) ? Verdict.YES : Verdict.UNKNOWN))
                        .filter(demand ->
                                shared.filter(demand::demandsNoMoreThan).isEmpty()));
    }

    private static Stream<Requirement> demands(String party, List<Referring> provisions, Answer listed) {
        return provisions.stream()
                .filter(it -> saysWhatItDemands(it.provision()) && !it.excludes(party))
                .flatMap(it -> demand(
                        it.control(),
                        it.provision(),
                        it.state().of(party).inForce().and(listed).verdict()));
    }

    static boolean saysWhatItDemands(Provision provision) {
        return provision.licenseRequirement().isPresent()
                || provision.reviewPolicy().isPresent();
    }

    /** What a provision demands, as far as it applies. */
    static Stream<Requirement> demand(ExportControl control, Provision provision, Verdict applies) {
        List<LegalCitation> cites = control.instrument().map(Instrument::cites).orElse(List.of());
        return applies == Verdict.NO ? Stream.of() : Stream.of(Requirement.of(control.id(), provision, cites, applies));
    }

    /** What a provision allows all the same; not for certain where it is not certain that this was known, or nobody can vouch for the day. */
    Stream<Allowance> allowances(ExportControl control, Provision provision) {
        return provision.authorizations().stream()
                .map(authorization -> new Allowance(
                        control.id() + "/" + provision.id(), authorization, holds(authorization, control, provision)));
    }

    private Answer holds(Authorization authorization, ExportControl control, Provision provision) {
        Answer holds = authorization
                .period()
                .map(period -> period.holdsOn(when.day()))
                .orElse(Answer.unknown("when it holds is not said"));
        return Stream.concat(
                        Stream.of(knowledge.isKnown(authorization, control)),
                        states.caveat(control, provision).map(Answer::unknown).stream())
                .filter(doubt -> !doubt.isYes())
                .reduce(holds, Answer::and);
    }
}
