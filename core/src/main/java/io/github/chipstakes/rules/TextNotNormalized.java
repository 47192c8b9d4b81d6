package io.github.chipstakes.rules;

import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.text.Normalizer;
import java.util.stream.Stream;

/** A text should be in the normal form of Unicode. */
final class TextNotNormalized implements Rule {
    private static final RuleInfo INFO = RuleInfo.info("text-not-normalized")
            .wrong("A text is not in the composed normal form of Unicode (NFC).")
            .why("It looks the same as one that is, and is not equal to it.")
            .mend("Normalize the text to NFC.")
            .bad("companies: [{id: c, name: \"Socie\\u0301te\\u0301\"}]")
            .good("companies: [{id: c, name: \"Soci\\u00e9t\\u00e9\"}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.texts()
                .filter(text -> !Normalizer.isNormalized(text.value(), Normalizer.Form.NFC))
                .map(text -> INFO.finding(
                        text.record(),
                        text.field(),
                        "this is not in the composed normal form of Unicode (NFC)",
                        text.value()));
    }
}
