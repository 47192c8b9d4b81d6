package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.shares.Portion;
import io.github.chipstakes.analysis.shares.ProForma;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.text.Digits;
import io.github.chipstakes.serialization.text.InWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table after a raise beside the one before, or what is missing for one. */
record AfterRows(ProForma proForma, StakeWords words, Footnotes notes) {
    private static final int DIGITS = 4;

    private static final List<Grid.Column> COLUMNS = List.of(
            Grid.Column.left("holder"),
            Grid.Column.right("before"),
            Grid.Column.right("after"),
            Grid.Column.right("shares after"),
            Grid.Column.right("new shares"));

    void writeTo(Sheet sheet) {
        sheet.heading("After " + proForma.raise().label());
        List<String> remarks = new ArrayList<>();
        remarks.add("Raise " + proForma.raise().id()
                + proForma.stage().map(AfterRows::told).orElse("") + " "
                + notes.mark(proForma.raise(), proForma.raise().label()) + ".");
        proForma.after().ifPresent(after -> {
            sheet.table(of(after).withoutEmptyColumns());
            remarks.add(
                    after.dilution().equals(Portion.NOTHING)
                            ? "Nobody is diluted."
                            : "Of what was held before, "
                                    + percent(after.dilution().rest()) + " is left: " + percent(after.dilution())
                                    + " of all shares are new.");
            if (portions(after).anyMatch(AfterRows::isRounded)) {
                remarks.add("Percentages are rounded to " + DIGITS + " digits after the point.");
            }
        });
        if (proForma.after().isEmpty()) {
            remarks.add("There is no table after it:");
        }
        proForma.answer().reasons().stream().map(InWords::sentence).forEach(remarks::add);
        sheet.items(remarks);
    }

    private static String told(RaiseStage stage) {
        return ", " + InWords.code(stage.stage())
                + stage.date().map(day -> " " + day).orElse("")
                + stage.shares().map(shares -> ": " + shares + " new shares").orElse("");
    }

    private Grid of(ProForma.After after) {
        return new Grid(
                COLUMNS,
                after.holders().stream()
                        .filter(holder -> !holder.after().equals(Portion.NOTHING)
                                || holder.added().isPresent())
                        .map(holder -> List.of(
                                words.holder(holder.party()),
                                holder.isNew() ? "none known" : percent(holder.before()),
                                holder.isNew() ? atLeast(holder.after()) : percent(holder.after()),
                                shares(holder.shares()),
                                shares(holder.added())))
                        .toList(),
                List.of(
                        List.of("new shares not told of anybody", "", percent(after.untold()), "", ""),
                        List.of("accounted for", percent(before(after)), percent(after.accounted()), "", ""),
                        List.of(
                                "unaccounted for",
                                percent(Portion.ofPercent(proForma.table().unaccounted())),
                                percent(after.unaccounted()),
                                "",
                                ""),
                        List.of("all shares", "", "", shares(after.shares()), shares(after.added()))));
    }

    private static Portion before(ProForma.After after) {
        return after.holders().stream()
                .filter(holder -> holder.party().id().isPresent())
                .map(ProForma.Holder::before)
                .reduce(Portion.NOTHING, Portion::plus);
    }

    private static Stream<Portion> portions(ProForma.After after) {
        return Stream.concat(
                Stream.of(after.dilution(), after.untold()),
                after.holders().stream().flatMap(holder -> Stream.of(holder.before(), holder.after())));
    }

    private static boolean isRounded(Portion portion) {
        return Stream.of(portion.low(), portion.high())
                .anyMatch(end -> !Fraction.ofPercent(end.percent(DIGITS)).equals(end));
    }

    private static String percent(Portion portion) {
        return portion.isPoint()
                ? text(portion.low().percent(DIGITS)) + " %"
                : InWords.percent(Interval.between(
                        Digits.shortest(portion.low().percent(DIGITS, RoundingMode.FLOOR)),
                        Digits.shortest(portion.high().percent(DIGITS, RoundingMode.CEILING))));
    }

    private static String atLeast(Portion portion) {
        return portion.low().signum() == 0
                ? "not known"
                : "at least " + text(portion.low().percent(DIGITS, RoundingMode.FLOOR)) + " %";
    }

    private static String shares(Optional<Interval> shares) {
        return shares.map(some -> {
                    Optional<BigDecimal> least = some.lower().map(Bound::value);
                    Optional<BigDecimal> most = some.upper().map(Bound::value);
                    boolean isPoint = least.flatMap(low -> most.map(high -> low.compareTo(high) == 0))
                            .orElse(false);
                    return isPoint
                            ? text(least.orElseThrow())
                            : text(least.orElse(BigDecimal.ZERO))
                                    + most.map(high -> " to " + text(high)).orElse(" or more");
                })
                .orElse("");
    }

    private static String text(BigDecimal number) {
        return Digits.shortest(number).toPlainString();
    }
}
