package io.github.chipstakes.rules;

import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A name must be one. */
final class NameImplausible implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("name-implausible")
            .wrong("What stands in place of a name says that there is none, or holds no letter or digit.")
            .why("It looks like a name to a search and matches others that have none.")
            .mend("Give the name; a further name that is not known is left out.")
            .bad("companies: [{id: c, name: N/A}]")
            .good("companies: [{id: c, name: NA Semiconductor}]");

    private static final Set<String> NO_NAMES = Set.of(
            "n/a",
            "n.a.",
            "na",
            "none",
            "null",
            "nil",
            "unknown",
            "unnamed",
            "not known",
            "not available",
            "not applicable",
            "tbd",
            "todo",
            "test",
            "无",
            "未知",
            "不详",
            "暂无");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return Names.of(dataset)
                .filter(name -> isImplausible(name.value()))
                .map(name -> INFO.finding(
                        name.record(),
                        name.field(),
                        "a name is what something is called, not \"" + name.value() + "\"",
                        name.value()));
    }

    private static boolean isImplausible(String name) {
        return name.codePoints().noneMatch(Character::isLetterOrDigit)
                || NO_NAMES.contains(name.strip().toLowerCase(Locale.ROOT));
    }
}
