package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.Provision;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdDuplicatedTest {
    private static List<String> found(String... provisions) {
        ExportControl.Builder control =
                ExportControl.builder().id("rule").title("Rule").jurisdiction(Jurisdiction.of("US"));
        for (String provision : provisions) {
            control.addProvision(Provision.builder().id(provision).build());
        }
        return Found.by(new IdDuplicated(), control.build());
    }

    @BadExample
    void anIdOfTwoRecordsIsReportedAtBoth() {
        assertThat(Found.by(
                        new IdDuplicated(),
                        Found.company("ada").build(),
                        Person.builder().id("ada").name("Ada").build()))
                .containsExactly(
                        "company ada: /id: ada is the id of 2 records: company, person; each has an id of its own"
                                + " [id-duplicated, error]",
                        "person ada: /id: ada is the id of 2 records: company, person; each has an id of its own"
                                + " [id-duplicated, error]");
    }

    @Test
    void whereManyHaveOneIdTheFirstKindsAreNamed() {
        DatasetRecord[] same =
                Collections.nCopies(12, Found.company("ada").build()).toArray(DatasetRecord[]::new);
        assertThat(Found.by(new IdDuplicated(), same))
                .hasSize(12)
                .containsOnly("company ada: /id: ada is the id of 12 records: company, company, company,"
                        + " company, company, company, company, company, company, company and 2 more; each has an id of its own"
                        + " [id-duplicated, error]");
    }

    @GoodExample
    void idsThatDifferInCaseAreDifferent() {
        assertThat(Found.by(
                        new IdDuplicated(),
                        Found.company("ada").build(),
                        Found.company("Ada").build()))
                .isEmpty();
    }

    @BadExample
    void anIdOfTwoProvisionsIsReportedAtTheLater() {
        assertThat(found("ownership", "items", "ownership"))
                .containsExactly("control rule: /provisions/2/id: an id is that of one provision; another one of this"
                        + " control is ownership too [id-duplicated, error]");
    }

    @GoodExample
    void provisionsWithIdsOfTheirOwnAreFine() {
        assertThat(found("ownership", "items")).isEmpty();
    }
}
