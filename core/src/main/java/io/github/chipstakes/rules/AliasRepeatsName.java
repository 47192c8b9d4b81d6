package io.github.chipstakes.rules;

import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.party.Name;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A further name must be another one. */
final class AliasRepeatsName implements Rule {
    private static final RuleInfo INFO = RuleInfo.info("alias-repeats-name")
            .wrong("A further name of a party repeats its name, or another further name.")
            .why("It says nothing, and hides that a name of another kind is missing.")
            .mend("Remove it, or say what kind of name it is: REGISTERED may well be the name people use.")
            .bad("companies: [{id: smic, name: SMIC, names: [smic]}]")
            .good("companies: [{id: smic, name: SMIC, names: [Semiconductor Manufacturing International]}]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        return dataset.each(Party.class).flatMap(AliasRepeatsName::repeated);
    }

    private static Stream<Finding> repeated(Party party) {
        Set<Object> seen = new HashSet<>();
        List<Name> names = party.names();
        return IntStream.range(0, names.size())
                .filter(i -> repeatsName(party, names.get(i))
                        || !seen.add(names.get(i).withText(plain(names.get(i).text()))))
                .mapToObj(i -> INFO.finding(
                        party,
                        "/names/" + i,
                        names.get(i).text() + " is among its names already",
                        names.get(i).text()));
    }

    private static boolean repeatsName(Party party, Name name) {
        return name.kind().isEmpty() && plain(name.text()).equals(plain(party.name()));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
