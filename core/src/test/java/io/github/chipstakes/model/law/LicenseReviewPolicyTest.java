package io.github.chipstakes.model.law;

import static io.github.chipstakes.model.law.ReviewPolicy.BY_REFERENCE;
import static io.github.chipstakes.model.law.ReviewPolicy.CASE_BY_CASE;
import static io.github.chipstakes.model.law.ReviewPolicy.POLICY_OF_DENIAL;
import static io.github.chipstakes.model.law.ReviewPolicy.PRESUMPTION_OF_APPROVAL;
import static io.github.chipstakes.model.law.ReviewPolicy.PRESUMPTION_OF_DENIAL;
import static io.github.chipstakes.model.law.ReviewPolicy.UNRECOGNIZED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LicenseReviewPolicyTest {
    static Stream<Arguments> shapes() {
        ScopedPolicy denied = ScopedPolicy.of(POLICY_OF_DENIAL);
        return Stream.of(
                arguments("Presumption of denial", List.of(ScopedPolicy.of(PRESUMPTION_OF_DENIAL))),
                arguments("Presumption for Denial.", List.of(ScopedPolicy.of(PRESUMPTION_OF_DENIAL))),
                arguments("Policy of denial.", List.of(denied)),
                arguments("Case-by-case basis.", List.of(ScopedPolicy.of(CASE_BY_CASE))),
                arguments(
                        "Presumption of approval for EAR99 items",
                        List.of(ScopedPolicy.of(PRESUMPTION_OF_APPROVAL, "EAR99 items"))),
                arguments("See §744.2 (d) of the EAR", List.of(ScopedPolicy.of(BY_REFERENCE))),
                arguments(
                        "Policy of denial for all items subject to the EAR. See § 746.8(b)",
                        List.of(ScopedPolicy.of(POLICY_OF_DENIAL, "all items subject to the EAR"))),
                arguments(
                        "Policy of denial for all items subject to the EAR apart from food and medicine designated as EAR99, which will be"
                                + " reviewed on a case-by case basis. See §§ 746.8(b) and 744.21(e)",
                        List.of(
                                ScopedPolicy.of(
                                        POLICY_OF_DENIAL,
                                        "all items subject to the EAR apart from food and medicine designated as EAR99"),
                                ScopedPolicy.of(CASE_BY_CASE, "food and medicine designated as EAR99"))),
                arguments(
                        "Case-by-case review for ECCNs 1A004.c, and 2E983, and for EAR99 items described in the Note; casa-by-case review for"
                                + " items necessary to treat infectious disease; and presumption of denial for all other items.",
                        List.of(
                                ScopedPolicy.of(
                                        CASE_BY_CASE,
                                        "ECCNs 1A004.c, and 2E983, and for EAR99 items described in the Note"),
                                ScopedPolicy.of(CASE_BY_CASE, "items necessary to treat infectious disease"),
                                ScopedPolicy.of(PRESUMPTION_OF_DENIAL, "all other items"))),
                arguments(
                        "Case-by-case for all items listed on the CCL. Presumption of approval for EAR99 items. See § 744.2(d) of the EAR",
                        List.of(
                                ScopedPolicy.of(CASE_BY_CASE, "all items listed on the CCL"),
                                ScopedPolicy.of(PRESUMPTION_OF_APPROVAL, "EAR99 items"))),
                arguments(
                        "Policy of denial Case-by-case basis for U.S. Government supported space programs.",
                        List.of(denied, ScopedPolicy.of(CASE_BY_CASE, "U.S. Government supported space programs"))),
                arguments(
                        "Presumption of denial except case-by-case for items not described in ECCN 3B001.a.4, .c, .k to .p; 3B002.c, or 3B994",
                        List.of(
                                ScopedPolicy.of(PRESUMPTION_OF_DENIAL),
                                ScopedPolicy.of(
                                        CASE_BY_CASE,
                                        "items not described in ECCN 3B001.a.4, .c, .k to .p; 3B002.c, or 3B994"))),
                arguments(
                        "Items for civil aviation will be reviewed on a case-by-case basis. U.S. Government items will be reviewed under a"
                                + " presumption of approval. All other items: policy of denial.",
                        List.of(
                                ScopedPolicy.of(CASE_BY_CASE, "Items for civil aviation"),
                                ScopedPolicy.of(PRESUMPTION_OF_APPROVAL, "U.S. Government items"),
                                ScopedPolicy.of(UNRECOGNIZED, "All other items"),
                                denied)),
                arguments(
                        "For all items subject to the EAR. (See § 744.11 of the EAR)",
                        List.of(ScopedPolicy.of(UNRECOGNIZED, "all items subject to the EAR"))),
                arguments(
                        "Policy of denial. Ask again later.",
                        List.of(denied, ScopedPolicy.of(UNRECOGNIZED, "Ask again later"))),
                arguments("", List.of(ScopedPolicy.of(UNRECOGNIZED))));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyShapeStatesItsPolicies(String text, List<ScopedPolicy> policies) {
        assertThat(LicenseReviewPolicy.of(text).policies()).isEqualTo(policies);
    }

    @Test
    void whatIsToBeSeenIsKeptBeside() {
        assertThat(LicenseReviewPolicy.of("Policy of denial. See §§ 746.8(b) and 744.21(e).")
                        .references())
                .containsExactly("§§ 746.8(b) and 744.21(e)");
        assertThat(LicenseReviewPolicy.of("All items. (See § 744.11 of the EAR)")
                        .references())
                .containsExactly("§ 744.11 of the EAR");
    }

    @Test
    void whatIsNotUnderstoodIsReported() {
        assertThat(LicenseReviewPolicy.of("Ask the desk").flaw())
                .contains(
                        "a license review policy is written like Presumption of denial or Case-by-case review, not \"Ask the desk\"");
        assertThat(LicenseReviewPolicy.of("Policy of denial").flaw()).isEmpty();
    }

    @Test
    void allPoliciesOfTheEntityListAreUnderstoodButTwoThatStateNone() throws IOException {
        assertThat(SharedFile.firstColumn("oracles/entity_list_licence_policies.csv"))
                .hasSize(77)
                .filteredOn(text -> LicenseReviewPolicy.of(text).flaw().isPresent())
                .containsExactly(
                        "For all items subject to the EAR. (See § 744.11 of the EAR)",
                        "For all items subject to the EAR when used in projects specified in § 746.8(a)(4) of the EAR");
    }

    @ParameterizedTest
    @MethodSource("io.github.chipstakes.model.law.SharedFile#hostileTexts")
    @Timeout(10)
    void aHostileTextTakesNoLongerThanItsLength(String text) {
        assertThat(LicenseReviewPolicy.of("Policy of denial " + text).policies())
                .isNotEmpty();
    }

    @Property
    void anyTextIsKeptAndStatesSomething(@ForAll String text) {
        assertThat(LicenseReviewPolicy.of(text)).hasToString(text);
        assertThat(LicenseReviewPolicy.of(text).policies()).isNotEmpty();
    }

    @Property
    void aScopeIsInTheWordsOfTheText(@ForAll("nearPolicies") String text) {
        assertThat(LicenseReviewPolicy.of(text).policies())
                .isNotEmpty()
                .allSatisfy(stated -> assertThat(text).contains(stated.scope().orElse("")));
    }

    @Property
    void everyPolicyNamedIsStated(@ForAll("policies") List<String> policies) {
        assertThat(LicenseReviewPolicy.of(String.join("; ", policies)).policies())
                .hasSameSizeAs(policies);
    }

    @Provide
    Arbitrary<List<String>> policies() {
        return Arbitraries.of(
                        "Presumption of denial",
                        "Policy of denial for X",
                        "case-by-case review for Y",
                        "presumption of approval")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> nearPolicies() {
        return Arbitraries.of(
                        "policy of denial",
                        "Presumption of denial",
                        "case-by-case basis",
                        "See § 7",
                        " for ",
                        "items",
                        ". ",
                        "; ",
                        ", which will be reviewed on a ",
                        " will be reviewed on a ",
                        " apart from ",
                        " except ",
                        "(",
                        ")",
                        " and ",
                        "U.S. ")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
