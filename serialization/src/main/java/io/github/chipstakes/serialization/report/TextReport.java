package io.github.chipstakes.serialization.report;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.serialization.Reading;
import io.github.chipstakes.serialization.text.InWords;
import io.github.chipstakes.serialization.text.Visible;
import io.github.chipstakes.validation.Report;
import io.github.chipstakes.validation.Severity;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found, for people: a line for each remark in the order of files and lines, then what the dataset holds, then a
 * summary by rule.
 *
 * @param show the least severity whose remarks get a line; the summary counts all
 * @param most how many lines at most; what is left out is said
 */
public record TextReport(Severity show, int most) {

    /** Shows everything, in at most 500 lines. */
    public static final TextReport STANDARD = new TextReport(Severity.INFO, 500);

    /** Writes the report. */
    public void write(Reading reading, Report report, PrintStream out) {
        List<Remark> remarks = Remark.of(reading, report);
        List<Remark> shown = remarks.stream()
                .filter(remark -> remark.severity().isAtLeast(show))
                .toList();
        shown.stream().limit(most).forEach(remark -> out.println(Visible.of(remark.toString())));
        long untold = reading.problemCount() - reading.problems().size();
        long left = Math.max(0, shown.size() - most) + untold;
        if (left > 0) {
            out.println("… and " + left + " more");
        }
        if (!shown.isEmpty() || left > 0) {
            out.println();
        }
        holdings(reading.dataset(), out);
        boolean isAll = report.accepted().isEmpty() && report.known().isEmpty();
        if (!remarks.isEmpty()) {
            summary(remarks, untold, out);
        } else if (reading.dataset().size() > 0) {
            out.println();
            out.println("All of it could be read, and no rule found " + (isAll ? "anything" : "anything else") + ".");
        }
        asides(report, out);
    }

    private static void holdings(Dataset dataset, PrintStream out) {
        DatasetInfo info = dataset.info();
        if (dataset.size() > 0 || !info.equals(DatasetInfo.NONE)) {
            out.println(Visible.of(InWords.line(info)));
        }
        if (dataset.size() == 0) {
            out.println("Not a single record could be read.");
            return;
        }
        for (RecordType type : RecordType.values()) {
            int count = dataset.records(type).size();
            if (count > 0) {
                out.println(String.format(Locale.ROOT, "  %6d %s", count, count == 1 ? type.word() : type.list()));
            }
        }
        if (!dataset.unread().isEmpty()) {
            out.println(String.format(
                    Locale.ROOT, "  %6d could not be read", dataset.unread().size()));
        }
        if (!dataset.readInPart().isEmpty()) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %6d of these could be read only in part",
                    dataset.readInPart().size()));
        }
        if (dataset.isIncomplete()) {
            out.println("         more may be missing: of what could not be read, not all ids are known");
        }
    }

    private static void summary(List<Remark> remarks, long untold, PrintStream out) {
        Map<String, Map<Severity, Integer>> counts = new TreeMap<>();
        for (Remark remark : remarks) {
            counts.computeIfAbsent(remark.id(), id -> new EnumMap<>(Severity.class))
                    .merge(remark.severity(), 1, Integer::sum);
        }
        int width = counts.keySet().stream().mapToInt(String::length).max().orElse(0);
        out.println();
        out.println(line(width, "", "error", "warning", "info"));
        counts.forEach((id, bySeverity) -> out.println(line(
                width,
                id,
                count(bySeverity, Severity.ERROR),
                count(bySeverity, Severity.WARNING),
                count(bySeverity, Severity.INFO))));
        if (untold > 0) {
            out.println("and " + untold + " more problems of reading, which were not kept");
        }
    }

    private static void asides(Report report, PrintStream out) {
        if (!report.accepted().isEmpty()) {
            out.println("accepted by suppressions: " + report.accepted().size());
        }
        if (!report.known().isEmpty()) {
            out.println("there before, by the baseline: " + report.known().size());
        }
    }

    private static String line(int width, String id, String errors, String warnings, String infos) {
        return String.format(Locale.ROOT, "%-" + (width + 1) + "s %7s %7s %7s", id, errors, warnings, infos)
                .stripTrailing();
    }

    private static String count(Map<Severity, Integer> counts, Severity severity) {
        return counts.containsKey(severity) ? counts.get(severity).toString() : "";
    }
}
