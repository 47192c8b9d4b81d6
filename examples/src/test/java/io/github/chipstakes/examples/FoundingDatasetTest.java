package io.github.chipstakes.examples;

import static io.github.chipstakes.examples.Founding.DATASET;
import static io.github.chipstakes.examples.Founding.READING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.schema.Visit;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Severity;
import io.github.chipstakes.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The founding dataset as a whole. */
class FoundingDatasetTest {

    @Test
    void itReadsWithoutAProblem() {
        assertThat(READING.problems()).isEmpty();
    }

    @Test
    void nothingInItIsWrongOrSuspicious() {
        assertThat(Validator.standard().validate(DATASET).findings())
                .filteredOn(finding -> finding.severity().isAtLeast(Severity.WARNING))
                .isEmpty();
    }

    @Test
    void whereTwoStatementsAboutOneFactDisagreeIsFound() {
        assertThat(Validator.standard().validate(DATASET).of("statements-conflict"))
                .map(Finding::toString)
                .containsExactly("stake chen-in-cambricon-august: /percent: 29.63 contradicts 29 in chen-in-cambricon,"
                        + " which may tell of the same on the same day [statements-conflict, possible, info]");
    }

    @Test
    void itSaysOfWhichDayItIs() {
        assertThat(DATASET.info().compiled()).hasToString("Optional[2026-11-23]");
        assertThat(DATASET.info().upToDate()).hasToString("Optional[2026-07-31]");
    }

    @Test
    void everySentenceOfTheDigestIsCited() {
        assertThat(citationsOfTheDigest().map(citation -> citation.locator().orElseThrow()))
                .containsOnly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    }

    @Test
    void everyQuoteOfTheDigestStandsInItsSentence() throws IOException {
        List<String> sentences = sentencesOfTheDigest();
        assertThat(citationsOfTheDigest())
                .allSatisfy(citation -> assertThat(sentences.get(
                                Integer.parseInt(citation.locator().orElseThrow()) - 1))
                        .contains(citation.quote().orElseThrow()));
    }

    @Test
    void noWordOfTheDigestIsLeftOut() throws IOException {
        List<String> sentences = sentencesOfTheDigest();
        assertThat(IntStream.range(0, sentences.size()).mapToObj(i -> withoutQuotes(i + 1, sentences.get(i))))
                .as("what is left of each sentence without what is quoted of it")
                .containsExactly(
                        "- .",
                        "- , but . , and .",
                        "- ; . .",
                        "- , . .",
                        "- Despite ,  and .",
                        "- ",
                        "- . .",
                        "- ; , .",
                        "- .",
                        "📌 , . . . , with  and , despite . , while , .");
    }

    private static String withoutQuotes(int sentence, String text) {
        boolean[] quoted = new boolean[text.length()];
        citationsOfTheDigest()
                .filter(citation -> citation.locator().orElseThrow().equals(Integer.toString(sentence)))
                .map(citation -> citation.quote().orElseThrow())
                .forEach(quote -> {
                    int start = text.indexOf(quote);
                    IntStream.range(start, start + quote.length()).forEach(i -> quoted[i] = true);
                });
        return IntStream.range(0, text.length())
                .filter(i -> !quoted[i])
                .collect(StringBuilder::new, (rest, i) -> rest.append(text.charAt(i)), StringBuilder::append)
                .toString();
    }

    private static Stream<Citation> citationsOfTheDigest() {
        return DATASET.records().stream()
                .flatMap(FoundingDatasetTest::citations)
                .filter(citation -> citation.source().equals("digest"));
    }

    private static Stream<Citation> citations(DatasetRecord record) {
        Stream.Builder<Citation> citations = Stream.builder();
        Visit.all(record, (pointer, field, value) -> {
            if (value instanceof Citation citation) {
                citations.add(citation);
            }
        });
        return citations.build();
    }

    /** The sentences of the digest, where it lies beside the repository; it is no part of it. */
    private static List<String> sentencesOfTheDigest() throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent();
        Path digest = root.resolveSibling("shared/data/seed/digest.txt");
        assumeTrue(Files.exists(digest), () -> "the digest is not at " + digest);
        return Files.readAllLines(digest).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
