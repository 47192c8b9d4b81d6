package io.github.chipstakes.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.model.Dataset.Layer;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private static final Company OURS = company("smic", "SMIC");
    private static final Company THEIRS = company("smic", "Semiconductor Manufacturing International");
    private static final Company OTHER = company("cambricon", "Cambricon");
    private static final DatasetInfo INFO = DatasetInfo.builder().title("Ours").build();

    private static Company company(String id, String name) {
        return Company.builder().id(id).name(name).build();
    }

    private static ShareholderStake stake(String id, String holder, String entity) {
        return ShareholderStake.builder().id(id).holder(holder).entity(entity).build();
    }

    private static Dataset layered(Dataset upper, Dataset lower) {
        return Dataset.layered(List.of(new Layer("ours", upper), new Layer("register", lower)));
    }

    @Test
    void theOrderRecordsAreAddedInDoesNotMatter() {
        Person ada = Person.builder().id("ada").name("Ada").build();
        List<DatasetRecord> records = new ArrayList<>(
                List.of(OURS, THEIRS, OTHER, ada, stake("a", "ada", "smic"), stake("b", "ada", "cambricon")));
        Dataset dataset = Dataset.builder().addAll(records).build();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(records, new Random(seed));
            Dataset shuffled = Dataset.builder().addAll(records).build();
            assertThat(shuffled).isEqualTo(dataset).hasSameHashCodeAs(dataset);
            assertThat(shuffled.records()).isEqualTo(dataset.records());
        }
    }

    @Test
    void datasetsDifferInWhatTheySayOfThemselvesAndInWhatCouldNotBeRead() {
        Dataset dataset = Dataset.of(OURS);
        assertThat(dataset)
                .isEqualTo(Dataset.of(OURS))
                .isNotEqualTo(Dataset.of(OTHER))
                .isNotEqualTo(Dataset.builder().add(OURS).info(INFO).build())
                .isNotEqualTo(
                        Dataset.builder().add(OURS).unread(List.of("cambricon")).build())
                .isNotEqualTo(Dataset.builder()
                        .add(OURS)
                        .unreadField("smic", "listings")
                        .build())
                .isNotEqualTo(Dataset.builder().add(OURS).incomplete().build())
                .isNotEqualTo(Dataset.layered(List.of(new Layer("ours", dataset))));
    }

    @Test
    void statementsThatTakeThePlaceOfOthersAreFound() {
        ShareholderStake corrected = stake("b", "ada", "smic")
                .withSupersedes(new Supersession("a", SupersessionKind.CORRECTS, Optional.empty()));
        Dataset dataset = Dataset.of(stake("a", "ada", "smic"), corrected, OURS);
        assertThat(dataset.superseding()).containsExactly(corrected);
        assertThat(Dataset.of(OURS).superseding()).isEmpty();
    }

    @Test
    void stakesAreFoundByHolderAndByEntity() {
        ShareholderStake one = stake("a", "ada", "smic");
        ShareholderStake two = stake("b", "ada", "cambricon");
        Dataset dataset = Dataset.of(two, one);
        assertThat(dataset.stakesOf("ada")).containsExactly(one, two);
        assertThat(dataset.stakesIn("smic")).containsExactly(one);
        assertThat(dataset.stakesIn("ada")).isEmpty();
    }

    @Test
    void ofRecordsWithOneIdTheFirstByKindAndThenByTextIsFound() {
        Person person = Person.builder().id("smic").name("A").build();
        Dataset dataset = Dataset.of(person, OURS, THEIRS);
        assertThat(dataset.findAll("smic")).containsExactly(OURS, THEIRS, person);
        assertThat(dataset.find("smic")).contains(OURS);
        assertThat(dataset.find(Person.class, "smic")).contains(person);
        assertThat(dataset.find("nobody")).isEmpty();
    }

    @Test
    void theRecordOfTheUpperLayerHidesThatOfTheLower() {
        Dataset dataset = layered(Dataset.builder().info(INFO).add(OURS).build(), Dataset.of(THEIRS, OTHER));
        assertThat(dataset.records()).containsExactly(OTHER, OURS);
        assertThat(dataset.info()).isEqualTo(INFO);
        assertThat(dataset.hidden("smic")).containsExactly(THEIRS);
        assertThat(dataset.hidden("cambricon")).isEmpty();
        assertThat(dataset.origin("smic")).contains("ours");
        assertThat(dataset.origin("cambricon")).contains("register");
        assertThat(dataset.origin("nobody")).isEqualTo(Optional.empty());
    }

    @Test
    void aRecordOfTheUpperLayerThatCouldNotBeReadHidesThatOfTheLowerToo() {
        Dataset dataset = layered(Dataset.builder().unread(List.of("smic")).build(), Dataset.of(THEIRS, OTHER));
        assertThat(dataset.records()).containsExactly(OTHER);
        assertThat(dataset.unread()).containsExactly("smic");
        assertThat(dataset.hidden("smic")).containsExactly(THEIRS);
        assertThat(dataset.origin("smic")).contains("ours");
    }

    @Test
    void whatCouldNotBeReadOfTheLowerLayerIsHiddenByTheUpper() {
        Dataset dataset = layered(
                Dataset.of(OURS),
                Dataset.builder().unread(List.of("smic", "amd")).build());
        assertThat(dataset.records()).containsExactly(OURS);
        assertThat(dataset.unread()).containsExactly("amd");
        assertThat(dataset.isIncomplete()).isFalse();
    }

    @Test
    void whatCouldNotBeReadOfARecordIsKnownByItsFields() {
        Dataset dataset = Dataset.builder()
                .addAll(List.of(OURS, OTHER))
                .unreadField("smic", "listings")
                .unreadField("smic", "founded")
                .build();
        assertThat(dataset.unreadFields("smic")).containsExactly("founded", "listings");
        assertThat(dataset.unreadFields("cambricon")).isEmpty();
        assertThat(dataset.readInPart()).containsExactly("smic");
        assertThat(dataset.isWhole()).isFalse();
        assertThat(Dataset.of(OURS).isWhole()).isTrue();
        assertThat(layered(dataset, Dataset.of(THEIRS)).unreadFields("smic")).containsExactly("founded", "listings");
        assertThat(layered(Dataset.of(THEIRS), dataset).isWhole()).isTrue();
    }

    @Test
    void layersAreIncompleteIfOneIs() {
        assertThat(layered(Dataset.of(OURS), Dataset.builder().incomplete().build())
                        .isIncomplete())
                .isTrue();
    }

    @Test
    void layersHaveNamesOfTheirOwnAndThereIsAtLeastOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dataset.layered(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Dataset.layered(List.of(new Layer("a", Dataset.of()), new Layer("a", Dataset.of(OURS)))))
                .withMessage("two layers have one name: [a, a]");
    }
}
