package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.reach.Change.Kind;
import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.serialization.report.DifferenceReport.Side;
import io.github.chipstakes.serialization.report.Grid.Column;
import io.github.chipstakes.serialization.text.InWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what is different to a sheet: what was compared, what to mind, the changes kind by kind, and a summary. */
final class DifferenceWords {
    private final DifferenceReport report;
    private final Sheet sheet;

    DifferenceWords(DifferenceReport report, Sheet sheet) {
        this.report = report;
        this.sheet = sheet;
    }

    String text() {
        Reach before = report.before().reach();
        Reach after = report.after().reach();
        sheet.title("Answers that are different "
                + (before.when().equals(after.when()) ? after.when() : after.when() + " from those " + before.when()));
        InWords.counted(after.ownership().counting()).ifPresent(sheet::line);
        sheet.items(List.of("old: " + about(report.before()), "new: " + about(report.after())));
        List<String> cautions = new DifferenceCautions(report).all();
        if (!cautions.isEmpty()) {
            sheet.heading("To mind");
            sheet.items(cautions);
        }
        Stream.of(Kind.values()).forEach(this::changes);
        summary();
        return sheet.text();
    }

    private static String about(Side side) {
        return Stream.concat(
                        Stream.of(side.name()), InWords.about(side.dataset().info()))
                .collect(Collectors.joining(", "));
    }

    private void changes(Kind kind) {
        int changes = report.count(kind);
        if (changes == 0) {
            return;
        }
        sheet.heading(title(kind) + " (" + changes + ")");
        sheet.line(meaning(kind));
        sheet.notes(Stream.of(
                        report.ofRegimes(kind).stream().map(change -> RegimeChangeWords.note(change, report)),
                        report.of(kind).stream().map(change -> new ChangeWords(report, change).note()),
                        report.ofProducts(kind).stream().map(change -> ProductChangeWords.note(change, report)))
                .flatMap(notes -> notes)
                .limit(report.most())
                .toList());
        if (changes > report.most()) {
            sheet.line("… and " + (changes - report.most()) + " more");
        }
    }

    private static String title(Kind kind) {
        return kind.words().substring(0, 1).toUpperCase(Locale.ROOT)
                + kind.words().substring(1);
    }

    private static String meaning(Kind kind) {
        return switch (kind) {
            case NEWLY_RESTRICTED -> "Restricted now, and not, or not for certain, before.";
            case REQUIREMENT_CHANGED ->
                "Restricted, or possibly, as before; something else is demanded or allowed, or not as certainly.";
            case NEWLY_POSSIBLE -> "May be restricted now, and nothing showed that before.";
            case NOW_UNKNOWN -> "What was asked and decided before is not any more.";
            case NEWLY_FLAGGED -> "Something calls for a closer look, and did not before, or by more.";
            case RELEASED ->
                "Struck off, or all through whom it was reached; or what reached it is not in force, or covers it no more. Another regime may restrict it.";
            case NO_LONGER_SHOWN ->
                "Nothing shows any more that it is, or may be, restricted. That does not clear it: a record may have been lost.";
            case NEWLY_ANSWERED ->
                "Asked now, and not before, or decided now: a list or rule is new, or a rule certainly not in force. Nothing is shown by it, which clears nobody.";
            case NO_LONGER_FLAGGED ->
                "What called for a closer look does not any more. That does not clear it: a record may have been lost.";
        };
    }

    private void summary() {
        sheet.heading("Summary");
        int all = Stream.of(Kind.values()).mapToInt(report::count).sum();
        if (all == 0) {
            sheet.line(
                    "No answer about a party or a product is different. That does not say that nobody is restricted.");
        } else {
            sheet.table(new Grid(
                            List.of(Column.left("kind"), Column.right("differences"), Column.left("")),
                            Stream.of(Kind.values())
                                    .filter(kind -> report.count(kind) > 0)
                                    .map(this::row)
                                    .toList(),
                            List.of(List.of("in all", String.valueOf(all), "")))
                    .withoutEmptyColumns());
        }
        if (!report.failing().isEmpty()) {
            sheet.line(verdict());
        }
        sheet.line(
                "Compared is what lists, rules and provisions make of parties and products. This is not legal advice.");
    }

    private List<String> row(Kind kind) {
        return List.of(
                kind.words(),
                String.valueOf(report.count(kind)),
                report.failing().contains(kind) ? "fails" : "");
    }

    private String verdict() {
        List<String> why = new ArrayList<>();
        if (report.failingChanges() > 0) {
            why.add(count(report.failingChanges(), "difference") + " that "
                    + (report.failingChanges() == 1 ? "is " : "are ")
                    + kinds(kind -> report.count(kind) > 0));
        }
        if (!report.isWhole()) {
            why.add("not all could be read, which may hide differences");
        }
        if (!report.hasAnswers()) {
            why.add("no party is matched to any entry of a list");
        }
        return why.isEmpty()
                ? "Passes: no difference is " + kinds(kind -> true) + "."
                : "Fails: " + String.join("; ", why) + ".";
    }

    private String kinds(Predicate<Kind> which) {
        List<String> kinds =
                report.failingInOrder().stream().filter(which).map(Kind::words).toList();
        int last = kinds.size() - 1;
        return last == 0 ? kinds.get(0) : String.join(", ", kinds.subList(0, last)) + " or " + kinds.get(last);
    }

    private static String count(long number, String thing) {
        return InWords.count(number, thing, thing + "s");
    }
}
