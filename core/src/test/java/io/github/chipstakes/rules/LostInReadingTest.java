package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.Observation;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.SourceKind;
import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.code.Mic;
import io.github.chipstakes.model.market.EventKind;
import io.github.chipstakes.model.market.Metric;
import io.github.chipstakes.model.number.Money;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.party.Listing;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.ShareCount;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.validation.Rule;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rests on something that is missing is only possible where that was lost in reading. */
class LostInReadingTest {
    private static final PartialDate DAY = PartialDate.parse("2025-06-30");

    private record Loss(Rule rule, UnaryOperator<Dataset.Builder> lost, DatasetRecord... records) {
        static Loss of(Rule rule, String id, String field, DatasetRecord... records) {
            return new Loss(rule, dataset -> dataset.unreadField(id, field), records);
        }

        Dataset.Builder dataset() {
            return Dataset.builder()
                    .info(DatasetInfo.builder().compiled(PartialDate.of(2030)).build())
                    .addAll(List.of(records));
        }

        @Override
        public String toString() {
            return rule.info().id() + " in " + lost.apply(dataset()).build().readInPart();
        }
    }

    private static ShareholderStake.Builder stake(String id, String holder, String percent) {
        return Found.stake(id, holder).percent(percent).asOf(DAY);
    }

    private static CapitalRaise raise(String id, String amount) {
        return CapitalRaise.builder()
                .id(id)
                .issuer(PartyReference.to("smic"))
                .addStage(RaiseStage.builder()
                        .stage(StageKind.PLANNED)
                        .amount(Money.parse(amount))
                        .build())
                .build();
    }

    static Stream<Loss> fields() {
        ShareholderStake undated = Found.stake("s").percent("29").build();
        Company founded = Found.company("smic")
                .founded("2030")
                .addDissolved(AttestedDate.of(PartialDate.of(2020)))
                .addListing(Listing.builder().mic(Mic.of("XSHG")).listed(DAY).build())
                .addShareCount(
                        ShareCount.builder().asOf(DAY).issued(Shares.of(1000)).build())
                .build();
        ShareholderStake counted =
                stake("s", "ada", "16").shares(Shares.of(290)).build();
        ConcertGroup group = ConcertGroup.builder()
                .name("Founders")
                .percent(Percentage.of(10))
                .build();
        ExportControl control = ExportControl.builder()
                .id("rule")
                .title("Rule")
                .jurisdiction(Jurisdiction.of("US"))
                .build();
        ShareholderStake direct = stake("a", "ada", "60")
                .interest(Interest.SHAREHOLDING)
                .directness(Directness.DIRECT)
                .build();
        Observation revenue = Observation.builder()
                .id("a")
                .addSubject(Subject.of("smic"))
                .metric(Metric.builder()
                        .code("REVENUE")
                        .fiscalPeriod("2025")
                        .amount(Money.parse("CNY 29"))
                        .build())
                .build();
        Metric other = revenue.metric().orElseThrow().withAmount(Money.parse("CNY 31"));
        return Stream.of(
                Loss.of(new ShareBasisUndated(), "s", "asOf", undated),
                Loss.of(new ShareBasisUndated(), "s", "period", undated),
                Loss.of(
                        new ShareBasisUndated(),
                        "a",
                        "asOf",
                        undated.withRestates("a"),
                        Found.stake("a").build()),
                Loss.of(new CitationMissing(), "s", "citations", undated),
                Loss.of(new CitationMissing(), "smic", "names", founded),
                Loss.of(new StakeBeforeFounding(), "smic", "predecessors", founded, counted),
                Loss.of(new ListedBeforeFounded(), "smic", "founded", founded),
                Loss.of(new DissolvedBeforeFounded(), "smic", "founded", founded),
                Loss.of(new ShareCountMismatch(), "smic", "shareCounts", founded, counted),
                Loss.of(new ShareCountMismatch(), "s", "basis", founded, counted),
                Loss.of(
                        new StatementsConflict(),
                        "b",
                        "shareClass",
                        stake("a", "ada", "29").build(),
                        stake("b", "ada", "31").build()),
                Loss.of(
                        new StatementsConflict(),
                        "a",
                        "asOf",
                        revenue,
                        revenue.withId("b").withMetric(other)),
                Loss.of(
                        new StatementsConflict(),
                        "a",
                        "stages",
                        raise("a", "CNY 100"),
                        raise("b", "CNY 120").withRestates("a")),
                Loss.of(
                        new SharesExceedWhole(),
                        "b",
                        "shareClass",
                        direct,
                        direct.withId("b").withHolder(PartyReference.to("bob"))),
                Loss.of(
                        new GroupTotalMismatch(),
                        "s",
                        "shareClass",
                        stake("s", "ada", "29").concertGroup(group).build()),
                Loss.of(
                        new DateInFuture(),
                        "s",
                        "citations",
                        Found.stake("s").asOf(PartialDate.of(2031)).build()),
                Loss.of(
                        new ReferenceUnknown(),
                        "rule",
                        "provisions",
                        control,
                        Event.builder()
                                .id("e")
                                .kind(EventKind.OTHER)
                                .addSubject(Subject.of("rule/items"))
                                .build()));
    }

    static Stream<Loss> records() {
        Source post =
                Source.builder().id("post").title("Post").kind(SourceKind.PRESS).build();
        return Stream.of(
                new Loss(
                        new CompanyUnreferenced(),
                        any -> any.incomplete(),
                        Found.company("smic").build()),
                new Loss(
                        new CompanyUnreferenced(),
                        any -> any.unread(List.of("s")),
                        Found.company("smic").build()),
                new Loss(
                        new StakeStale(),
                        any -> any.incomplete(),
                        stake("s", "ada", "29").build()),
                new Loss(
                        new RatioForPercent(),
                        any -> any.unread(List.of("c")),
                        stake("a", "ada", "0.29").build(),
                        stake("b", "bob", "0.16").build()),
                new Loss(new UpToDateMissing(), any -> any.incomplete(), Controls.of("ban")),
                new Loss(
                        new ReportedBySingleSource(),
                        any -> any.unread(List.of("times")),
                        post,
                        Event.builder()
                                .id("e")
                                .kind(EventKind.OTHER)
                                .addCitation(Citation.of("post"))
                                .build()),
                new Loss(
                        new ShareBasisUndated(),
                        any -> any.unread(List.of("first")),
                        Found.stake("s").percent("29").restates("first").build()));
    }

    @ParameterizedTest
    @MethodSource({"fields", "records"})
    void whatIsCertainIsOnlyPossibleThen(Loss loss) {
        List<String> whole = Found.by(loss.rule(), loss.dataset().build());
        List<String> inPart =
                Found.by(loss.rule(), loss.lost().apply(loss.dataset()).build());

        assertThat(whole).isNotEmpty().noneMatch(finding -> finding.contains(", possible"));
        assertThat(inPart).hasSameSizeAs(whole).allMatch(finding -> finding.contains(", possible"));
    }

    @Test
    void whatWasNotLostStaysCertain() {
        Loss loss = Loss.of(
                new ShareBasisUndated(),
                "s",
                "citations",
                Found.stake("s").percent("29").build());
        assertThat(Found.by(loss.rule(), loss.lost().apply(loss.dataset()).build()))
                .containsExactly("stake s: /asOf: it is not said of which day 29 percent is; a year is enough"
                        + " [share-basis-undated, warning]");
    }
}
