package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.SourceKind;
import io.github.chipstakes.model.market.EventKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportedBySingleSourceTest {
    private static Source source(String id, String... derivesFrom) {
        return Source.builder()
                .id(id)
                .title(id)
                .kind(SourceKind.PRESS)
                .addDerivesFrom(derivesFrom)
                .build();
    }

    private static Dataset reportedBy(Source... sources) {
        List<Citation> citations =
                Stream.of(sources).map(source -> Citation.of(source.id())).toList();
        Event halt = Event.builder()
                .id("halt")
                .kind(EventKind.OTHER)
                .addAllCitations(citations)
                .build();
        return Dataset.builder().addAll(List.of(sources)).add(halt).build();
    }

    @BadExample
    void oneReportIsNotEnough() {
        assertThat(Found.by(new ReportedBySingleSource(), reportedBy(source("post"))))
                .containsExactly("event halt: /citations: this rests on post alone, which is not official"
                        + " [reported-by-single-source, info]");
    }

    @GoodExample
    void twoReportsAre() {
        assertThat(Found.by(new ReportedBySingleSource(), reportedBy(source("post"), source("times"))))
                .isEmpty();
    }

    @Test
    void twoReportsOfOneOriginAreOne() {
        assertThat(Found.by(new ReportedBySingleSource(), reportedBy(source("post"), source("times", "post"))))
                .containsExactly("event halt: /citations: this rests on post alone, which is not official"
                        + " [reported-by-single-source, info]");
    }

    @Test
    void sourcesThatDeriveFromEachOtherAreOne() {
        Source post = source("post", "times");
        Source times = source("times", "post");
        assertThat(Found.by(new ReportedBySingleSource(), reportedBy(post, times)))
                .containsExactly("event halt: /citations: this rests on post, times alone, which is not official"
                        + " [reported-by-single-source, info]");
        assertThat(Found.by(new ReportedBySingleSource(), reportedBy(source("post", "post"))))
                .containsExactly("event halt: /citations: this rests on post alone, which is not official"
                        + " [reported-by-single-source, info]");
        assertThat(Found.by(new ReportedBySingleSource(), reportedBy(post, times, source("blog"))))
                .isEmpty();
    }

    @Test
    void aCircleThatDerivesFromAnotherSourceRestsOnThat() {
        assertThat(Found.by(
                        new ReportedBySingleSource(),
                        reportedBy(source("post", "times"), source("times", "post", "wire"), source("wire"))))
                .containsExactly("event halt: /citations: this rests on wire alone, which is not official"
                        + " [reported-by-single-source, info]");
    }

    @ParameterizedTest
    @EnumSource(SourceKind.class)
    void anOfficialSourceIsEnough(SourceKind kind) {
        boolean official = List.of(SourceKind.OFFICIAL_TEXT, SourceKind.REGISTER, SourceKind.FILING)
                .contains(kind);
        assertThat(Found.by(
                        new ReportedBySingleSource(), reportedBy(source("one").withKind(kind))))
                .hasSize(official ? 0 : 1);
    }

    @Test
    void whatCitesNothingIsAnotherRulesMatter() {
        assertThat(Found.by(new ReportedBySingleSource(), reportedBy())).isEmpty();
    }
}
