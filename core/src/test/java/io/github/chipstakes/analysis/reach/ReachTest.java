package io.github.chipstakes.analysis.reach;

import static io.github.chipstakes.analysis.reach.Trade.EL;
import static io.github.chipstakes.analysis.reach.Trade.HALF;
import static io.github.chipstakes.analysis.reach.Trade.MEU;
import static io.github.chipstakes.analysis.reach.Trade.company;
import static io.github.chipstakes.analysis.reach.Trade.dataset;
import static io.github.chipstakes.analysis.reach.Trade.entry;
import static io.github.chipstakes.analysis.reach.Trade.listed;
import static io.github.chipstakes.analysis.reach.Trade.match;
import static io.github.chipstakes.analysis.reach.Trade.removed;
import static io.github.chipstakes.analysis.reach.Trade.rule;
import static io.github.chipstakes.analysis.reach.Trade.stake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.restriction.RedFlag;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.Product;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.Authorization;
import io.github.chipstakes.model.control.AuthorizationKind;
import io.github.chipstakes.model.control.Destination;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.control.ItemScope;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.law.ControlListItem;
import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.model.law.LicenseReviewPolicy;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);

    private static Reach reach(Object... records) {
        return Reach.of(dataset(records), DAY);
    }

    private static PartyReach of(String party, String regime, Object... records) {
        Reach reach = reach(records);
        return reach.of(party, reach.regime(regime).orElseThrow());
    }

    private static Stream<String> demands(PartyReach reach) {
        return reach.requirements().stream()
                .map(demand -> demand.by() + " " + demand.through().orElse("-") + " " + demand.applies());
    }

    @Test
    void everyListAndEveryRuleIsARegimeOfItsOwn() {
        Reach reach = reach(EL, MEU, rule(), listed("el", "x"), company("a", "SG"), stake("x 60 a"));
        assertThat(reach.regimes()).hasToString("[el, meu, rule/half]");
        assertThat(reach.of("a"))
                .hasToString(
                        "[a by el: UNKNOWN, NOT_SHOWN, a by meu: UNKNOWN, NOT_SHOWN, a by rule/half: YES, RESTRICTED]");
        assertThat(reach.of("x"))
                .hasToString("[x by el: YES, LISTED, x by meu: UNKNOWN, NOT_SHOWN, x by rule/half: YES, LISTED]");
    }

    @Test
    void whoIsReachedByARegimeIsListedWithWhomItFlags() {
        Reach reach = reach(EL, rule(), listed("el", "x"), company("a", "SG"), stake("x 60 a"), stake("x 10 b"));
        assertThat(reach.reachedBy(reach.regime("rule/half").orElseThrow()))
                .hasToString(
                        "[a by rule/half: YES, RESTRICTED, b by rule/half: UNKNOWN, NOT_SHOWN, x by rule/half: YES, LISTED]");
        assertThat(reach.reachedBy(reach.regime("el").orElseThrow())).hasToString("[x by el: YES, LISTED]");
    }

    @Test
    void whatAnOwnerMayBeReachedByLaterIsFlaggedOfWhatItOwns() {
        ShareholderStake later = stake("x 60 a").withAsOf(PartialDate.parse("2025-12-31"));
        Reach reach = reach(EL, rule(), listed("el", "x"), later, stake("a 100 b"), stake("b 40 c"));
        assertThat(reach.reachedBy(reach.regime("rule/half").orElseThrow()))
                .hasToString(
                        "[a by rule/half: UNKNOWN, NOT_SHOWN, b by rule/half: UNKNOWN, NOT_SHOWN, x by rule/half: YES, LISTED]");
    }

    @Test
    void allOfAChainOfThousandsAreFoundEachWithWhoStandsBehindIt() {
        List<ShareholderStake> chain = IntStream.range(0, 20_000)
                .mapToObj(i -> stake("c%05d 60 c%05d".formatted(i, i + 1)))
                .toList();
        List<ShareholderStake> upwards = new ArrayList<>(chain);
        Collections.reverse(upwards);
        List<Company> foreign = IntStream.rangeClosed(0, 20_000)
                .mapToObj(i -> company("c%05d".formatted(i), "SG"))
                .toList();
        Reach reach = reach(EL, rule(), listed("el", "c00000"), chain, foreign);
        Regime half = reach.regime("rule/half").orElseThrow();
        List<PartyReach> reached = reach.reachedBy(half);
        assertThat(reached).hasSize(20_001);
        PartyReach last = reached.get(20_000);
        assertThat(last).isEqualTo(reach.of("c20000", half));
        assertThat(demands(last)).containsExactly("el-c00000 c00000 YES");
        assertThat(last.chain()).hasSize(20_001).startsWith("c00000", "c00001").endsWith("c20000");
        assertThat(last.stakes()).extracting(CountedStake::stake).containsExactlyElementsOf(upwards);
    }

    @Test
    void whoIsFlaggedByAnAccountThatWasNotPreferredIsAmongWhoIsReached() {
        ShareholderStake preferred = stake("y 60 a").withAsOf(PartialDate.parse("2025-10-10"));
        ShareholderStake other = stake("x 60 a").withRestates(preferred.id());
        Reach reach = reach(EL, rule(), listed("el", "x"), company("a", "SG"), preferred, other);
        Regime half = reach.regime("rule/half").orElseThrow();
        assertThat(reach.of("a", half).redFlags()).hasSize(1);
        assertThat(reach.reachedBy(half))
                .hasToString("[a by rule/half: UNKNOWN, NOT_SHOWN, x by rule/half: YES, LISTED]");
    }

    @Test
    void anAffiliateHasTheRequirementsOfAllItsListedOwnersMinorityOnesIncluded() {
        PartyReach a = of(
                "a",
                "rule/half",
                EL,
                MEU,
                rule(),
                listed("el", "x"),
                listed("meu", "y"),
                listed("el", "z"),
                company("a", "SG"),
                company("m", "SG"),
                stake("m 55 a"),
                stake("y 5 a"),
                stake("x 50 m"),
                stake("z 1 m"));
        assertThat(demands(a)).containsExactly("el-x x YES", "meu-y y YES", "el-z z YES");
        assertThat(a.stakes())
                .extracting(counted -> counted.stake().id())
                .containsExactlyInAnyOrder("m-in-a", "y-in-a", "x-in-m", "z-in-m");
        assertThat(a.requirements().get(0))
                .hasToString("el-x, of x: For all items, as x; reviewed: Presumption of denial; 85 FR 1");
    }

    @Test
    void whoHoldsLessThanTheThresholdOfAListedOwnerAddsNothing() {
        PartyReach a = of(
                "a",
                "rule/half",
                EL,
                rule(),
                listed("el", "x"),
                listed("el", "y"),
                company("a", "SG"),
                stake("x 60 a"),
                stake("y 10 x"));
        assertThat(demands(a)).containsExactly("el-x x YES");
    }

    @Test
    void whoHoldsEnoughOfAListedOwnerAddsItsOwn() {
        PartyReach a = of(
                "a",
                "rule/half",
                EL,
                rule(),
                listed("el", "x"),
                listed("el", "y"),
                company("a", "SG"),
                company("x", "US"),
                stake("x 60 a"),
                stake("y 50 x"));
        assertThat(demands(a)).containsExactly("el-x x YES", "el-y y YES");
    }

    @Test
    void theRequirementOfAProbableOwnerIsOnlyPossible() {
        PartyReach a = of(
                "a",
                "rule/half",
                EL,
                rule(),
                listed("el", "x"),
                entry("el", "y", "For some"),
                match("el", "y", MatchStatus.PROBABLE),
                company("a", "SG"),
                stake("x 60 a"),
                stake("y 20 a"));
        assertThat(demands(a)).containsExactly("el-x x YES", "el-y y UNKNOWN");
    }

    @Test
    void aSuspendedRuleDemandsNothingOfAnAffiliateAndWhatItsOwnEntryDoes() {
        ExportControl suspended = rule(HALF, "EFFECTIVE 2025-09-29", "SUSPENDED 2025-10-10");
        Object[] records = {EL, suspended, listed("el", "x"), listed("meu", "w"), company("a", "SG"), stake("x 60 a")};
        PartyReach a = of("a", "rule/half", records);
        assertThat(a).hasToString("a by rule/half: NO, RESTRICTED");
        assertThat(a.requirements()).isEmpty();
        assertThat(a.redFlags()).extracting(RedFlag::kind).containsExactly(RedFlag.Kind.RULE_NOT_IN_FORCE);
        PartyReach x = of("x", "rule/half", records);
        assertThat(demands(x)).containsExactly("el-x x YES");
        assertThat(x.words()).contains("by its own entry, whether or not rule/half was in force", "suspended");
    }

    @Test
    void thatASuspendedRuleRestrictsNobodySaysNothingOfAListThatIsMissing() {
        ExportControl suspended = rule(HALF, "EFFECTIVE 2025-09-29", "SUSPENDED 2025-10-10");
        PartyReach a = of("a", "rule/half", EL, suspended, listed("el", "x"), company("a", "SG"), stake("x 60 a"));
        assertThat(a).hasToString("a by rule/half: NO, RESTRICTED");
        assertThat(a.words()).contains("the dataset holds no entry of meu, from which the rule starts");
    }

    @Test
    void aSuspendedRuleIsNoPlainNoWhereRecordsCouldNotBeRead() {
        Dataset whole = dataset(
                EL,
                rule(HALF, "EFFECTIVE 2025-09-29", "SUSPENDED 2025-10-10"),
                listed("el", "x"),
                listed("meu", "w"),
                company("a", "SG"));
        assertThat(verdictOnA(rebuilt(whole))).isEqualTo(Verdict.NO);
        assertThat(verdictOnA(rebuilt(whole).incomplete())).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdictOnA(rebuilt(whole).unread(List.of("el-a")))).isEqualTo(Verdict.UNKNOWN);
    }

    private static Dataset.Builder rebuilt(Dataset dataset) {
        return Dataset.builder().info(dataset.info()).addAll(dataset.records());
    }

    private static Verdict verdictOnA(Dataset.Builder dataset) {
        Reach reach = Reach.of(dataset.build(), DAY);
        return reach.of("a", reach.regime("rule/half").orElseThrow()).answer().verdict();
    }

    private static ExportControl forOne(ExportControl control, LegalEventKind kind, String party) {
        return control.withTimeline(Stream.concat(
                        control.timeline().stream(),
                        Stream.of(LegalEvent.builder()
                                .event(kind)
                                .date(PartialDate.parse("2025-10-12"))
                                .recipient(party)
                                .build()))
                .toList());
    }

    /** What a rule makes of a and b, each held by a listed party. */
    private static Reach ofTwoAffiliates(ExportControl rule) {
        return reach(
                EL,
                rule,
                listed("el", "x"),
                listed("meu", "w"),
                company("a", "SG"),
                company("b", "SG"),
                stake("x 60 a"),
                stake("x 60 b"));
    }

    @Test
    void aRuleThatWasRevivedForOnePartyRestrictsThatOne() {
        ExportControl suspended = rule(HALF, "EFFECTIVE 2025-09-29", "SUSPENDED 2025-10-10");
        Reach reach = ofTwoAffiliates(forOne(suspended, LegalEventKind.RESUMED, "a"));
        Regime half = reach.regime("rule/half").orElseThrow();
        assertThat(reach.of("a", half)).hasToString("a by rule/half: YES, RESTRICTED");
        assertThat(reach.of("a", half).states()).hasToString("[rule/half for a on 2025-10-15: IN_FORCE, CERTAIN]");
        assertThat(reach.of("b", half)).hasToString("b by rule/half: NO, RESTRICTED");
    }

    @Test
    void aRuleThatWasSuspendedForOnePartySparesThatOne() {
        Reach reach = ofTwoAffiliates(forOne(rule(), LegalEventKind.SUSPENDED, "a"));
        Regime half = reach.regime("rule/half").orElseThrow();
        assertThat(reach.of("a", half)).hasToString("a by rule/half: NO, RESTRICTED");
        assertThat(reach.of("b", half)).hasToString("b by rule/half: YES, RESTRICTED");
    }

    @Test
    void theRequirementOfASecondEntryThatIsOnlyProbablyTheOwnerIsOnlyPossible() {
        PartyReach a = of(
                "a",
                "rule/half",
                EL,
                rule(),
                listed("el", "x"),
                entry("meu", "x", "For some"),
                match("meu", "x", MatchStatus.PROBABLE),
                company("a", "SG"),
                stake("x 60 a"));
        assertThat(demands(a)).containsExactly("el-x x YES", "meu-x x UNKNOWN");
    }

    @Test
    void whoHoldsNothingOfItAddsNothing() {
        PartyReach a = of(
                "a",
                "rule/half",
                EL,
                rule(),
                listed("el", "x"),
                listed("el", "y"),
                company("a", "SG"),
                stake("x 60 a"),
                stake("y 0 a"));
        assertThat(demands(a)).containsExactly("el-x x YES");
    }

    @Test
    void whomTheRuleNamesAsNotCoveredIsFlaggedAndPassesOnWhatItHolds() {
        ExportControl sparing = rule(HALF.withExclusions("a"), "EFFECTIVE 2025-09-29");
        Object[] records = {
            EL, sparing, listed("el", "x"), company("a", "SG"), company("b", "SG"), stake("x 60 a"), stake("a 60 b")
        };
        PartyReach a = of("a", "rule/half", records);
        assertThat(a).hasToString("a by rule/half: UNKNOWN, NOT_SHOWN");
        assertThat(a.exclusions()).containsExactly("rule/half");
        assertThat(a.redFlags()).extracting(RedFlag::kind).containsExactly(RedFlag.Kind.NOT_COVERED);
        assertThat(a.words()).contains("rule/half names it as not covered");
        assertThat(of("b", "rule/half", records)).hasToString("b by rule/half: YES, RESTRICTED");
    }

    @Test
    void whatIsAllowedAllTheSameStandsBesideAndChangesNothing() {
        Authorization license = Authorization.builder()
                .kind(AuthorizationKind.TEMPORARY_GENERAL_LICENSE)
                .name("TGL")
                .period(Period.parse("from 2025-09-29 until 2025-11-28"))
                .build();
        PartyReach a = of(
                "a",
                "rule/half",
                EL,
                rule(HALF.withAuthorizations(license), "EFFECTIVE 2025-09-29"),
                listed("el", "x"),
                company("a", "SG"),
                stake("x 60 a"));
        assertThat(a.answer().isYes()).isTrue();
        assertThat(a.allowances())
                .containsExactly(new Allowance(
                        "rule/half", license, a.allowances().get(0).holds()));
        assertThat(a.allowances().get(0).holds().isYes()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "from 2025-09-29 until .., 2026-07-31, YES",
        "from 2025-09-29 until .., 2026-08-01, UNKNOWN",
        "from 2025-09-29 until 2025-11-28, 2026-08-01, NO",
    })
    void nothingIsCertainlyAllowedOnADayNobodyVouchesFor(String period, String day, Verdict holds) {
        Authorization license = Authorization.builder()
                .kind(AuthorizationKind.TEMPORARY_GENERAL_LICENSE)
                .name("TGL")
                .period(Period.parse(period))
                .build();
        Reach reach = Reach.of(
                dataset(EL, rule(HALF.withAuthorizations(license), "EFFECTIVE 2025-09-29")), LocalDate.parse(day));
        assertThat(reach.of("a", reach.regime("rule/half").orElseThrow()).allowances())
                .extracting(allowance -> allowance.holds().verdict())
                .containsExactly(holds);
    }

    @Test
    void aProvisionThatRefersToAListAddsItsDemandWhileItIsInForceButForWhomItSpares() {
        ExportControl act = ExportControl.builder()
                .id("act")
                .title("Act")
                .jurisdiction(Jurisdiction.of("US"))
                .addProvision(Provision.builder()
                        .id("listed")
                        .partyList("el")
                        .licenseRequirement("For all that is listed")
                        .addExclusion("x")
                        .build())
                .addTimeline(LegalEvent.builder()
                        .event(LegalEventKind.EFFECTIVE)
                        .date(PartialDate.parse("2020-01-01"))
                        .build())
                .build();
        PartyReach y = of("y", "el", EL, act, listed("el", "y"));
        assertThat(demands(y)).containsExactly("el-y y YES", "act/listed - YES");
        PartyReach x = of("x", "el", EL, act, listed("el", "x"));
        assertThat(demands(x)).containsExactly("el-x x YES");
        assertThat(x.exclusions()).containsExactly("act/listed");
        assertThat(x.states()).hasToString("[act/listed on 2025-10-15: IN_FORCE, CERTAIN]");
    }

    @Test
    void whatTwoNoticesDemandAlikeIsCertainThoughItIsNotKnownWhichOfThemIsInEffect() {
        ListEntry added = entry("el", "x", "For all items");
        EntryVersion before = added.versions().get(0).withFootnotes(1, 4);
        EntryVersion after = before.withAction(EntryAction.REVISED)
                .withValidFrom(PartialDate.parse("2025-10"))
                .withReviewPolicy(LicenseReviewPolicy.of("Case by case"))
                .withFootnotes(4, 5)
                .withCites(LegalCitation.of("90 FR 2"));
        DatasetRecord match = match("el", "x", MatchStatus.CONFIRMED);
        PartyReach x = of("x", "el", EL, added.withVersions(before, after), match);
        assertThat(x).hasToString("x by el: YES, LISTED");
        assertThat(x.requirements())
                .extracting(Requirement::toString)
                .containsExactly(
                        "el-x, of x: For all items; footnotes 4; 85 FR 1; 90 FR 2",
                        "el-x, of x: For all items; reviewed: Presumption of denial; footnotes 1, 4; 85 FR 1"
                                + " (if it applies, which is not certain)",
                        "el-x, of x: For all items; reviewed: Case by case; footnotes 4, 5; 90 FR 2"
                                + " (if it applies, which is not certain)");
        EntryVersion more = before.withAction(EntryAction.REVISED)
                .withValidFrom(PartialDate.parse("2025-10"))
                .withFootnotes(1, 4, 5);
        assertThat(of("x", "el", EL, added.withVersions(before, more), match).requirements())
                .extracting(Requirement::toString)
                .containsExactly(
                        "el-x, of x: For all items; reviewed: Presumption of denial; footnotes 1, 4; 85 FR 1",
                        "el-x, of x: For all items; reviewed: Presumption of denial; footnotes 1, 4, 5; 85 FR 1"
                                + " (if it applies, which is not certain)");
        assertThat(demands(of("x", "el", EL, removed(added.withVersions(before, after), "2025-10"), match)))
                .as("where it may have been struck off, nothing is")
                .containsExactly("el-x x UNKNOWN", "el-x x UNKNOWN");
    }

    @Test
    void anEntryThatWasStruckOffIsShownAndClearsNobody() {
        PartyReach x = of(
                "x",
                "el",
                EL,
                removed(entry("el", "x", "For all"), "2025-01-01"),
                match("el", "x", MatchStatus.CONFIRMED));
        assertThat(x).hasToString("x by el: UNKNOWN, NOT_SHOWN");
        assertThat(x.entries()).hasSize(1);
        assertThat(x.requirements()).isEmpty();
        assertThat(x.words()).contains("which does not clear it");
    }

    @Test
    void pastTheDayAListIsFollowedItIsSaidThatNobodyCanVouch() {
        Reach reach = Reach.of(dataset(EL, listed("el", "x")), LocalDate.of(2026, 11, 20));
        assertThat(reach.of("stranger").get(0).words())
                .isEqualTo("no entry listed on 2026-11-20 is known to be stranger, which does not clear it; "
                        + "the dataset follows el up to 2026-07-31, so nobody can vouch for 2026-11-20");
    }

    @Test
    void whereRecordsCouldNotBeReadItIsSaid() {
        Dataset broken = Dataset.builder().add(EL).incomplete().build();
        assertThat(Reach.of(broken, DAY).of("x").get(0).words()).contains("could not be read");
    }

    @Test
    void aPartyOnlyAMatchSpeaksOfIsListedAllTheSame() {
        assertThat(of("x", "rule/half", EL, rule(), listed("el", "x"))).hasToString("x by rule/half: YES, LISTED");
    }

    @Test
    void aRegimeTheDatasetDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reach(EL).of("x", new Regime("sdn", Regime.Kind.LIST, "SDN")))
                .withMessage("there is no list or ownership rule sdn; there are el");
    }

    private static final Product CHIP =
            Product.builder().id("chip").name("Chip").maker("maker").build();

    private static ExportControl act(Provision provision) {
        return rule(provision, "EFFECTIVE 2025-01-01");
    }

    private static Provision items(ItemScope... scopes) {
        return Provision.builder().id("items").addAllItems(List.of(scopes)).build();
    }

    private static ItemScope named(String product) {
        return ItemScope.builder().product(product).build();
    }

    private static ItemScope item(String item) {
        return ItemScope.builder().item(ControlListItem.of(item)).build();
    }

    private static List<ProductReach> ofChip(Provision provision, Product chip) {
        return reach(chip, act(provision)).ofProduct("chip");
    }

    /** A control that demands of the list, names a product, and spreads from the list, each by a provision of its own. */
    private static final ExportControl OF_ALL_KINDS = rule(HALF, "EFFECTIVE 2025-01-01")
            .withId("late")
            .withKnown(PartialDate.parse("2025-10-02"))
            .withProvisions(
                    items(named("chip")).withLicenseRequirement("For the chip"),
                    Provision.builder()
                            .id("listed")
                            .partyList("el")
                            .licenseRequirement("For the listed")
                            .addExclusion("a")
                            .addAuthorization(Authorization.builder()
                                    .kind(AuthorizationKind.GENERAL_LICENSE)
                                    .name("GL")
                                    .build())
                            .build(),
                    HALF);

    private static List<Object> everything(Reach reach) {
        return List.of(reach.regimes(), reach.of("a"), reach.of("x"), reach.products());
    }

    @Test
    void aControlThatWasNotKnownOrIsRetractedIsNotThere() {
        Object[] held = {EL, CHIP, company("a", "SG"), listed("el", "x"), stake("x 60 a")};
        ExportControl retraction = rule(HALF)
                .withId("retraction")
                .withProvisions()
                .withKnown(PartialDate.parse("2025-10-10"))
                .withSupersedes(new Supersession("late", SupersessionKind.RETRACTS, Optional.empty()));
        Dataset without = dataset(List.of(held));
        Dataset later = dataset(List.of(held), OF_ALL_KINDS);
        Dataset retracted = dataset(List.of(held), OF_ALL_KINDS, retraction);
        When before = When.on(DAY).asKnownOn(LocalDate.parse("2025-10-01"));
        When between = When.on(DAY).asKnownOn(LocalDate.parse("2025-10-05"));
        assertThat(everything(Reach.of(later, before))).isEqualTo(everything(Reach.of(without, before)));
        assertThat(everything(Reach.of(later, between))).isNotEqualTo(everything(Reach.of(without, between)));
        assertThat(everything(Reach.of(retracted, between))).isEqualTo(everything(Reach.of(later, between)));
        assertThat(everything(Reach.of(retracted, DAY))).isEqualTo(everything(Reach.of(without, DAY)));
    }

    @Test
    void aProductIsReachedByWhatNamesIt() {
        assertThat(ofChip(items(named("other"), named("chip")), CHIP)).hasToString("[chip by rule/items: YES]");
        assertThat(ofChip(items(named("other")), CHIP)).isEmpty();
    }

    @Test
    void aProductIsReachedByWhatItIsClassifiedAs() {
        Product classified = CHIP.withClassifications(ControlListItem.of("US:3A090.a"));
        assertThat(ofChip(items(item("US:3A090")), classified)).hasToString("[chip by rule/items: YES]");
        assertThat(ofChip(items(item("US:4A003")), classified)).isEmpty();
        assertThat(ofChip(items(item("CN:3A090")), classified)).hasToString("[chip by rule/items: UNKNOWN]");
        assertThat(ofChip(items(item("US:3A090")), CHIP)).hasToString("[chip by rule/items: UNKNOWN]");
    }

    @Test
    void whatCouldNotBeReadOfAProductOrAProvisionMayCoverIt() {
        Product classified = CHIP.withClassifications(ControlListItem.of("US:3A090.a"));
        Dataset whole = dataset(classified, act(items(item("US:4A003"))));
        assertThat(Reach.of(whole, DAY).ofProduct("chip")).isEmpty();
        assertThat(Reach.of(
                                rebuilt(whole)
                                        .unreadField("chip", "classifications")
                                        .build(),
                                DAY)
                        .ofProduct("chip"))
                .hasToString("[chip by rule/items: UNKNOWN]")
                .first()
                .satisfies(chip -> assertThat(chip.answer().reasons())
                        .contains("something of chip could not be read, in its classifications"));
        assertThat(Reach.of(rebuilt(whole).unreadField("rule", "provisions").build(), DAY)
                        .ofProduct("chip"))
                .hasToString("[chip by rule/items: UNKNOWN]");
    }

    @Test
    void whereAProductIsSentMatters() {
        Provision toChina = items(named("chip"))
                .withDestinations(
                        Destination.builder().country(Jurisdiction.of("CN")).build());
        Reach reach = reach(CHIP, act(toChina));
        assertThat(reach.ofProduct("chip", Jurisdiction.of("CN"))).hasToString("[chip by rule/items: YES]");
        assertThat(reach.ofProduct("chip", Jurisdiction.of("HK")))
                .hasToString("[chip by rule/items: UNKNOWN]")
                .first()
                .satisfies(hongKong ->
                        assertThat(hongKong.answer().reasons()).contains("whether HK is meant by CN is not recorded"));
    }

    @Test
    void aProductIsReachedEarlierForARecipientOfANoticeThanForOthers() {
        ExportControl later = rule(items(named("chip")), "EFFECTIVE 2025-12-01");
        Reach reach = reach(CHIP, forOne(later, LegalEventKind.EFFECTIVE, "seller"));
        assertThat(reach.ofProduct("chip")).hasToString("[chip by rule/items: NO]");
        assertThat(reach.ofProductFor("chip", "seller"))
                .hasToString("[chip by rule/items: YES]")
                .extracting(ProductReach::state)
                .hasToString("[rule/items for seller on 2025-10-15: IN_FORCE, CERTAIN]");
        assertThat(reach.ofProductFor("chip", "another")).hasToString("[chip by rule/items: NO]");
        assertThat(reach.ofProductFor("nothing", "seller")).isEmpty();
    }

    @Test
    void aRecipientThatIsNamedAsNotCoveredIsNotAndItsMakerIs() {
        Reach reach = reach(CHIP, act(items(named("chip")).withExclusions("seller")));
        assertThat(reach.ofProductFor("chip", "seller")).hasToString("[chip by rule/items: NO]");
        assertThat(reach.ofProduct("chip")).hasToString("[chip by rule/items: YES]");
    }

    @Test
    void aMakerThatIsNamedAsNotCoveredIsNot() {
        ProductReach spared =
                ofChip(items(named("chip")).withExclusions("maker"), CHIP).get(0);
        assertThat(spared.answer().verdict()).isEqualTo(Verdict.NO);
        assertThat(spared.covers().isYes()).isTrue();
    }
}
