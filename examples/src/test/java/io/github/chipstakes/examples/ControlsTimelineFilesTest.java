package io.github.chipstakes.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.control.ControlState;
import io.github.chipstakes.analysis.control.Scope;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.Verification;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.schema.Visit;
import io.github.chipstakes.serialization.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The second dataset against the files it was made of, where these lie beside the repository. */
class ControlsTimelineFilesTest {
    private static final Dataset DATASET =
            DatasetReader.standard().read(Path.of("controls-timeline")).dataset();
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern FEDERAL_REGISTER = Pattern.compile("\\d+ FR \\d+");

    /** The columns that say a day, and the event that happened on it. */
    private static final Map<String, LegalEventKind> EVENTS = Map.of(
            "announced", LegalEventKind.ANNOUNCED,
            "published", LegalEventKind.PUBLISHED,
            "effective", LegalEventKind.EFFECTIVE,
            "suspended_from", LegalEventKind.SUSPENDED,
            "resumes_on", LegalEventKind.RESUMED);

    @Test
    void theStateOfEachActOnEachDayIsThatOfTheFile() throws IOException {
        List<NamedCsvRecord> rows = rows("control-state.csv");
        assertThat(rows).hasSizeGreaterThan(10);
        assertThat(rows).allSatisfy(row -> {
            ExportControl act =
                    DATASET.find(ExportControl.class, row.getField("measure")).orElseThrow();
            Scope scope =
                    new Scope(said(row, "provision"), said(row, "recipient").map(ControlsTimelineFilesTest::id));
            ControlState state = ControlState.of(DATASET, act, scope, When.on(LocalDate.parse(row.getField("day"))));
            assertThat(state.legal()).hasToString(row.getField("legal"));
            assertThat(state.certainty()).hasToString(row.getField("certainty"));
            said(row, "posture")
                    .ifPresent(posture ->
                            assertThat(state.posture().map(Object::toString)).contains(posture));
        });
    }

    @Test
    void everyRowOfTheTimelinesOfActsIsARecordThatSaysTheSame() throws IOException {
        for (String file : List.of("us_ac_control_timeline.csv", "cn_measures_timeline.csv")) {
            List<NamedCsvRecord> rows = rows(file);
            assertThat(rows).hasSizeGreaterThan(10);
            assertThat(rows).allSatisfy(ControlsTimelineFilesTest::saysTheSame);
        }
    }

    private static void saysTheSame(NamedCsvRecord row) {
        DatasetRecord record = DATASET.find(row.getField("id")).orElseThrow();
        List<Citation> citations = new ArrayList<>();
        Visit.all(record, (pointer, field, value) -> {
            if (value instanceof Citation citation) {
                citations.add(citation);
            }
        });
        Matcher confidence = Pattern.compile("high|medium|low").matcher(row.getField("confidence"));
        assertThat(confidence.find()).isTrue();
        assertThat(citations)
                .extracting(citation -> citation.confidence().map(Enum::name).orElse(""))
                .contains(confidence.group().toUpperCase(Locale.ROOT));
        if (String.join(" ", row.getFields()).contains("memory")) {
            assertThat(citations).extracting(Citation::verification).contains(Optional.of(Verification.FROM_MEMORY));
        }
        if (record instanceof ExportControl act) {
            saysTheSame(row, act);
        }
    }

    private static void saysTheSame(NamedCsvRecord row, ExportControl act) {
        EVENTS.forEach((column, kind) -> said(row, column)
                .filter(day -> DAY.matcher(day).matches())
                .ifPresent(day -> assertThat(events(act)).as(column).anySatisfy(event -> {
                    assertThat(event.event()).isEqualTo(kind);
                    assertThat(event.date().map(Object::toString)).contains(day);
                })));
        said(row, "citation")
                .map(FEDERAL_REGISTER::matcher)
                .filter(Matcher::find)
                .ifPresent(cited -> assertThat(act.instrument().orElseThrow().cites())
                        .anySatisfy(cite -> assertThat(cite.raw()).contains(cited.group())));
    }

    /** What happened to an act, and what it did to others. */
    private static List<LegalEvent> events(ExportControl act) {
        return Stream.concat(
                        act.timeline().stream(),
                        DATASET.controls().stream()
                                .flatMap(other -> other.timeline().stream())
                                .filter(event ->
                                        event.by().filter(act.id()::equals).isPresent()))
                .toList();
    }

    private static Optional<String> said(NamedCsvRecord row, String column) {
        return row.findField(column).filter(text -> !text.isBlank() && !text.equals("-"));
    }

    private static String id(String recipient) {
        return recipient.toLowerCase(Locale.ROOT);
    }

    private static List<NamedCsvRecord> rows(String name) throws IOException {
        Path file = Path.of("")
                .toAbsolutePath()
                .getParent()
                .resolveSibling("shared")
                .resolve("oracles")
                .resolve(name);
        assumeTrue(Files.exists(file), name + " is not beside the repository");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }
}
