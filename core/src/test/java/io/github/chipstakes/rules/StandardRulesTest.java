package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import io.github.chipstakes.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardRulesTest {
    private static final List<Rule> RULES = StandardRules.all();

    /** The ids that users rely on. One may be added here with its release; none may be changed or taken away. */
    private static final List<String> RELEASED = List.of(
            "rule-failed",
            "suppression-expired",
            "suppression-unused",
            "id-duplicated",
            "reference-unknown",
            "reference-of-wrong-kind",
            "reference-to-itself",
            "citation-missing",
            "reported-by-single-source",
            "quote-not-in-source",
            "support-unknown",
            "date-in-future",
            "period-reversed",
            "part-empty",
            "supersedes-cycle",
            "statements-conflict",
            "text-confusable",
            "text-not-normalized",
            "identifier-malformed",
            "name-implausible",
            "identifier-shared",
            "identifier-truncated",
            "identifier-of-other-scheme",
            "organization-code-mismatch",
            "ticker-without-mic",
            "mic-unknown",
            "jurisdiction-unknown",
            "dissolved-before-founded",
            "listed-before-founded",
            "alias-repeats-name",
            "company-unreferenced",
            "holder-holds-itself",
            "shares-exceed-whole",
            "shares-may-exceed-whole",
            "ratio-for-percent",
            "share-count-mismatch",
            "share-basis-undated",
            "interval-degenerate",
            "owner-unknown-without-reason",
            "group-total-mismatch",
            "stake-before-founding",
            "stake-stale",
            "votes-and-shares-mixed",
            "indirect-counted-twice",
            "ownership-cycle",
            "ownership-closed",
            "timeline-missing",
            "timeline-out-of-order",
            "up-to-date-missing",
            "lists-missing",
            "threshold-missing");

    @Test
    void theReleasedIdsNeverChange() {
        assertThat(Validator.standard().rules()).extracting(RuleInfo::id).containsExactlyElementsOf(RELEASED);
    }

    @Test
    void aRulesClassIsNamedAsItsId() {
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(rule.getClass().getSimpleName())
                        .isEqualTo(camel(rule.info().id())));
    }

    @Test
    void everyRuleSaysWhatIsWrongWhyItMattersAndHowToMendItInOneSentenceEach() {
        assertThat(missing(rule -> Stream.of(
                                rule.info().wrong(),
                                rule.info().why(),
                                rule.info().mend())
                        .allMatch(StandardRulesTest::isSentence)))
                .isEmpty();
    }

    @Test
    void everyRuleShowsABadAndAGoodExample() {
        assertThat(missing(rule -> !rule.info().bad().isEmpty()
                        && !rule.info().good().isEmpty()
                        && !rule.info().good().equals(rule.info().bad())))
                .isEmpty();
    }

    @Test
    void everyRuleHasATestWithABadExample() {
        assertThat(missing(rule -> hasTest(rule, BadExample.class))).isEmpty();
    }

    @Test
    void everyRuleHasATestWithAGoodExample() {
        assertThat(missing(rule -> hasTest(rule, GoodExample.class))).isEmpty();
    }

    private static List<String> missing(Predicate<Rule> demand) {
        return RULES.stream()
                .filter(demand.negate())
                .map(rule -> rule.info().id())
                .toList();
    }

    private static boolean hasTest(Rule rule, Class<? extends Annotation> example) {
        try {
            Class<?> test = Class.forName(rule.getClass().getName() + "Test");
            return Stream.of(test.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(example));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean isSentence(String text) {
        return text.endsWith(".") && text.indexOf(". ") < 0 && Character.isUpperCase(text.charAt(0));
    }

    private static String camel(String id) {
        return Arrays.stream(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
