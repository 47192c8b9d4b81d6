package io.github.chipstakes.analysis.ownership;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.asOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.Stakes;
import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Institution;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.party.InstitutionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VotingControlTest {
    private static VotingControl of(Dataset dataset) {
        return VotingControl.of(Ownership.of(dataset, DAY));
    }

    /** Votes there is nothing to remark on. */
    private static ShareholderStake stake(String line) {
        return asOf("2025-11-11", Stakes.stake(line))
                .withInterest(Interest.VOTING_RIGHTS)
                .withDirectness(Directness.DIRECT);
    }

    /** Shares there is nothing else to remark on. */
    private static ShareholderStake share(String line) {
        return stake(line).withInterest(Interest.SHAREHOLDING);
    }

    private static ShareholderStake stake(String id, String line) {
        return stake(line).withId(id);
    }

    private static Dataset dataset(String... stakes) {
        return dataset(Stream.of(stakes).map(VotingControlTest::stake).toList());
    }

    private static Dataset dataset(DatasetRecord... records) {
        return Stakes.dataset(records);
    }

    private static Dataset dataset(List<? extends DatasetRecord> records) {
        return Stakes.dataset(records);
    }

    /** People, whom nobody holds, and stakes. */
    private static Dataset withPeople(String people, String... stakes) {
        return withPeople(
                people, Stream.of(stakes).map(VotingControlTest::stake).toList());
    }

    private static Dataset withPeople(String people, List<ShareholderStake> stakes) {
        List<DatasetRecord> records = new ArrayList<>(stakes);
        Stream.of(people.split(" ", -1))
                .forEach(id -> records.add(Person.builder().id(id).name(id).build()));
        return dataset(records);
    }

    @Test
    void whoControlsIsFoundAtTheEndOfTheChainOfMajorities() {
        assertThat(of(withPeople("p", "p 51 a", "a 51 b", "b 30 c", "a 30 c")).ultimateOwner("c"))
                .isEqualTo(new UltimateOwner(
                        "c",
                        new Answer(
                                Verdict.YES,
                                List.of(
                                        "controlled: 30 % by a, 30 % by b",
                                        "a is controlled: 51 % by p", "b is controlled: 51 % by a"),
                                List.of("a-in-c", "b-in-c", "p-in-a", "a-in-b")),
                        Optional.of("p"),
                        List.of("p", "a", "c")));
    }

    @Test
    void aLimitOfAgeMakesNoStakeCertainThatIsOfNoDay() {
        Dataset records = withPeople(
                "p q",
                List.of(asOf("2025-01-01", stake("q 100 e")), stake("p 55 e").withAsOf(Optional.empty())));
        for (Counting counting : List.of(Counting.STANDARD, Counting.STANDARD.carryingAtMost(100))) {
            UltimateOwner owner = VotingControl.of(Ownership.of(records, When.on(DAY), counting))
                    .ultimateOwner("e");
            assertThat(owner.answer().verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(owner.answer().records()).containsExactlyInAnyOrder("q-in-e", "p-in-e");
        }
    }

    @Test
    void nothingIsProvenWhereStakesCouldNotBeRead() {
        Dataset whole = withPeople("x y z", "x 30 e", "y 30 e", "z 40 e", "a 100 b", "b 100 a");
        Dataset lacking = Dataset.builder()
                .addAll(whole.records())
                .unread(List.of("a-stake"))
                .build();
        for (String entity : List.of("e", "a")) {
            assertThat(of(whole).ultimateOwner(entity).answer().verdict()).isEqualTo(Verdict.NO);
            Answer answer = of(lacking).ultimateOwner(entity).answer();
            assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(answer.reasons()).endsWith("there may be stakes that could not be read");
        }
    }

    @Test
    void thatACorrectionMayBeMissingIsToldOfWhoControls() {
        Dataset lacking = Dataset.builder()
                .addAll(withPeople("x", "x 60 e").records())
                .unread(List.of("correction"))
                .build();
        assertThat(of(lacking).ultimateOwner("e").answer())
                .isEqualTo(new Answer(
                        Verdict.YES,
                        List.of(
                                "controlled: 60 % by x",
                                "there may be stakes that could not be read, and correct these"),
                        List.of("x-in-e")));
    }

    @Test
    void theLastWhoIsCertainIsNamedWhereItMayBeControlledInTurn() {
        assertThat(of(withPeople("q", "p 60 e", "q [25, 75] p")).ultimateOwner("e"))
                .isEqualTo(new UltimateOwner(
                        "e",
                        new Answer(
                                Verdict.UNKNOWN,
                                List.of(
                                        "controlled: 60 % by p",
                                        "whether p is controlled in turn is not known: possibly q; more than half may"
                                                + " be unaccounted for"),
                                List.of("p-in-e", "q-in-p")),
                        Optional.of("p"),
                        List.of("p", "e")));
        assertThat(of(dataset("p 60 e")).ultimateOwner("e").answer().reasons())
                .containsExactly(
                        "controlled: 60 % by p",
                        "whether p is controlled in turn is not known: more than half may be unaccounted for");
        assertThat(of(withPeople("x y z", "p 60 e", "x 30 p", "y 30 p", "z 40 p"))
                        .ultimateOwner("e")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.YES);
    }

    @Test
    void aBodyOfAStateEndsTheChain() {
        assertThat(of(dataset(stake("m 60 e"), ministry("m", "CN")))
                        .ultimateOwner("e")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.YES);
    }

    @Test
    void halfIsNoMajority() {
        UltimateOwner owner = of(withPeople("x y", "x 50 a", "y 50 a")).ultimateOwner("a");
        assertThat(owner.answer())
                .isEqualTo(new Answer(
                        Verdict.NO,
                        List.of("nobody is shown to have more than half of the votes"),
                        List.of("x-in-a", "y-in-a")));
        assertThat(owner.owner()).isEmpty();
    }

    @Test
    void whoseOwnersAreNotKnownMayBeInOneHand() {
        assertThat(of(dataset("x 30 e", "y 30 e", "z 40 e")).ultimateOwner("e").answer())
                .isEqualTo(new Answer(
                        Verdict.UNKNOWN,
                        List.of(
                                "nobody is shown to have more than half of the votes",
                                "who controls z, x, y is not known, so that more than half may be in one hand"),
                        List.of("x-in-e", "y-in-e", "z-in-e")));
        assertThat(verdict("x y", "x 30 e", "y 30 e", "z 40 e")).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict("x y v w", "x 30 e", "y 30 e", "v 30 e", "w 10 e")).isEqualTo(Verdict.NO);
    }

    @Test
    void whatACompanyHasOfItselfHasNoVote() {
        assertThat(verdict("x y", "x 30 e", "y 30 e", "e 40 e")).isEqualTo(Verdict.NO);
        assertThat(verdict("x y", "x 45 e", "y 35 e", "e 20 e"))
                .as("x has 45 of 80 votes")
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void sharesOfAClassMayHaveMoreVotesThanOthers() {
        List<ShareholderStake> stakes =
                List.of(share("x 45 e"), share("y 30 e"), share("z 25 e").withShareClass("B"));
        assertThat(of(withPeople("x y z", stakes)).ultimateOwner("e").answer().verdict())
                .isEqualTo(Verdict.UNKNOWN);
        Answer majority = of(withPeople("x", List.of(share("x 60 e").withShareClass("B"))))
                .ultimateOwner("e")
                .answer();
        assertThat(majority.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(majority.reasons())
                .contains(
                        "possibly x",
                        "shares of a class may have more votes than others, or none: x-in-e is of class B");
        assertThat(of(withPeople("x", List.of(stake("x 60 e").withShareClass("B"))))
                        .ultimateOwner("e")
                        .answer()
                        .verdict())
                .as("votes")
                .isEqualTo(Verdict.YES);
    }

    @Test
    void votesAreInTheHandOfWhoCertainlyControlsTheirHolder() {
        assertThat(verdict("p q r", "p 60 x", "q 60 y", "r 60 z", "x 30 e", "y 30 e", "z 40 e"))
                .isEqualTo(Verdict.NO);
        assertThat(of(withPeople("p y", "p 60 x", "x 50 e", "y 50 e"))
                        .ultimateOwner("e")
                        .answer()
                        .records())
                .containsExactly("x-in-e", "y-in-e", "p-in-x");
        assertThat(verdict("p q", "p [40, 60] x", "p 60 y", "q 60 z", "x 30 e", "y 30 e", "z 40 e"))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aHolderThatNobodyControlsIsInItsOwnHand() {
        String[] stakes = {"p 30 x", "q 30 x", "r 40 x", "x 30 e", "p 30 e", "q 40 e"};
        assertThat(verdict("p q r", stakes)).isEqualTo(Verdict.NO);
        assertThat(verdict("p q", stakes)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void bodiesOfOneStateAreInOneHand() {
        List<ShareholderStake> stakes = List.of(stake("m 40 e"), stake("n 40 e"), stake("o 20 e"));
        assertThat(verdict(stakes, ministry("m", "CN"), ministry("n", "US-CA"), ministry("o", "DE")))
                .isEqualTo(Verdict.NO);
        assertThat(verdict(stakes, ministry("m", "CN"), ministry("n", "CN"), ministry("o", "DE")))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void whoActInConcertMayBeInOneHand() {
        ConcertGroup group = ConcertGroup.builder().name("Founders").build();
        assertThat(of(withPeople(
                                "x y z",
                                List.of(
                                        stake("x 30 e").withConcertGroup(group),
                                        stake("y 30 e").withConcertGroup(group),
                                        stake("z 40 e"))))
                        .ultimateOwner("e")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void whoActInConcertByARivalStatementMayBeInOneHand() {
        ConcertGroup group = ConcertGroup.builder().name("Founders").build();
        assertThat(of(withPeople(
                                "x y z",
                                List.of(
                                        stake("x 40 e"),
                                        stake("y 30 e"),
                                        stake("z 30 e"),
                                        stake("x-too", "x 40 e").withConcertGroup(group),
                                        stake("y-too", "y 30 e").withConcertGroup(group))))
                        .ultimateOwner("e")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void whoActedInConcertMayBeInOneHandWhereWhatIsToldSinceDoesNotSay() {
        ConcertGroup group = ConcertGroup.builder().name("Founders").build();
        ShareholderStake y = asOf("2025-01-01", stake("y-since", "y 30 e"));
        for (ShareholderStake since :
                List.of(y, y.withSupersedes(new Supersession("y-in-e", SupersessionKind.UPDATES, Optional.empty())))) {
            assertThat(of(withPeople(
                                    "x y z",
                                    List.of(
                                            asOf("2024-01-01", stake("x 40 e")).withConcertGroup(group),
                                            asOf("2024-01-01", stake("y 30 e")).withConcertGroup(group),
                                            asOf("2025-01-01", stake("x-since", "x 40 e")),
                                            since,
                                            asOf("2025-01-01", stake("z 30 e")))))
                            .ultimateOwner("e")
                            .answer()
                            .verdict())
                    .isEqualTo(Verdict.UNKNOWN);
        }
    }

    @Test
    void fromMoreThanTheWholeNothingIsProven() {
        assertThat(of(withPeople("x y z", "x 40 e", "y 40 e", "z 40 e"))
                        .ultimateOwner("e")
                        .answer()
                        .reasons())
                .containsExactly(
                        "nobody is shown to have more than half of the votes",
                        "more than 100 % of the votes are told of");
    }

    @Test
    void whatANomineeHoldsContradictsTheOthersAsIfItWereItsOwn() {
        for (List<ShareholderStake> nominees : List.of(
                List.of(share("n 60 e").withHeldFor("y")),
                List.of(share("n 60 e"), stake("as-nominee", "n ? e").withInterest(Interest.NOMINEE)))) {
            List<ShareholderStake> stakes = new ArrayList<>(nominees);
            stakes.add(share("x 60 e"));
            UltimateOwner owner = of(withPeople("x y", stakes)).ultimateOwner("e");
            assertThat(owner.answer().verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(owner.answer().reasons())
                    .startsWith("nobody is shown to have more than half of the votes")
                    .contains("more than 100 % of the votes are told of, so that it may be less");
        }
        assertThat(of(withPeople("x y", List.of(share("x 80 e"), share("n 40 e").withHeldFor("y"))))
                        .ultimateOwner("e")
                        .answer()
                        .verdict())
                .as("it has a majority of what the nominee leaves")
                .isEqualTo(Verdict.YES);
        assertThat(of(withPeople(
                                "x y z w",
                                List.of(
                                        share("x 40 e"),
                                        share("y 40 e"),
                                        share("n 40 e").withHeldFor("w"))))
                        .ultimateOwner("e")
                        .answer()
                        .reasons())
                .startsWith(
                        "nobody is shown to have more than half of the votes",
                        "more than 100 % of the votes are told of");
    }

    @Test
    void whoHoldsThroughANomineeMayHaveTheVotesOfAnyHolder() {
        ShareholderStake q = stake("through", "q 40 e").withInterest(Interest.NOMINATOR);
        List<ShareholderStake> thirds = List.of(share("x 33 e"), share("y 33 e"), share("z 33 e"));
        assertThat(of(withPeople("x y z", thirds)).ultimateOwner("e").answer().verdict())
                .isEqualTo(Verdict.NO);
        List<ShareholderStake> stakes = new ArrayList<>(thirds);
        stakes.add(q);
        assertThat(of(withPeople("x y z", stakes)).ultimateOwner("e").answer().verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(of(withPeople("x", List.of(share("x 60 e"), q)))
                        .ultimateOwner("e")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(of(withPeople("x", List.of(share("x 60 e"), q.withPercent(Percentage.parse("5")))))
                        .ultimateOwner("e")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.YES);
    }

    @Test
    void whoHasTheMajoritySinceControlsWhoeverHadItBefore() {
        assertThat(of(withPeople(
                                "x y",
                                List.of(asOf("2023-01-01", share("x 60 e")), asOf("2025-01-01", share("y 95 e")))))
                        .ultimateOwner("e")
                        .owner())
                .contains("y");
    }

    @Test
    void whatMayHaveTakenThePlaceOfAStakeMayContradictTheOthers() {
        assertThat(of(withPeople(
                                "x y z",
                                List.of(
                                        asOf("2017", stake("x 40 e")),
                                        asOf("2025", stake("x-since", "x 55 e")),
                                        asOf("2017", stake("y 45 e")),
                                        asOf("2017", stake("z 15 e")))))
                        .ultimateOwner("e")
                        .answer()
                        .reasons())
                .startsWith("nobody is shown to have more than half of the votes", "possibly x")
                .contains("no more than a part of it may be left beside x-in-e (40 to 55 %)");
    }

    @Test
    void whereAllSharesAreToldOfByClassesItIsTheVotesThatAreNotKnown() {
        List<String> reasons = of(withPeople(
                        "x y",
                        List.of(
                                share("x 60 e").withShareClass("A"),
                                share("y 40 e").withShareClass("H"))))
                .ultimateOwner("e")
                .answer()
                .reasons();
        assertThat(reasons)
                .contains("shares of a class stand in for votes, which may differ by class")
                .doesNotContain("more than half may be unaccounted for");
        assertThat(of(withPeople("x", List.of(share("x 30 f").withShareClass("A"))))
                        .ultimateOwner("f")
                        .answer()
                        .reasons())
                .contains("more than half may be unaccounted for");
    }

    private static Verdict verdict(String people, String... stakes) {
        return of(withPeople(people, stakes)).ultimateOwner("e").answer().verdict();
    }

    private static Verdict verdict(List<ShareholderStake> stakes, DatasetRecord... holders) {
        return of(dataset(Stream.concat(stakes.stream(), Stream.of(holders)).toList()))
                .ultimateOwner("e")
                .answer()
                .verdict();
    }

    private static Institution ministry(String id, String jurisdiction) {
        return Institution.builder()
                .id(id)
                .name(id)
                .kind(InstitutionKind.MINISTRY)
                .jurisdiction(Jurisdiction.of(jurisdiction))
                .build();
    }

    @Test
    void whatIsUnaccountedForMayBeAMajority() {
        assertThat(of(dataset("chen 28.57 cambricon", "cas 16 cambricon"))
                        .ultimateOwner("cambricon")
                        .answer()
                        .reasons())
                .containsExactly(
                        "nobody is shown to have more than half of the votes", "more than half may be unaccounted for");
    }

    @Test
    void votesAreUnaccountedForWhoeverHasTheShares() {
        Answer answer = of(dataset(share("x 60 a"), share("y 40 a"), stake("votes", "z 5 a")))
                .ultimateOwner("a")
                .answer();
        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.reasons()).contains("more than half may be unaccounted for");
    }

    /** Through companies nobody has named yet. */
    @Test
    void aHolderMayHaveWhatIsUnaccountedForToo() {
        Answer answer =
                of(withPeople("x y", "x 30 a", "y 29 a")).ultimateOwner("a").answer();
        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.reasons()).contains("with what may be unaccounted for, possibly x, y");
        assertThat(of(withPeople("x y z", "x 30 a", "y 30 a", "z 30 a"))
                        .ultimateOwner("a")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.NO);
    }

    @Test
    void whoMightHaveItIsLookedForAmongThousandsOfHolders() {
        List<ShareholderStake> stakes = new ArrayList<>();
        IntStream.range(0, 3_000).forEach(i -> {
            stakes.add(stake("x" + i + " 0.01 c"));
            stakes.add(stake("x" + i + " 60 a" + i));
        });
        stakes.addAll(List.of(stake("y 30 c"), stake("y 60 b"), stake("b 5 c")));
        String people = "y " + IntStream.range(0, 3_000).mapToObj(i -> "x" + i).collect(Collectors.joining(" "));
        assertThat(of(withPeople(people, stakes)).ultimateOwner("c").answer().reasons())
                .containsExactly(
                        "nobody is shown to have more than half of the votes",
                        "with what may be unaccounted for, possibly y");
        stakes.add(stake("z 25 c"));
        assertThat(of(withPeople(people + " z", stakes))
                        .ultimateOwner("c")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.NO);
        assertThat(of(dataset(stakes)).ultimateOwner("c").answer().reasons())
                .containsExactly(
                        "nobody is shown to have more than half of the votes",
                        "who controls y, z, b, x0, x1 and 2998 more is not known, so that more than half may be in one"
                                + " hand");
    }

    @Test
    void whoMayHaveTheMajorityIsNamed() {
        Answer answer = of(dataset("x [25, 75] a", "y 25 a")).ultimateOwner("a").answer();
        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.reasons())
                .containsExactly("nobody is shown to have more than half of the votes", "possibly x");
    }

    @Test
    void aGroupThatControlsItselfHasNoOwner() {
        UltimateOwner owner = of(dataset("a 100 b", "b 100 a", "a 60 c")).ultimateOwner("c");
        assertThat(owner.answer().verdict()).isEqualTo(Verdict.NO);
        assertThat(owner.answer().reasons()).containsExactly("controlled by its own group alone: a, b, c");
    }

    @Test
    void whoeverHoldsTheRestMayControlAGroupWhoseOwnSharesDoNotVote() {
        for (String own : List.of("e 60 e", "s 60 e")) {
            Answer answer = of(withPeople("x", own, "e 100 s", "x 40 e"))
                    .ultimateOwner("s")
                    .answer();
            assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(answer.reasons())
                    .containsExactly(
                            "controlled by its own group alone: e, s", "if its own shares do not vote, possibly by x");
        }
        assertThat(of(dataset("a 60 b", "b 60 a")).ultimateOwner("a").answer().reasons())
                .containsExactly(
                        "controlled by its own group alone: a, b",
                        "if its own shares do not vote, possibly by holders who are not known");
        assertThat(of(withPeople("x y", "e 60 e", "x 20 e", "y 20 e"))
                        .ultimateOwner("e")
                        .answer()
                        .verdict())
                .as("none has more than half of the rest")
                .isEqualTo(Verdict.NO);
    }

    @Test
    void whereMoreThanTheWholeIsToldOfNobodyIsPicked() {
        UltimateOwner owner = of(dataset("x 60 a", "y 60 a")).ultimateOwner("a");
        assertThat(owner.answer().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(owner.answer().reasons().get(0)).startsWith("more than 100 % of the votes are told of in a");
    }

    @Test
    void anUnknownHolderMayControl() {
        assertThat(of(dataset("? 60 a")).ultimateOwner("a").answer())
                .isEqualTo(Answer.unknown("controlled by a holder who is not known")
                        .restingOn("unknown-in-a"));
    }

    @Test
    void votesCountWhereTheyAreKnownElseShares() {
        Dataset dataset = dataset(share("x 60 a"), stake("votes", "y 60 a"), share("a 60 b"));
        assertThat(of(dataset).ultimateOwner("b").chain()).containsExactly("y", "a", "b");
    }

    @Test
    void thatSharesStandInForVotesIsSaidOfEachStep() {
        VotingControl control =
                of(withPeople("p q", List.of(stake("p 60 a"), share("a 60 b"), share("p 50 e"), share("q 50 e"))));
        assertThat(control.control("p", "b").reasons())
                .containsExactly(
                        "controlled: 60 % by a, in shares as no votes are known", "a is controlled: 60 % by p");
        assertThat(control.ultimateOwner("e").answer())
                .isEqualTo(new Answer(
                        Verdict.NO,
                        List.of(
                                "nobody is shown to have more than half of the votes",
                                "votes are counted in shares where none are known"),
                        List.of("p-in-e", "q-in-e")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"interest", "basis"})
    void sharesAreNotCertainlyVotesWhereSomethingMayBeVotesThatCouldNotBeRead(String field) {
        Dataset dataset = Dataset.builder()
                .addAll(withPeople("x y", List.of(share("x 60 e"), share("y 80 e")))
                        .records())
                .unreadField("x-in-e", field)
                .build();
        UltimateOwner owner = of(dataset).ultimateOwner("e");
        assertThat(owner.answer())
                .isEqualTo(new Answer(
                        Verdict.UNKNOWN,
                        List.of(
                                "nobody is shown to have more than half of the votes",
                                "possibly x, y",
                                "more than half may be unaccounted for",
                                "votes are counted in shares where none are known",
                                "stake of 2025-11-11, which may not be of that day",
                                "something of x-in-e could not be read, in its " + field,
                                "shares may not count for votes: by what x-in-e is held is not known",
                                "no more than a part of it may be left beside x-in-e (60 %)"),
                        List.of("x-in-e", "y-in-e")));
        assertThat(owner.owner()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Interest.class,
            names = {"UNKNOWN_INTEREST", "UNPUBLISHED_INTEREST"})
    void whatIsHeldByNobodyKnowsWhatMayBeVotes(Interest interest) {
        List<ShareholderStake> shares = List.of(share("y 50 e"), share("z 50 e"));
        assertThat(of(withPeople("y z", shares)).ultimateOwner("e").answer().verdict())
                .isEqualTo(Verdict.NO);
        List<ShareholderStake> all = new ArrayList<>(shares);
        all.add(stake("x 60 e").withInterest(interest));
        assertThat(of(withPeople("x y z", all)).ultimateOwner("e").answer().verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void theVotesOfOneWhoIsANomineeMayBeAnothers() {
        ShareholderStake nominee = stake("nominee", "x ? e").withInterest(Interest.NOMINEE);
        Answer answer = of(withPeople("x", List.of(stake("x 60 e"), nominee)))
                .ultimateOwner("e")
                .answer();
        assertThat(answer)
                .isEqualTo(new Answer(
                        Verdict.UNKNOWN,
                        List.of(
                                "nobody is shown to have more than half of the votes",
                                "possibly x",
                                "more than half may be unaccounted for",
                                "x-in-e may be held for another: its holder is a nominee by nominee"),
                        List.of("x-in-e")));
    }

    @Test
    void whatAPartyControlsIsToldWithWhy() {
        VotingControl control = of(dataset("p 60 a", "a [40, 60] b"));
        assertThat(control.controlledBy("p")).isEqualTo(Map.of("a", Verdict.YES, "b", Verdict.UNKNOWN));
        assertThat(control.control("p", "a"))
                .isEqualTo(new Answer(Verdict.YES, List.of("controlled: 60 % by p"), List.of("p-in-a")));
        assertThat(control.control("p", "b"))
                .isEqualTo(new Answer(
                        Verdict.UNKNOWN,
                        List.of("possibly controlled: 40 to 60 % by a", "a is controlled: 60 % by p"),
                        List.of("a-in-b", "p-in-a")));
        assertThat(control.control("a", "p").reasons()).containsExactly("that a controls it is not shown");
        assertThat(control.control("nobody", "a")).isEqualTo(Answer.unknown("no party of the dataset is nobody"));
        assertThat(control.controlledBy("nobody")).isEmpty();
    }

    @Test
    void theWholeChainIsToldWithTheAgeAndTheRivalsOfEachStake() {
        ShareholderStake rival = asOf("2025-09-30", stake("rival", "q 55 a"));
        Dataset dataset = dataset(
                asOf("2025-10-01", stake("p 60 a")),
                rival.withRestates("p-in-a"),
                stake("votes", "a 70 b"),
                share("a 10 b"),
                Stakes.stake("b 80 c").withInterest(Interest.SHAREHOLDING).withDirectness(Directness.DIRECT));
        assertThat(of(dataset).control("p", "c"))
                .isEqualTo(new Answer(
                        Verdict.YES,
                        List.of(
                                "controlled: 80 % by b, in shares as no votes are known",
                                "b is controlled: 70 % by a",
                                "a is controlled: 60 % by p",
                                "undated stake",
                                "stake of 2025-10-01 carried forward 41 days",
                                "p-in-a was preferred to rival (55 %)"),
                        List.of("b-in-c", "votes", "p-in-a", "rival")));
    }

    @Test
    void votesHeldIndirectlyOrForAnotherAreToldSo() {
        VotingControl control = of(dataset(
                stake("p 60 a").withDirectness(Directness.INDIRECT),
                stake("n 60 b").withHeldFor("p")));
        assertThat(control.control("p", "a").reasons())
                .containsExactly("possibly controlled: at most 60 % indirectly by p");
        assertThat(control.control("p", "b"))
                .isEqualTo(new Answer(
                        Verdict.UNKNOWN,
                        List.of("possibly controlled: at most 60 % by p", "n-in-b may be held for p"),
                        List.of("n-in-b")));
        VotingControl throughOthers = of(dataset(
                stake("z 70 c"),
                stake("n 60 c").withDirectness(Directness.INDIRECT).withHeldFor("p")));
        assertThat(throughOthers.controlledBy("n")).isEqualTo(Map.of("c", Verdict.UNKNOWN));
        assertThat(throughOthers.controlledBy("p")).isEqualTo(Map.of("c", Verdict.UNKNOWN));
    }

    @Test
    void aChainOfThousandsIsFollowed() {
        VotingControl control = of(dataset(IntStream.range(0, 20_000)
                .mapToObj(i -> stake("c" + i + " 60 c" + (i + 1)))
                .toList()));
        assertThat(control.controlledBy("c0"))
                .hasSize(20_000)
                .containsValue(Verdict.YES)
                .doesNotContainValue(Verdict.UNKNOWN);
        UltimateOwner owner = control.ultimateOwner("c20000");
        assertThat(owner.chain()).hasSize(20_001).startsWith("c0", "c1").endsWith("c20000");
        assertThat(owner.answer().records())
                .hasSize(20_000)
                .startsWith("c19999-in-c20000")
                .endsWith("c0-in-c1");
    }

    /** Each of twenty thousand has the majority in the next, the last half of what it takes. */
    @Test
    void whoMayControlTheEndOfAChainOfThousandsIsFound() {
        List<ShareholderStake> chain = new ArrayList<>(IntStream.range(0, 20_000)
                .mapToObj(i -> stake("c" + i + " 60 c" + (i + 1)))
                .toList());
        chain.add(stake("c20000 30 end"));
        chain.add(stake("c10000 25 end"));
        chain.add(stake("p 45 end"));
        assertThat(of(withPeople("p", chain)).ultimateOwner("end").owner()).contains("c0");
        chain.set(19_000, stake("c19000 [40, 60] c19001"));
        List<String> reasons =
                of(withPeople("p", chain)).ultimateOwner("end").answer().reasons();
        assertThat(reasons).hasSize(2).first().isEqualTo("nobody is shown to have more than half of the votes");
        assertThat(Stream.of(reasons.get(1).split(", ", -1)))
                .hasSize(10_001)
                .contains("possibly c0", "c10000")
                .doesNotContain("c10001");
        chain.set(19_000, stake("c19000 40 c19001"));
        assertThat(of(withPeople("p", chain)).ultimateOwner("end").answer().reasons())
                .first()
                .isEqualTo("nobody is shown to have more than half of the votes");
    }

    /** Votes of whom a party only may control are no reason for what is certain, and said to be so for what is possible. */
    @Test
    void votesOfWhomAPartyMayControlAreNotTakenForItsOwn() {
        VotingControl control = of(withPeople(
                "p", "p 60 a", "p [40, 60] q", "p 30 b", "a 30 b", "q 35 b", "p 30 c", "q 30 c", "b 60 d", "q 40 d"));
        assertThat(control.ultimateOwner("b"))
                .isEqualTo(new UltimateOwner(
                        "b",
                        new Answer(
                                Verdict.YES,
                                List.of("controlled: 30 % by a, 30 % by p", "a is controlled: 60 % by p"),
                                List.of("a-in-b", "p-in-b", "p-in-a")),
                        Optional.of("p"),
                        List.of("p", "a", "b")));
        assertThat(control.control("p", "c"))
                .isEqualTo(new Answer(
                        Verdict.UNKNOWN,
                        List.of(
                                "possibly controlled: 30 % by p, 30 % by q (possibly controlled)",
                                "q is possibly controlled: 40 to 60 % by p"),
                        List.of("p-in-c", "q-in-c", "p-in-q")));
    }

    @Test
    void groupsAreThoseOfOneOwner() {
        assertThat(of(dataset("p 60 a", "a 60 b", "q 60 c", "p 10 c")).groups())
                .containsExactly(List.of("a", "b", "p"), List.of("c", "q"));
    }

    @Test
    void ofAStrangerNothingIsKnown() {
        assertThat(of(dataset("p 60 a")).ultimateOwner("nobody").answer())
                .isEqualTo(Answer.unknown("no party of the dataset is nobody"));
    }
}
