package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.Instrument;
import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationMissingTest {
    @BadExample
    void aRecordWithoutASourceIsReported() {
        assertThat(Found.by(new CitationMissing(), Found.company("smic").build()))
                .containsExactly("company smic: /citations: no source is cited; one line is enough:"
                        + " source#locator the quoted words [citation-missing, warning]");
    }

    @GoodExample
    void aRecordWithASourceIsFine() {
        assertThat(Found.by(
                        new CitationMissing(),
                        Found.company("smic").addCitation(Citation.of("digest")).build()))
                .isEmpty();
    }

    @Test
    void aSourceOfAPartIsASource() {
        AttestedDate founded = new AttestedDate(PartialDate.of(2016), List.of(Citation.of("digest")));
        assertThat(Found.by(
                        new CitationMissing(),
                        Found.company("smic").addFounded(founded).build()))
                .isEmpty();
    }

    @Test
    void aCitationOfLawIsASource() {
        Instrument instrument =
                Instrument.builder().addCite(LegalCitation.of("90 FR 47201")).build();
        assertThat(Found.by(
                        new CitationMissing(),
                        ExportControl.builder()
                                .id("rule")
                                .title("Rule")
                                .jurisdiction(Jurisdiction.of("US"))
                                .instrument(instrument)
                                .build()))
                .isEmpty();
    }

    @Test
    void whomAReviewMadeOfAListIsFromThatList() {
        assertThat(Found.by(
                        new CitationMissing(),
                        Found.company("17").counterparty(true).build()))
                .isEmpty();
    }

    @Test
    void aSourceNeedsNoSource() {
        assertThat(Found.by(
                        new CitationMissing(),
                        Source.builder().id("digest").title("Digest").build()))
                .isEmpty();
    }
}
