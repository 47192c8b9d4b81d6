package io.github.chipstakes.analysis.stakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.analysis.Stakes;
import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.SourceKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PreferredSourcesTest {
    private static final Dataset DATASET = Stakes.dataset(
            source("gazette", SourceKind.OFFICIAL_TEXT),
            source("daily", SourceKind.PRESS),
            source("weekly", SourceKind.PRESS),
            stake("official", 10, "gazette"),
            stake("day", 20, "daily"),
            stake("week", 30, "weekly"),
            stake("both", 40, "gazette", "weekly"),
            stake("none", 50));

    private static Source source(String id, SourceKind kind) {
        return Source.builder().id(id).title(id).kind(kind).build();
    }

    private static ShareholderStake stake(String id, int percent, String... sources) {
        return Stakes.asOf("2025-10-01", Stakes.stake(id, "x " + percent + " y"))
                .withCitations(Stream.of(sources).map(Citation::of).toList());
    }

    private static String chosen(String... names) {
        Counting counting = Counting.STANDARD.preferring(PreferredSources.of(List.of(names), DATASET));
        return Ownership.of(DATASET, When.on(Stakes.DAY), counting)
                .stakesIn("y")
                .get(0)
                .stake()
                .id();
    }

    @Test
    void statementsByTheSourceOrKindNamedFirstArePreferred() {
        assertThat(chosen()).isEqualTo("both");
        assertThat(chosen("daily")).isEqualTo("day");
        assertThat(chosen("press")).isEqualTo("both");
        assertThat(chosen("daily", "gazette")).isEqualTo("day");
        assertThat(chosen("official-text")).isEqualTo("both");
        assertThat(chosen("register", "PRESS", "gazette")).isEqualTo("both");
    }

    @Test
    void whatIsNeitherSourceNorKindIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreferredSources.of(List.of("dayly"), DATASET))
                .withMessage(
                        "\"dayly\" is neither a source of the dataset nor a kind of source; did you mean \"daily\"?");
    }

    @Test
    void wordsSayHowCountingDiffersFromTheStandard() {
        assertThat(Counting.STANDARD.words()).isEmpty();
        assertThat(Counting.STANDARD
                        .carryingAtMost(90)
                        .preferring(PreferredSources.of(List.of("gazette", "press"), DATASET))
                        .words())
                .isEqualTo(
                        "stakes carried forward 90 days at most; of rival statements preferred those by gazette before"
                                + " press");
        assertThat(Counting.STANDARD.preferring((one, other) -> 0).words())
                .isEqualTo("of rival statements preferred as the caller does");
    }
}
