package io.github.chipstakes.rules;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.Validator;
import java.util.List;

/** What a rule finds, in one line each, and the records most rules are tried on. */
final class Found {
    private Found() {}

    static List<String> by(Rule rule, DatasetRecord... records) {
        return by(rule, Dataset.of(records));
    }

    static List<String> by(Rule rule, Dataset dataset) {
        Validator validator = Validator.of(List.of(rule)).enabling(rule.info().id());
        return validator.validate(dataset).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    static Dataset compiled(String day, DatasetRecord... records) {
        return Dataset.builder()
                .info(DatasetInfo.builder().compiled(PartialDate.parse(day)).build())
                .addAll(List.of(records))
                .build();
    }

    static Company.Builder company(String id) {
        return Company.builder().id(id).name("Company " + id);
    }

    /** A stake of {@code ada} in {@code smic}. */
    static ShareholderStake.Builder stake(String id) {
        return stake(id, "ada");
    }

    static ShareholderStake.Builder stake(String id, String holder) {
        return ShareholderStake.builder().id(id).holder(holder).entity("smic");
    }
}
