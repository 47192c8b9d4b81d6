package io.github.chipstakes.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.claim.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValidatorTest {
    private static final Company SMIC =
            Company.builder().id("smic").name("SMIC").build();
    private static final Company HUAWEI =
            Company.builder().id("huawei").name("Huawei").build();
    private static final Dataset DATASET = Dataset.of(SMIC, HUAWEI);

    private static final RuleInfo SHOUTED = RuleInfo.warning("name-shouted").wrong("A name is all capitals.");
    private static final Rule NAME_SHOUTED = Rule.of(
            SHOUTED,
            dataset -> dataset.each(Company.class)
                    .filter(company -> company.name().equals("SMIC"))
                    .map(company -> SHOUTED.finding(company, "/name", "it is all capitals", "SMIC")));

    private static final RuleInfo DOUBTFUL = RuleInfo.error("name-doubtful");
    private static final Rule NAME_DOUBTFUL = Rule.of(
            DOUBTFUL,
            dataset -> dataset.each(Company.class)
                    .flatMap(company -> DOUBTFUL.findingIf(Answer.unknown(), company, "/name", "it may be")));

    private final Validator validator = Validator.of(List.of(NAME_SHOUTED));

    @Test
    void aFindingCarriesRuleSeverityRecordFieldMessageAndValues() {
        assertThat(validator.validate(DATASET).findings())
                .containsExactly(new Finding(
                        "name-shouted",
                        Severity.WARNING,
                        Certainty.CERTAIN,
                        Optional.of(SMIC),
                        "/name",
                        "it is all capitals",
                        List.of("SMIC")));
    }

    @Test
    void aFindingReadsInOneLine() {
        assertThat(validator.validate(DATASET).findings())
                .hasToString("[company smic: /name: it is all capitals [name-shouted, warning]]");
    }

    @Test
    void whatIsOnlyPossibleIsOneSeverityLower() {
        assertThat(Validator.of(List.of(NAME_DOUBTFUL)).validate(DATASET).findings())
                .extracting(Finding::severity, Finding::certainty)
                .containsOnly(org.assertj.core.api.Assertions.tuple(Severity.WARNING, Certainty.POSSIBLE));
    }

    @Test
    void aPossibleFindingIsOneLowerThanTheSeverityTheUserGives() {
        Validator strict = Validator.of(List.of(NAME_DOUBTFUL)).withSeverity("name-doubtful", Severity.WARNING);
        assertThat(strict.validate(DATASET).worst()).contains(Severity.INFO);
    }

    @Test
    void whatIsFoundInAFieldThatWasReadInPartIsPossible() {
        Dataset dataset = Dataset.builder()
                .addAll(DATASET.records())
                .unreadField("smic", "name")
                .unreadField("huawei", "names")
                .build();
        assertThat(validator.validate(dataset).findings())
                .hasToString("[company smic: /name: it is all capitals [name-shouted, possible, info]]");
    }

    @Test
    void theUsersSeverityIsTheOneReported() {
        Report report = validator.withSeverity("name-shouted", Severity.ERROR).validate(DATASET);
        assertThat(report.worst()).contains(Severity.ERROR);
        assertThat(validator.validate(DATASET).worst()).contains(Severity.WARNING);
    }

    @Test
    void aRuleLeftOutFindsNothing() {
        assertThat(validator.without("name-shouted").validate(DATASET).findings())
                .isEmpty();
        assertThat(validator.checks("name-shouted")).isTrue();
    }

    @Test
    void aRuleThatIsOffByDefaultIsCheckedWhenAskedFor() {
        RuleInfo info = RuleInfo.info("company-there").offByDefault();
        Validator asked = Validator.of(List.of(Rule.of(
                info, dataset -> dataset.each(Company.class).map(company -> info.finding(company, "", "")))));
        assertThat(asked.validate(DATASET).findings()).isEmpty();
        assertThat(asked.enabling("company-there").validate(DATASET).findings()).hasSize(2);
    }

    @Test
    void aRuleThatThrowsIsAFindingAboutTheRuleAndTheOthersGoOn() {
        RuleInfo info = RuleInfo.info("breaks");
        Rule breaks = Rule.of(
                info,
                dataset -> Stream.of(HUAWEI, SMIC).map(company -> {
                    if (company == SMIC) {
                        throw new IllegalStateException("no SMIC");
                    }
                    return info.finding(company, "", "");
                }));
        Report report = Validator.of(List.of(breaks, NAME_SHOUTED)).validate(DATASET);
        assertThat(report.countByRule()).hasToString("{breaks=1, name-shouted=1, rule-failed=1}");
        assertThat(report.of("rule-failed").get(0).message())
                .startsWith("the rule breaks failed: java.lang.IllegalStateException: no SMIC at io.github.chipstakes");
        assertThat(report.worst()).contains(Severity.ERROR);
    }

    @Test
    void aRuleThatRecursesForeverIsAFindingToo() {
        Report report = Validator.of(List.of(Rule.of(RuleInfo.info("deep"), ValidatorTest::deep)))
                .validate(DATASET);
        assertThat(report.countByRule()).containsOnlyKeys("rule-failed");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Stream<Finding> deep(DatasetIndex index) {
        return Stream.concat(deep(index), Stream.empty());
    }

    @Test
    void anUnknownRuleIsRefusedWithTheOneNearItOrAllThereAre() {
        assertThatThrownBy(() -> validator.without("name-shout"))
                .hasMessage("there is no rule name-shout; did you mean name-shouted?");
        assertThatThrownBy(() -> validator.without("whispered"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no rule whispered; there are name-shouted, rule-failed, suppression-expired,"
                        + " suppression-unused");
    }

    @Test
    void twoRulesOfOneIdAreRefused() {
        assertThatThrownBy(() -> validator.with(NAME_SHOUTED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two rules have the id name-shouted: name one of them otherwise");
    }

    @Test
    void anIdIsInKebabCase() {
        assertThatThrownBy(() -> RuleInfo.error("NameShouted"))
                .hasMessage("the id of a rule is words in small letters with hyphens between, such as period-reversed,"
                        + " not \"NameShouted\"");
    }

    @Test
    void theReportIsInTheOrderOfRecordsWhateverTheOrderOfFindings() {
        List<DatasetRecord> backwards =
                List.of(SMIC, HUAWEI, Person.builder().id("ada").name("Ada").build());
        RuleInfo info = RuleInfo.info("there");
        Rule rule = Rule.of(
                info,
                dataset -> backwards.stream()
                        .flatMap(about -> Stream.of(info.finding(about, "/name", ""), info.finding(about, "", ""))));
        assertThat(Validator.of(List.of(rule)).validate(DATASET).findings())
                .extracting(Finding::fingerprint)
                .containsExactly(
                        "there huawei",
                        "there huawei /name",
                        "there smic",
                        "there smic /name",
                        "there ada",
                        "there ada /name");
    }
}
