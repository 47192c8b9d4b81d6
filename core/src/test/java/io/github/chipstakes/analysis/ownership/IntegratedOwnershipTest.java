package io.github.chipstakes.analysis.ownership;

import static io.github.chipstakes.analysis.Stakes.DAY;
import static io.github.chipstakes.analysis.Stakes.dataset;
import static io.github.chipstakes.analysis.Stakes.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.graph.IntegratedShare;
import io.github.chipstakes.analysis.stakes.Percent;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Institution;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.party.InstitutionKind;
import io.github.chipstakes.model.party.OwnerClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegratedOwnershipTest {
    private static final String[] CROSS = {"x 50 a", "y 30 a", "b 20 a", "a 50 b", "z 50 b"};

    private static IntegratedOwnership of(Dataset dataset) {
        return IntegratedOwnership.of(Ownership.of(dataset, DAY));
    }

    private static List<String> owners(EndOwners owners) {
        return owners.owners().stream()
                .map(owner -> owner.party().orElse("?") + " "
                        + text(owner.share().orElseThrow()) + (owner.isEnd() ? "" : " and is owned"))
                .toList();
    }

    private static String text(IntegratedShare share) {
        return share.isPoint() ? share.low().toString() : share.low() + " to " + share.high();
    }

    @Test
    void ownersInTheEndAreToldExactlyThroughCycles() {
        EndOwners owners = of(dataset(CROSS)).ownersOf("a");
        assertThat(owners(owners))
                .containsExactly("x 5/9", "y 1/3", "b 1/5 and is owned", "z 1/9", "a 1/10 and is owned");
        assertThat(owners.unaccounted()).contains(IntegratedShare.NOTHING);
        assertThat(owners.records()).containsExactlyInAnyOrder("x-in-a", "y-in-a", "b-in-a", "a-in-b", "z-in-b");
    }

    @Test
    void whatIsUnaccountedForIncludesUnknownHolders() {
        EndOwners owners = of(dataset("p 60 a", "? 10 a", "a 50 b", "q 20 b")).ownersOf("b");
        assertThat(owners(owners)).containsExactly("a 1/2 and is owned", "p 3/10", "q 1/5", "? 1/20");
        assertThat(owners.unaccounted().map(IntegratedOwnershipTest::text)).contains("1/2");
    }

    @Test
    void intervalsLeaveIntervals() {
        EndOwners owners = of(dataset("p [50, 75] a", "a 50 b")).ownersOf("b");
        assertThat(owners(owners)).contains("p 1/4 to 3/8");
        assertThat(owners.unaccounted().map(IntegratedOwnershipTest::text)).contains("5/8 to 3/4");
    }

    @Test
    void aSetOfHoldersIsNotCountedTwice() {
        IntegratedOwnership ownership = of(dataset("p 60 a", "a 50 b", "p 10 b"));
        assertThat(ownership.heldBy("p").get("b").map(IntegratedOwnershipTest::text))
                .contains("2/5");
        assertThat(ownership.heldBy("p", "a").get("b").map(IntegratedOwnershipTest::text))
                .contains("3/5");
        assertThat(ownership.heldBy("nobody")).isEmpty();
    }

    @Test
    void aClosedSetIsNamedAndAccountsForNothing() {
        IntegratedOwnership ownership = of(dataset("a 100 b", "b 100 a", "a 50 c", "p 50 c"));
        assertThat(ownership.closedSets()).containsExactly(List.of("a", "b"));
        assertThat(ownership.cycles()).containsExactly(List.of("a", "b"));
        EndOwners owners = ownership.ownersOf("c");
        assertThat(owners.closedSets()).containsExactly(List.of("a", "b"));
        assertThat(owners.unaccounted()).contains(IntegratedShare.NOTHING);
        assertThat(owners.inClosedSets().map(IntegratedOwnershipTest::text)).contains("1/2");
        assertThat(ownership.ownersOf("a").unaccounted()).isEmpty();
        assertThat(ownership.ownersOf("a").inClosedSets()).isEmpty();
    }

    @Test
    void whatLiesBehindAClosedSetIsNotUnaccountedFor() {
        EndOwners owners = of(dataset("a 100 b", "b 40 a", "a 60 a", "a 50 d", "b [10, 20] c", "d 40 c", "p 30 c"))
                .ownersOf("c");
        assertThat(owners.closedSets()).containsExactly(List.of("a", "b"));
        assertThat(owners.inClosedSets().map(IntegratedOwnershipTest::text)).contains("3/10 to 2/5");
        assertThat(owners.unaccounted().map(IntegratedOwnershipTest::text)).contains("3/10 to 2/5");
    }

    @Test
    void companiesHeldByMoreThanTheWholeAreNamed() {
        IntegratedOwnership ownership = of(dataset("p 60 a", "q 60 a"));
        assertThat(ownership.overfull()).containsExactly("a");
        assertThat(ownership.ownersOf("a").overfull()).containsExactly("a");
        assertThat(ownership.ownersOf("a").unaccounted()).isEmpty();
    }

    @Test
    void whoHoldsUpToSomethingOfWhatIsOverFullIsAmongItsOwners() {
        assertThat(of(dataset("p 60 a", "q 60 a", "w up to 5 a")).ownersOf("a").owners())
                .extracting(owner ->
                        owner.party().orElseThrow() + " " + Percent.words(owner.direct()) + " " + owner.share())
                .containsExactlyInAnyOrder(
                        "p 60 % Optional.empty", "q 60 % Optional.empty", "w at most 5 % Optional.empty");
    }

    @Test
    void votesDoNotCount() {
        EndOwners owners = of(dataset(stake("p 60 a").withInterest(Interest.VOTING_RIGHTS)))
                .ownersOf("a");
        assertThat(owners.owners()).isEmpty();
        assertThat(owners.unaccounted().map(IntegratedOwnershipTest::text)).contains("1");
    }

    /** A source may count more than the product of the chains that are known. */
    @ParameterizedTest
    @CsvSource({"40, 9/25 to 2/5", "60, 9/25 to 3/5", "36, 9/25", "35, 9/25", "35.6, 9/25", "up to 50, 9/25 to 1/2"})
    void whatIsSaidToBeHeldThroughOthersIsPossibleBesideTheChainItSumsUp(String percent, String held) {
        IntegratedOwnership ownership = of(dataset(
                stake("p 60 m"), stake("m 60 e"), stake("p " + percent + " e").withDirectness(Directness.INDIRECT)));
        assertThat(ownership.ownersOf("e").share("p").map(IntegratedOwnershipTest::text))
                .contains(held);
        assertThat(ownership.heldBy("p").get("e").map(IntegratedOwnershipTest::text))
                .contains(held);
    }

    @Test
    void ofAStrangerNothingIsKnown() {
        assertThat(of(dataset(CROSS)).ownersOf("nobody").unaccounted().map(IntegratedOwnershipTest::text))
                .contains("1");
    }

    @Test
    void theStrongestChainsAreToldWithTheirProducts() {
        IntegratedOwnership ownership = of(dataset("p 60 a", "a 50 c", "p 50 b", "b 40 c"));
        assertThat(ownership.chains("p", "c", 5))
                .isEqualTo(new OwnershipChains(
                        List.of(
                                new OwnershipChain(List.of("p", "a", "c"), Fraction.of(3, 10), Fraction.of(3, 10)),
                                new OwnershipChain(List.of("p", "b", "c"), Fraction.of(1, 5), Fraction.of(1, 5))),
                        false));
        assertThat(ownership.chains("nobody", "c", 5).strongest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MINISTRY, CN, CN, CENTRAL_STATE",
        "MINISTRY, US, CN, FOREIGN",
        "MINISTRY, US, , CENTRAL_STATE",
        "MINISTRY, , CN, CENTRAL_STATE",
        "GOVERNMENT, CN-HB, CN, LOCAL_STATE",
        "AGENCY, CN-HB, CN-HB, LOCAL_STATE",
        "AGENCY, CN, CN, CENTRAL_STATE",
        "AGENCY, , CN, ",
        "STATE_BODY, HK, CN, ",
        "UNIVERSITY, US, CN, FOREIGN",
        "UNIVERSITY, CN, CN, UNIVERSITY",
        "FUND, US, CN, "
    })
    void aBodyOfAStateIsOfTheStateItsJurisdictionSays(
            InstitutionKind kind, String jurisdiction, String home, OwnerClass expected) {
        Optional<Jurisdiction> own = Optional.ofNullable(jurisdiction).map(Jurisdiction::of);
        OwnerClasses classes = of(dataset(
                        Company.builder()
                                .id("c")
                                .name("C")
                                .jurisdiction(Optional.ofNullable(home).map(Jurisdiction::of))
                                .build(),
                        Institution.builder()
                                .id("body")
                                .name("Body")
                                .kind(kind)
                                .jurisdiction(own)
                                .build(),
                        stake("body 60 c")))
                .classesOf("c");
        assertThat(classes.byClass().keySet())
                .isEqualTo(Optional.ofNullable(expected).map(Set::of).orElse(Set.of()));
    }

    @Test
    void eachClassOfOwnerHoldsItsPart() {
        List<DatasetRecord> records = new ArrayList<>(Stream.of(
                        "cas 100 fund",
                        "fund 40 c",
                        "holding 30 c",
                        "ada 10 c",
                        "bob 5 c",
                        "city 10 holding",
                        "shell 50 holding")
                .map(line -> (DatasetRecord) stake(line))
                .toList());
        records.add(Institution.builder()
                .id("cas")
                .name("Academy")
                .kind(InstitutionKind.ACADEMY)
                .build());
        records.add(Institution.builder()
                .id("city")
                .name("City")
                .kind(InstitutionKind.LOCAL_GOVERNMENT)
                .build());
        records.add(Person.builder().id("ada").name("Ada").build());
        records.add(Company.builder()
                .id("bob")
                .name("Bob")
                .ownerClass(OwnerClass.FOREIGN)
                .build());
        records.add(Company.builder()
                .id("c")
                .name("C")
                .ownerClass(OwnerClass.PRIVATE)
                .build());
        OwnerClasses classes = of(dataset(records)).classesOf("c");
        assertThat(classes.byClass().entrySet().stream().map(it -> it.getKey() + " " + text(it.getValue())))
                .containsExactly("LOCAL_STATE 3/100", "UNIVERSITY 2/5", "PRIVATE 1/10", "FOREIGN 1/20");
        assertThat(text(classes.unclassified())).isEqualTo("3/20");
        assertThat(text(classes.unaccounted())).isEqualTo("27/100");
        assertThat(classes.isComplete()).isTrue();
    }

    @Test
    void aMixedOwnerIsLookedThroughAndAKnownOneIsNot() {
        List<DatasetRecord> records =
                new ArrayList<>(Stream.of("state 60 mixed", "mixed 50 c", "owner 100 group", "group 50 c")
                        .map(line -> (DatasetRecord) stake(line))
                        .toList());
        records.add(Institution.builder()
                .id("state")
                .name("State")
                .kind(InstitutionKind.GOVERNMENT)
                .build());
        records.add(Company.builder()
                .id("mixed")
                .name("Mixed")
                .ownerClass(OwnerClass.MIXED)
                .build());
        records.add(Company.builder()
                .id("group")
                .name("Group")
                .ownerClass(OwnerClass.PRIVATE)
                .build());
        records.add(Company.builder()
                .id("owner")
                .name("Owner")
                .ownerClass(OwnerClass.FOREIGN)
                .build());
        OwnerClasses classes = of(dataset(records)).classesOf("c");
        assertThat(classes.byClass().entrySet().stream().map(it -> it.getKey() + " " + text(it.getValue())))
                .containsExactly("CENTRAL_STATE 3/10", "PRIVATE 1/2");
    }

    private static OwnerClasses classes(String people, String... stakes) {
        List<DatasetRecord> records = new ArrayList<>();
        Stream.of(stakes).forEach(line -> records.add(stake(line)));
        Stream.of(people.split(" ", -1))
                .forEach(id -> records.add(Person.builder().id(id).name(id).build()));
        return of(dataset(records)).classesOf("c");
    }

    @Test
    void whatAHolderMayHaveByTwoStakesMayBeMoreThanTheWhole() {
        List<DatasetRecord> records = List.of(
                stake("one", "x [30, 75] c").withShareClass("A"),
                stake("other", "x [0, 75] c").withShareClass("B"),
                Person.builder().id("x").name("x").build());
        assertThat(text(of(dataset(records)).classesOf("c").byClass().get(OwnerClass.PRIVATE)))
                .isEqualTo("3/10 to 1");
    }

    @Test
    void aClassHasNoMoreThanOthersLeave() {
        OwnerClasses classes = classes("x y", "x [0, 60] c", "y [0, 60] c", "z 10 c");
        assertThat(text(classes.byClass().get(OwnerClass.PRIVATE))).isEqualTo("0 to 9/10");
        assertThat(text(classes.unclassified())).isEqualTo("1/10");
        assertThat(text(classes.unaccounted())).isEqualTo("0 to 9/10");
        assertThat(text(classes("x y", "x [0, 60] c", "y [0, 60] c", "? 30 c")
                        .byClass()
                        .get(OwnerClass.PRIVATE)))
                .isEqualTo("0 to 7/10");
    }

    @Test
    void whatAClosedSetHasIsNotToldOf() {
        OwnerClasses classes = classes("x", "x 40 c", "a 60 c", "a 100 b", "b 100 a");
        assertThat(classes.isComplete()).isFalse();
        assertThat(text(classes.byClass().get(OwnerClass.PRIVATE))).isEqualTo("2/5");
        assertThat(text(classes.unaccounted())).isEqualTo("0 to 3/5");
        assertThat(classes("x", "x 40 c", "a 60 c", "a 100 a").isComplete()).isFalse();
    }

    @Test
    void ofWhatIsOverFullNothingIsUnaccountedForForCertain() {
        OwnerClasses classes = classes("x y", "x 60 c", "y 60 c");
        assertThat(classes.isComplete()).isFalse();
        assertThat(classes.byClass()).isEmpty();
        assertThat(text(classes.unaccounted())).isEqualTo("0 to 1");
    }
}
