package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.reach.Allowance;
import io.github.chipstakes.analysis.reach.Cause;
import io.github.chipstakes.analysis.reach.Change;
import io.github.chipstakes.analysis.reach.Change.Kind;
import io.github.chipstakes.analysis.reach.PartyReach;
import io.github.chipstakes.analysis.reach.ProductChange;
import io.github.chipstakes.analysis.reach.ProductReach;
import io.github.chipstakes.analysis.reach.Regime;
import io.github.chipstakes.analysis.reach.RegimeChange;
import io.github.chipstakes.analysis.reach.Requirement;
import io.github.chipstakes.analysis.restriction.RedFlag;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.serialization.report.DifferenceReport.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is different as one JSON object, its fields in a fixed order. What is not said has no field. */
final class DifferenceJson {
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter(PrettyPrinter.DEFAULT_SEPARATORS
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(TWO_SPACES)
                    .withArrayIndenter(TWO_SPACES));

    private final DifferenceReport report;

    DifferenceJson(DifferenceReport report) {
        this.report = report;
    }

    String text() {
        Map<String, Object> counts = new LinkedHashMap<>();
        Stream.of(Kind.values()).forEach(kind -> counts.put(kind.name(), report.count(kind)));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("formatVersion", 1);
        all.put("before", side(report.before()));
        all.put("after", side(report.after()));
        List<String> toMind = new DifferenceCautions(report).all();
        if (!toMind.isEmpty()) {
            all.put("toMind", toMind);
        }
        all.put("changes", report.changes().stream().map(this::change).toList());
        if (!report.regimes().isEmpty()) {
            all.put(
                    "regimes",
                    report.regimes().stream().map(DifferenceJson::change).toList());
        }
        if (!report.products().isEmpty()) {
            all.put("products", report.products().stream().map(this::product).toList());
        }
        all.put("counts", counts);
        all.put("newUnmatchedEntries", report.newUnmatched());
        all.put("whole", report.isWhole());
        all.put("hasAnswers", report.hasAnswers());
        all.put("failOn", report.failingInOrder().stream().map(Kind::name).toList());
        all.put("fails", report.fails());
        return WRITER.writeValueAsString(all) + "\n";
    }

    private static Map<String, Object> side(Side side) {
        DatasetInfo info = side.dataset().info();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("name", side.name());
        put(said, "title", info.title());
        put(said, "version", info.version());
        put(said, "compiled", info.compiled());
        put(said, "upToDate", info.upToDate());
        said.put("on", side.reach().when().day().toString());
        put(said, "knownOn", side.reach().when().knownOn());
        CountingFields.of(side.reach().ownership().counting()).ifPresent(fields -> said.put("counting", fields));
        said.put("inputs", inputs(side));
        said.put("problems", side.problems());
        said.put("unread", List.copyOf(side.dataset().unread()));
        said.put("readInPart", List.copyOf(side.dataset().readInPart()));
        said.put("incomplete", side.dataset().isIncomplete());
        said.put("unmatchedEntries", side.unmatched().size());
        return said;
    }

    /** What went in, with its hashes. */
    private static List<Map<String, Object>> inputs(Side side) {
        Dataset dataset = side.dataset();
        List<Dataset.Layer> layers =
                dataset.layers().isEmpty() ? List.of(new Dataset.Layer(side.name(), dataset)) : dataset.layers();
        return layers.stream()
                .map(layer -> {
                    Map<String, Object> said = new LinkedHashMap<>();
                    said.put("path", layer.name());
                    said.put("hash", Input.of(layer.name(), layer.dataset()).hash());
                    return said;
                })
                .toList();
    }

    private static void put(Map<String, Object> said, String field, Optional<?> value) {
        value.ifPresent(it -> said.put(field, it.toString()));
    }

    private Map<String, Object> change(Change change) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("kind", change.kind().name());
        said.put("party", named(change.party()));
        Stream.of(change.after(), change.before())
                .flatMap(Optional::stream)
                .map(PartyReach::regime)
                .findFirst()
                .ifPresent(regime -> said.put("regime", regime(regime)));
        change.before().ifPresent(reach -> said.put("before", reach(reach)));
        change.after().ifPresent(reach -> said.put("after", reach(reach)));
        said.put("causes", change.causes().stream().map(DifferenceJson::cause).toList());
        return said;
    }

    private static Map<String, Object> change(RegimeChange change) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("kind", change.kind().name());
        said.put("regime", regime(change.regime()));
        change.before().ifPresent(answer -> said.put("before", answer(answer)));
        change.after().ifPresent(answer -> said.put("after", answer(answer)));
        said.put("causes", change.causes().stream().map(DifferenceJson::cause).toList());
        return said;
    }

    private static Map<String, Object> answer(Answer answer) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("answer", answer.verdict().name());
        said.put("words", RegimeChangeWords.of(Optional.of(answer)));
        said.put("reasons", answer.reasons());
        said.put("records", answer.records());
        return said;
    }

    private Map<String, Object> product(ProductChange change) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("kind", change.kind().name());
        said.put("product", named(change.product()));
        said.put("provision", change.provision());
        change.recipient().ifPresent(recipient -> said.put("recipient", named(recipient)));
        change.before().ifPresent(reach -> said.put("before", reach(reach)));
        change.after().ifPresent(reach -> said.put("after", reach(reach)));
        said.put("causes", change.causes().stream().map(DifferenceJson::cause).toList());
        return said;
    }

    private static Map<String, Object> reach(ProductReach reach) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("answer", reach.answer().verdict().name());
        said.put("words", ProductChangeWords.of(Optional.of(reach)));
        said.put("reasons", reach.answer().reasons());
        said.put("records", reach.answer().records());
        demands(said, reach.requirements(), reach.allowances());
        said.put(
                "destinations",
                reach.destinations().stream().map(ProductChangeWords::inWords).toList());
        said.put("endUses", reach.endUses());
        return said;
    }

    private Map<String, Object> named(String id) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", id);
        put(said, "name", report.find(id).map(DatasetRecord::label));
        return said;
    }

    private static Map<String, Object> regime(Regime regime) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", regime.id());
        said.put("kind", regime.kind().name());
        said.put("name", regime.name());
        return said;
    }

    private static Map<String, Object> reach(PartyReach reach) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("answer", reach.answer().verdict().name());
        said.put("level", reach.level().name());
        said.put("words", ReachWords.of(Optional.of(reach)));
        said.put("reasons", reach.answer().reasons());
        said.put("records", reach.answer().records());
        demands(said, reach.requirements(), reach.allowances());
        said.put("exclusions", reach.exclusions());
        said.put("chain", reach.chain());
        said.put("redFlags", reach.redFlags().stream().map(DifferenceJson::flag).toList());
        return said;
    }

    private static void demands(Map<String, Object> said, List<Requirement> requirements, List<Allowance> allowances) {
        said.put(
                "requirements",
                requirements.stream().map(DifferenceJson::requirement).toList());
        said.put(
                "allowances", allowances.stream().map(DifferenceJson::allowance).toList());
    }

    private static Map<String, Object> requirement(Requirement demand) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("by", demand.by());
        put(said, "through", demand.through());
        put(said, "license", demand.license());
        put(said, "review", demand.review());
        said.put("footnotes", new ArrayList<>(demand.footnotes()));
        said.put("cites", demand.cites().stream().map(LegalCitation::raw).toList());
        said.put("applies", demand.applies().name());
        return said;
    }

    private static Map<String, Object> allowance(Allowance allowance) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("provision", allowance.provision());
        said.put("kind", allowance.authorization().kind().name());
        said.put("name", allowance.authorization().name());
        put(said, "period", allowance.authorization().period());
        said.put("holds", allowance.holds().verdict().name());
        return said;
    }

    private static Map<String, Object> flag(RedFlag flag) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("kind", flag.kind().name());
        said.put("owner", flag.owner());
        said.put("words", flag.words());
        said.put("records", flag.records());
        return said;
    }

    private static Map<String, Object> cause(Cause cause) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("record", cause.record());
        said.put("words", cause.words());
        return said;
    }
}
