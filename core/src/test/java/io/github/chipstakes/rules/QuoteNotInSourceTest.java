package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Citation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteNotInSourceTest {
    private static final Source DIGEST = Source.builder()
            .id("digest")
            .title("Digest")
            .text("Cambricon was founded\nin 2016 and is the market’s \u201cfavorite\u201d.")
            .build();

    private static List<String> quoting(Source source, String quote) {
        return Found.by(
                new QuoteNotInSource(),
                source,
                Found.company("c")
                        .addCitation(Citation.parse("digest#4 " + quote))
                        .build());
    }

    @BadExample
    void wordsThatDoNotStandThereAreReported() {
        assertThat(quoting(DIGEST, "founded in 2015"))
                .containsExactly("company c: /citations/0/quote: these words do not stand in the text of digest"
                        + " [quote-not-in-source, info]");
    }

    @GoodExample
    void wordsThatStandThereAreFine() {
        assertThat(quoting(DIGEST, "was founded in 2016")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "founded   in",
                "the market's",
                "\"favorite\"",
                "Cambricon … in 2016",
                "Cambricon [...] in 2016 ... favorite",
                "… was founded …"
            })
    void spacesQuotationMarksAndWhatIsLeftOutDoNotMatter(String quote) {
        assertThat(quoting(DIGEST, quote)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"in 2016 … founded", "founded … founded", "Founded in"})
    void orderNumberAndCaseDo(String quote) {
        assertThat(quoting(DIGEST, quote)).hasSize(1);
    }

    @Test
    void withoutTheTextNothingIsSaid() {
        assertThat(quoting(Source.builder().id("digest").title("Digest").build(), "anything"))
                .isEmpty();
    }
}
