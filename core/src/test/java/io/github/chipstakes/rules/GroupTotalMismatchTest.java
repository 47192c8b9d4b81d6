package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTotalMismatchTest {
    private static ShareholderStake member(String holder, String percent, String total) {
        return Found.stake(holder + "-stake", holder)
                .percent(percent)
                .asOf(PartialDate.parse("2025-06-30"))
                .concertGroup(ConcertGroup.builder()
                        .name("Founders")
                        .percent(Percentage.parse(total))
                        .build())
                .build();
    }

    private static List<String> found(String one, String other, String total) {
        return Found.by(new GroupTotalMismatch(), member("ada", one, total), member("bob", other, total));
    }

    @BadExample
    void membersThatHoldMoreThanTheGroupAreReported() {
        assertThat(found("20", "16", "29"))
                .containsExactly("stake ada-stake: /concertGroup/percent: a group holds what its members hold; this one"
                        + " is said to hold 29, its members ada 20, bob 16 [group-total-mismatch, warning]");
    }

    @GoodExample
    void membersThatHoldWhatTheGroupDoesAreFine() {
        assertThat(found("20", "16", "36")).isEmpty();
    }

    @Test
    void membersThatHoldLessMayBeIncomplete() {
        assertThat(found("20", "16", "50")).first().asString().endsWith("[group-total-mismatch, possible, info]");
    }

    @ParameterizedTest
    @CsvSource({
        "20, 16, 35.0, 0",
        "20, 16, 34.9, 1",
        "20, 16, 37.0, 0",
        "20, 16, 37.1, 1",
        "20.0, 16.0, 36, 0",
        "20.0, 16.0, 35.8, 1",
        "about 20, 16, 10, 1",
        "about 20, 16, 16, 0"
    })
    void theyMustAgreeAsFarAsTheDigitsGo(String one, String other, String total, int findings) {
        assertThat(found(one, other, total)).hasSize(findings);
    }

    @Test
    void membersOfOtherDaysAreNotAddedUp() {
        ShareholderStake later = member("bob", "16", "20").withAsOf(PartialDate.of(2026));
        assertThat(Found.by(new GroupTotalMismatch(), member("ada", "20", "20"), later))
                .hasSize(1)
                .first()
                .asString()
                .contains("bob 16", "possible");
    }

    @Test
    void membersOfAYearMayBeOfTwoDays() {
        PartialDate year = PartialDate.of(2025);
        assertThat(Found.by(
                        new GroupTotalMismatch(),
                        member("ada", "20", "29").withAsOf(year),
                        member("bob", "16", "29").withAsOf(year)))
                .containsExactly("stake ada-stake: /concertGroup/percent: a group holds what its members hold; this one"
                        + " is said to hold 29, its members ada 20, bob 16 [group-total-mismatch, possible, info]");
    }

    @Test
    void membersWhoMayBeOfOneKindAreAddedUpButProveNothing() {
        ShareholderStake bob = member("bob", "16", "36").withBasis(ShareBasis.ISSUED_SHARES);
        assertThat(Found.by(new GroupTotalMismatch(), member("ada", "20", "36"), bob))
                .isEmpty();
        assertThat(Found.by(new GroupTotalMismatch(), member("ada", "30", "36"), bob))
                .containsExactly("stake ada-stake: /concertGroup/percent: a group holds what its members hold; this one"
                        + " is said to hold 36, its members ada 30, bob 16 [group-total-mismatch, possible, info]");
    }

    @Test
    void whatANomineeOfAMemberHoldsMayBeTheMembers() {
        ShareholderStake nominee = member("nominee", "20", "29").withHeldFor("ada");
        assertThat(Found.by(new GroupTotalMismatch(), member("ada", "20", "29"), nominee))
                .containsExactly("stake ada-stake: /concertGroup/percent: a group holds what its members hold; this one"
                        + " is said to hold 29, its members ada 20, nominee 20 [group-total-mismatch, possible, info]");
    }

    @ParameterizedTest
    @CsvSource({"36, 0", "35, 0", "34, 1", "38, 1"})
    void numbersOfSharesMustAgreeToo(long total, int findings) {
        ConcertGroup group =
                ConcertGroup.builder().name("Founders").shares(Shares.of(total)).build();
        List<String> found = Found.by(
                new GroupTotalMismatch(),
                Found.stake("a", "ada")
                        .shares(Shares.of(20))
                        .concertGroup(group)
                        .build(),
                Found.stake("b", "bob")
                        .shares(Shares.of(16))
                        .concertGroup(group)
                        .build());
        assertThat(found).hasSize(findings);
        assertThat(found)
                .allMatch(text -> text.startsWith("stake a: /concertGroup/shares: a group holds what its members hold;"
                        + " this one is said to hold " + total + ", its members ada 20, bob 16 ["));
    }
}
