package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.graph.IntegratedShare;
import io.github.chipstakes.analysis.ownership.CapTable;
import io.github.chipstakes.analysis.ownership.EndOwners;
import io.github.chipstakes.analysis.ownership.UltimateOwner;
import io.github.chipstakes.analysis.shares.Portion;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.text.Digits;
import io.github.chipstakes.serialization.ChipstakesModule;
import io.github.chipstakes.serialization.text.Cautions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** What answers in JSON have in common: what went in, stakes and shares, the records they rest on. What is empty is left out. */
final class AnswerFields {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ChipstakesModule()).build();

    private AnswerFields() {}

    /** The text of an answer; it ends with a line break. */
    static String text(Map<String, Object> answer) {
        return MAPPER.writer()
                        .with(new DefaultPrettyPrinter()
                                .withObjectIndenter(INDENT)
                                .withArrayIndenter(INDENT))
                        .writeValueAsString(answer)
                + "\n";
    }

    /** What to mind of a table of holders before one relies on it, see {@link Cautions}. */
    static List<String> toMind(CapTable table, Dataset dataset) {
        Set<String> ids = new TreeSet<>(table.records());
        ids.add(table.entity());
        table.holders().forEach(holder -> holder.party().id().ifPresent(ids::add));
        return Cautions.of(dataset, table.when(), ids);
    }

    /** The same of who owns an entity in the end, and who controls it. */
    static List<String> toMind(EndOwners owners, UltimateOwner control, Dataset dataset) {
        Set<String> ids = new TreeSet<>(owners.records());
        ids.addAll(control.answer().records());
        ids.addAll(control.chain());
        ids.add(owners.entity());
        owners.owners().forEach(owner -> owner.party().ifPresent(ids::add));
        return Cautions.of(dataset, owners.when(), ids);
    }

    static Map<String, Object> input(Input input) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("role", input.role().name());
        told.put("path", input.path());
        put(told, "title", input.info().title());
        put(told, "version", input.info().version());
        put(told, "compiled", input.info().compiled().map(Object::toString));
        put(told, "upToDate", input.info().upToDate().map(Object::toString));
        told.put("records", input.records());
        told.put("hash", input.hash());
        put(told, "unread", input.unread());
        put(told, "readInPart", input.readInPart());
        if (input.isIncomplete()) {
            told.put("incomplete", true);
        }
        return told;
    }

    /** An answer, which names the records it rests on. */
    static Map<String, Object> answer(Answer answer, Set<String> named) {
        named.addAll(answer.records());
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("answer", answer.verdict().name());
        put(told, "reasons", answer.reasons());
        put(told, "rests", answer.records());
        return told;
    }

    /** A stake that counts, which names itself and its rivals. */
    static Map<String, Object> stake(CountedStake counted, Set<String> named) {
        counted.statements().forEach(statement -> named.add(statement.id()));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("stake", counted.stake().id());
        told.put("amount", counted.amount());
        told.put("standing", counted.standing().name());
        put(told, "age", counted.age().map(Object::toString));
        put(told, "rivals", counted.rivals().stream().map(it -> it.id()).toList());
        put(told, "notes", counted.notes());
        return told;
    }

    /** A part of the whole as exact fractions, how far off they may be where they are not exact, and in words. */
    static Map<String, Object> share(IntegratedShare share, int digits) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("low", share.low().toString());
        told.put("high", share.high().toString());
        if (!share.exact()) {
            told.put("error", share.error().toString());
        }
        told.put("words", share.percent(digits));
        return told;
    }

    /** All a percentage may be, from its low end to its high one; an end that it cannot be itself is told. */
    static Map<String, Object> percent(Interval percent) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("low", Digits.shortest(Percent.low(percent)));
        told.put("high", Digits.shortest(Percent.high(percent)));
        excluded(percent, told);
        return told;
    }

    /** A part of the whole as exact fractions and in words. */
    static Map<String, Object> part(Portion part, int digits) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("low", part.low().toString());
        told.put("high", part.high().toString());
        told.put("words", part.percent(digits));
        return told;
    }

    /** All a number of shares may be; an end that it does not have is left out. */
    static Map<String, Object> shares(Interval shares) {
        Map<String, Object> told = new LinkedHashMap<>();
        put(told, "low", shares.lower().map(Bound::value).map(Digits::shortest));
        put(told, "high", shares.upper().map(Bound::value).map(Digits::shortest));
        excluded(shares, told);
        return told;
    }

    private static void excluded(Interval interval, Map<String, Object> told) {
        if (interval.lower().filter(low -> !low.inclusive()).isPresent()) {
            told.put("lowExcluded", true);
        }
        if (interval.upper().filter(high -> !high.inclusive()).isPresent()) {
            told.put("highExcluded", true);
        }
    }

    /** The records of these ids and the sources they cite, by id. */
    static List<DatasetRecord> records(Dataset dataset, Set<String> named) {
        TreeMap<String, List<DatasetRecord>> records = new TreeMap<>();
        for (String id : named) {
            records.put(id, dataset.findAll(id));
        }
        List.copyOf(records.values()).stream()
                .flatMap(List::stream)
                .flatMap(record -> record.citations().stream())
                .map(Citation::source)
                .filter(source -> dataset.find(Source.class, source).isPresent())
                .forEach(source -> records.put(source, dataset.findAll(source)));
        List<DatasetRecord> all = new ArrayList<>();
        records.values().forEach(all::addAll);
        return all;
    }

    static void put(Map<String, Object> told, String name, Optional<?> value) {
        value.ifPresent(it -> told.put(name, it));
    }

    static void put(Map<String, Object> told, String name, List<?> values) {
        if (!values.isEmpty()) {
            told.put(name, values);
        }
    }
}
