package io.github.chipstakes.serialization.report;

import static io.github.chipstakes.serialization.report.AnswerFields.put;

import io.github.chipstakes.analysis.control.ListedEntry;
import io.github.chipstakes.analysis.reach.Allowance;
import io.github.chipstakes.analysis.reach.PartyReach;
import io.github.chipstakes.analysis.reach.Regime;
import io.github.chipstakes.analysis.reach.Requirement;
import io.github.chipstakes.analysis.restriction.RedFlag;
import io.github.chipstakes.analysis.screening.Candidate;
import io.github.chipstakes.analysis.screening.Counterparty;
import io.github.chipstakes.analysis.screening.HeldList;
import io.github.chipstakes.analysis.screening.OwnerCandidate;
import io.github.chipstakes.analysis.screening.Screened;
import io.github.chipstakes.analysis.screening.Screening;
import io.github.chipstakes.analysis.screening.ScreeningResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a screening found, with all its evidence, as JSON: the days, what went in with its hashes, one result for each row and regime,
 * and every record they rest on with its citations and their sources. What is empty is left out. The same input gives the same text.
 *
 * @param screening the screening
 * @param screened its results, in the order of the list
 * @param program the program and its version
 * @param inputs what went in, the list of counterparties first
 */
public record ScreeningJson(Screening screening, List<Screened> screened, String program, List<Input> inputs) {
    /** The line of the text from which on stands what was found, and no more what went in. */
    public static final String FINDINGS_FROM = "  \"regimes\" : [";

    /** The lists are copied. */
    public ScreeningJson {
        screened = List.copyOf(screened);
        inputs = List.copyOf(inputs);
    }

    /** The text; it ends with a line break. */
    public String toText() {
        TreeSet<String> named = new TreeSet<>();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("program", program);
        all.put("on", screening.reach().when().day().toString());
        put(all, "knownOn", screening.reach().when().knownOn().map(Object::toString));
        put(all, "counting", CountingFields.of(screening.reach().ownership().counting()));
        all.put("inputs", inputs.stream().map(AnswerFields::input).toList());
        all.put("regimes", screening.regimes().stream().map(this::regime).toList());
        ScreeningCautions cautions = ScreeningCautions.of(screening, screened, inputs);
        put(all, "toMind", cautions.sentences());
        all.put(
                "counterparties",
                screened.stream()
                        .map(one -> counterparty(one, cautions.ids(), named))
                        .toList());
        all.put("records", AnswerFields.records(screening.reach().dataset(), named));
        return AnswerFields.text(all);
    }

    private Map<String, Object> regime(Regime regime) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", regime.id());
        told.put("kind", regime.kind().name());
        told.put("name", regime.name());
        put(
                told,
                "lists",
                screening.lists(regime).stream().map(ScreeningJson::heldList).toList());
        return told;
    }

    /** How much of a list there was to compare with. */
    private static Map<String, Object> heldList(HeldList list) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("list", list.list());
        told.put("entries", list.entries());
        told.put("known", list.known());
        told.put("listed", list.listed());
        told.put("perhapsListed", list.perhaps());
        put(told, "lack", list.lack());
        return told;
    }

    private Map<String, Object> counterparty(Screened one, IdRemarks ids, TreeSet<String> named) {
        Counterparty counterparty = one.counterparty();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("row", counterparty.row());
        put(told, "id", counterparty.id());
        put(told, "name", Optional.of(counterparty.name()).filter(name -> counterparty.isNamed()));
        put(told, "country", counterparty.country().map(Object::toString));
        put(
                told,
                "identifiers",
                counterparty.identifiers().stream().map(Object::toString).toList());
        put(told, "remarks", ids.of(counterparty).stream().toList());
        put(told, "party", one.party());
        put(told, "by", one.by());
        one.party().ifPresent(named::add);
        put(
                told,
                "candidates",
                one.candidates().stream()
                        .map(it -> candidateWithDemands(it, named))
                        .toList());
        put(
                told,
                "ofOwners",
                one.ofOwners().stream().map(it -> ofOwner(it, named)).toList());
        told.put("results", one.results().stream().map(it -> result(it, named)).toList());
        return told;
    }

    /** A candidate, with what it would demand if it were confirmed. */
    private Map<String, Object> candidateWithDemands(Candidate candidate, TreeSet<String> named) {
        Map<String, Object> told = candidate(candidate, named);
        put(
                told,
                "ifConfirmed",
                ScreeningReport.ifConfirmed(candidate, screening)
                        .map(ScreeningJson::requirement)
                        .toList());
        return told;
    }

    private static Map<String, Object> candidate(Candidate candidate, TreeSet<String> named) {
        named.add(candidate.id());
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", candidate.kind().name());
        told.put("id", candidate.id());
        told.put("name", candidate.name());
        put(told, "list", candidate.list());
        told.put("basis", candidate.basis().name());
        told.put("grounds", candidate.grounds().stream().map(it -> it.words()).toList());
        put(told, "remarks", candidate.remarks());
        told.put("proposed", candidate.isProposed());
        return told;
    }

    private static Map<String, Object> ofOwner(OwnerCandidate owner, TreeSet<String> named) {
        named.add(owner.owner());
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("owner", owner.owner());
        told.putAll(candidate(owner.candidate(), named));
        return told;
    }

    private static Map<String, Object> result(ScreeningResult result, TreeSet<String> named) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("regime", result.regime().id());
        told.put("level", result.level().name());
        told.putAll(AnswerFields.answer(result.answer(), named));
        put(told, "candidates", result.candidates().stream().map(Candidate::id).toList());
        result.reach().ifPresent(reach -> reach(reach, told, named));
        return told;
    }

    private static void reach(PartyReach reach, Map<String, Object> told, TreeSet<String> named) {
        put(told, "chain", reach.chain());
        named.addAll(reach.chain());
        put(
                told,
                "requirements",
                reach.requirements().stream().map(ScreeningJson::requirement).toList());
        put(
                told,
                "allowances",
                reach.allowances().stream().map(ScreeningJson::allowance).toList());
        put(told, "exclusions", reach.exclusions());
        put(
                told,
                "redFlags",
                reach.redFlags().stream().map(it -> redFlag(it, named)).toList());
        put(
                told,
                "entries",
                reach.entries().stream().map(it -> entry(it, named)).toList());
        put(
                told,
                "stakes",
                reach.stakes().stream().map(it -> AnswerFields.stake(it, named)).toList());
        put(told, "states", reach.states().stream().map(Object::toString).toList());
    }

    private static Map<String, Object> requirement(Requirement requirement) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("by", requirement.by());
        put(told, "through", requirement.through());
        put(told, "license", requirement.license());
        put(told, "review", requirement.review().map(Object::toString));
        put(told, "footnotes", requirement.footnotes());
        put(told, "cites", requirement.cites().stream().map(it -> it.raw()).toList());
        told.put("applies", requirement.applies().name());
        return told;
    }

    private static Map<String, Object> allowance(Allowance allowance) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("provision", allowance.provision());
        told.put("authorization", allowance.authorization());
        told.put("holds", allowance.holds().verdict().name());
        return told;
    }

    private static Map<String, Object> redFlag(RedFlag flag, TreeSet<String> named) {
        named.addAll(flag.records());
        named.add(flag.owner());
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", flag.kind().name());
        told.put("owner", flag.owner());
        told.put("words", flag.words());
        put(told, "rests", flag.records());
        return told;
    }

    private static Map<String, Object> entry(ListedEntry entry, TreeSet<String> named) {
        named.add(entry.history().entry());
        named.addAll(entry.listed().records());
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("entry", entry.history().entry());
        put(told, "list", entry.history().list());
        told.put("isParty", entry.isParty().verdict().name());
        told.put("listed", entry.listed().verdict().name());
        put(told, "reasons", entry.listed().reasons());
        return told;
    }
}
