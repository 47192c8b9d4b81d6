package io.github.chipstakes.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.LegalEntity;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.UnknownReason;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatasetIndexTest {
    private static final Company CAMBRICON = Company.builder()
            .id("cambricon")
            .name("Cambricon")
            .addIdentifier(Identifier.of("isin:cne 1000041r8"))
            .build();
    private static final ShareholderStake STAKE = ShareholderStake.builder()
            .id("stake")
            .holder("chen")
            .entity("cambricon")
            .period(Period.parse("from 2016"))
            .addCitation(Citation.parse("digest#8"))
            .build();

    private static DatasetIndex index(ShareholderStake... stakes) {
        return DatasetIndex.of(
                Dataset.builder().add(CAMBRICON).addAll(List.of(stakes)).build());
    }

    @Test
    void itFindsRecordsByASharedType() {
        Person person = Person.builder().id("chen").name("Chen").build();
        assertThat(DatasetIndex.of(Dataset.of(person, CAMBRICON)).each(LegalEntity.class))
                .containsExactly(CAMBRICON);
    }

    @Test
    void itFindsEveryReference() {
        assertThat(index(STAKE).references())
                .containsExactly(
                        new Reference(
                                STAKE,
                                "/holder/party",
                                "chen",
                                Set.of(RecordType.COMPANY, RecordType.INSTITUTION, RecordType.PERSON)),
                        new Reference(
                                STAKE, "/entity", "cambricon", Set.of(RecordType.COMPANY, RecordType.INSTITUTION)),
                        new Reference(STAKE, "/citations/0/source", "digest", Set.of(RecordType.SOURCE)));
    }

    @Test
    void itFindsWhoRefersToARecord() {
        assertThat(index(STAKE).referencesTo("cambricon"))
                .extracting(Reference::field)
                .containsExactly("/entity");
        assertThat(index(STAKE).referencesTo("nobody")).isEmpty();
    }

    @Test
    void itFindsTheStatementsAboutARecordEachOnce() {
        ShareholderStake inItself = STAKE.withId("in-itself").withHolder(PartyReference.to("cambricon"));
        assertThat(index(STAKE, inItself).statementsAbout("cambricon")).containsExactly(inItself, STAKE);
        assertThat(index(STAKE).statementsAbout("nobody")).isEmpty();
    }

    @Test
    void itFindsValuesWithTheirPlace() {
        assertThat(index(STAKE).values(Period.class))
                .containsExactly(new Located<>(STAKE, "/period", Period.parse("from 2016")));
    }

    @Test
    void itFindsAllOfThemWhereThereAreTooManyToKeep() {
        ShareholderStake[] stakes =
                IntStream.range(0, 10_001).mapToObj(i -> STAKE.withId("s" + i)).toArray(ShareholderStake[]::new);
        assertThat(index(stakes).values(Period.class)).hasSize(10_001);
        assertThat(index(stakes).references()).hasSize(3 * 10_001);
    }

    @Test
    void ofAValueWithinAValueOfItsKindOnlyTheOuterIsTold() {
        assertThat(index(STAKE.withAsOf(PartialDate.of(2025))).values(PartialDate.class))
                .extracting(Located::field)
                .containsExactly("/period/from", "/asOf");
    }

    @Test
    void itFindsTextsButNoIdsAndCodes() {
        assertThat(DatasetIndex.of(Dataset.of(STAKE.withNote("a remark"))).texts())
                .extracting(Located::field)
                .containsExactly("/citations/0/locator", "/note");
    }

    @Test
    void itFindsPartiesByAnIdentifierInItsOneSpelling() {
        assertThat(index().partiesByIdentifier().get(Identifier.of("isin:CNE1000041R8")))
                .containsExactly(CAMBRICON);
    }

    @Test
    void itPutsRivalsAndUpdatesOfAFactTogether() {
        ShareholderStake rival = STAKE.withId("rival").withPercent(io.github.chipstakes.model.number.Percentage.of(29));
        assertThat(index(STAKE, rival).stakesByFact().values()).containsExactly(List.of(rival, STAKE));
    }

    @Test
    void aCorrectedStakeIsNoRivalAndAnUpdatedOneIs() {
        assertThat(index(STAKE, replacing(SupersessionKind.CORRECTS)).isReplaced("stake"))
                .isTrue();
        assertThat(index(STAKE, replacing(SupersessionKind.RETRACTS)).isReplaced("stake"))
                .isTrue();
        assertThat(index(STAKE, replacing(SupersessionKind.UPDATES)).isReplaced("stake"))
                .isFalse();
        assertThat(index(STAKE, replacing(SupersessionKind.CORRECTS))
                        .stakesByFact()
                        .values())
                .containsExactly(List.of(replacing(SupersessionKind.CORRECTS)));
    }

    @Test
    void twoUnknownHoldersAreNotOne() {
        ShareholderStake unknown = STAKE.withHolder(PartyReference.unknown(UnknownReason.NOT_DISCLOSED));
        assertThat(index(unknown, unknown.withId("other")).stakesByFact()).isEmpty();
    }

    private static ShareholderStake replacing(SupersessionKind how) {
        return STAKE.withId("later").withSupersedes(List.of(new Supersession("stake", how, Optional.empty())));
    }

    @Test
    void whatRulesShareIsWorkedOutOnce() {
        DatasetIndex index = DatasetIndex.of(Dataset.of());
        AtomicInteger worked = new AtomicInteger();
        Function<DatasetIndex, Integer> work = dataset -> worked.incrementAndGet();
        assertThat(index.shared(Integer.class, work)).isEqualTo(1);
        assertThat(index.shared(Integer.class, work)).isEqualTo(1);
        assertThat(DatasetIndex.of(Dataset.of()).shared(Integer.class, work)).isEqualTo(2);
    }
}
