package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompanyUnreferencedTest {
    @BadExample
    void aCompanyNobodyRefersToIsReported() {
        assertThat(Found.by(new CompanyUnreferenced(), Found.company("smic").build()))
                .containsExactly("company smic: no other record refers to this company [company-unreferenced, info]");
    }

    @GoodExample
    void aCompanySomebodyHoldsIsFine() {
        assertThat(Found.by(
                        new CompanyUnreferenced(),
                        Found.company("smic").build(),
                        Found.stake("s").build()))
                .isEmpty();
    }

    @Test
    void aReferenceToItselfIsNone() {
        assertThat(Found.by(
                        new CompanyUnreferenced(),
                        Found.company("smic").addPredecessor("smic").build()))
                .hasSize(1);
    }
}
