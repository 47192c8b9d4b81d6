package io.github.chipstakes.serialization.report;

import static io.github.chipstakes.serialization.report.AnswerFields.put;

import io.github.chipstakes.analysis.shares.CountedShares;
import io.github.chipstakes.analysis.shares.LockUp;
import io.github.chipstakes.analysis.shares.LockUps;
import io.github.chipstakes.analysis.shares.Portion;
import io.github.chipstakes.analysis.shares.ProForma;
import io.github.chipstakes.analysis.shares.ShareCountHistory;
import io.github.chipstakes.analysis.shares.StatedShareCount;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many shares there are, which of them are locked up, and what a raise makes of a cap table, as fields of JSON.
 *
 * @param named where the records are kept that are named
 */
record ShareFields(Set<String> named) {
    private static final int DIGITS = 4;

    List<Map<String, Object>> counts(ShareCountHistory history) {
        return history.lines().stream().map(this::line).toList();
    }

    private Map<String, Object> line(ShareCountHistory.Line line) {
        Map<String, Object> told = new LinkedHashMap<>();
        put(told, "shareClass", line.shareClass());
        told.put("basis", line.basis().name());
        told.put("counts", line.counts().stream().map(this::count).toList());
        put(told, "counted", line.counted().map(this::counted));
        return told;
    }

    private Map<String, Object> count(StatedShareCount count) {
        named.add(count.record());
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("record", count.record());
        put(told, "asOf", count.asOf().map(Object::toString));
        told.put("shares", count.shares());
        return told;
    }

    private Map<String, Object> counted(CountedShares counted) {
        Map<String, Object> told = count(counted.count());
        told.put("standing", counted.standing().name());
        put(
                told,
                "onDay",
                Optional.of(counted).filter(CountedShares::mayBeReplaced).map(it -> AnswerFields.shares(it.onDay())));
        put(told, "age", counted.age().map(Object::toString));
        put(told, "rivals", counted.rivals().stream().map(this::count).toList());
        put(told, "notes", counted.doubts());
        return told;
    }

    List<Map<String, Object>> lockUps(LockUps lockUps) {
        return lockUps.all().stream()
                .map(lockUp -> lockUp(lockUp, lockUps.when().day()))
                .toList();
    }

    private Map<String, Object> lockUp(LockUp lockUp, LocalDate day) {
        named.add(lockUp.raise());
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("raise", lockUp.raise());
        put(told, "holders", lockUp.holders());
        put(told, "shares", lockUp.shares());
        told.put("months", lockUp.months());
        put(told, "from", lockUp.from().map(Object::toString));
        put(told, "until", lockUp.until().map(Object::toString));
        told.put("locked", AnswerFields.answer(lockUp.isLockedOn(day), named));
        return told;
    }

    Map<String, Object> after(ProForma table) {
        named.add(table.raise().id());
        Map<String, Object> told = AnswerFields.answer(table.answer(), named);
        put(told, "counts", table.counts().stream().map(this::counted).toList());
        table.after().ifPresent(after -> after(after, told));
        return told;
    }

    private static void after(ProForma.After after, Map<String, Object> told) {
        told.put("holders", after.holders().stream().map(ShareFields::holder).toList());
        put(told, "sharesBefore", after.sharesBefore().map(AnswerFields::shares));
        put(told, "added", after.added().map(AnswerFields::shares));
        put(told, "shares", after.shares().map(AnswerFields::shares));
        told.put("dilution", part(after.dilution()));
        told.put("untold", part(after.untold()));
        told.put("accounted", part(after.accounted()));
        told.put("unaccounted", part(after.unaccounted()));
    }

    private static Map<String, Object> holder(ProForma.Holder holder) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("holder", holder.party());
        if (holder.isNew()) {
            told.put("after", atLeast(holder.after()));
        } else {
            told.put("before", part(holder.before()));
            told.put("after", part(holder.after()));
        }
        put(told, "shares", holder.shares().map(AnswerFields::shares));
        put(told, "added", holder.added().map(AnswerFields::shares));
        return told;
    }

    private static Map<String, Object> atLeast(Portion part) {
        Portion least = new Portion(part.low(), part.low());
        Map<String, Object> told = part(least);
        told.remove("high");
        told.put("words", "at least " + least.percent(DIGITS));
        return told;
    }

    private static Map<String, Object> part(Portion part) {
        return AnswerFields.part(part, DIGITS);
    }
}
