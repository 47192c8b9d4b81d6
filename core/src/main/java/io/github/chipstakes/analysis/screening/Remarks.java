package io.github.chipstakes.analysis.screening;

import io.github.chipstakes.analysis.names.Bearers;
import io.github.chipstakes.analysis.names.NamePart;
import io.github.chipstakes.analysis.names.NormalName;
import io.github.chipstakes.model.identifier.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What to mind about the ground on which a record may be a counterparty. */
final class Remarks {
    private Remarks() {}

    static List<String> of(Ground ground) {
        List<String> remarks = new ArrayList<>();
        if (ground.basis() == Basis.IDENTIFIER && !Bearers.isTelling(Identifier.of(ground.found()))) {
            remarks.add("the identifier " + ground.found() + " is not well formed, or of no scheme");
        }
        if (!ground.basis().isName()) {
            return remarks;
        }
        NormalName said = NormalName.of(ground.said());
        NormalName found = NormalName.of(ground.found());
        if (ground.basis().isAlias()) {
            remarks.add("by an alias only");
        }
        if (NamePart.mixesAlphabets(ground.said()) || NamePart.mixesAlphabets(ground.found())) {
            remarks.add("written with letters of another alphabet that look like Latin ones");
        }
        if (said.isShort() || found.isShort()) {
            remarks.add("so short that others may bear it, too");
        }
        if (ground.basis().isWithoutLegalForm()) {
            remarks.add(
                    said.form().isEmpty() || found.form().isEmpty()
                            ? "the legal form is missing in one of the names"
                            : "the legal form is " + found.form() + ", not " + said.form());
        }
        return remarks;
    }

    /** That an alias is the name of a party, too, such as of the academy an institute belongs to. */
    static List<String> ofAlias(Ground ground, Bearers bearers, String counterparty) {
        Set<String> others = new TreeSet<>();
        if (ground.basis().isAlias()) {
            bearers.ofName(NormalName.of(ground.said())).stream()
                    .filter(bearer -> !bearer.isEntry())
                    .map(Bearers.Named::id)
                    .filter(other -> !counterparty.equals(other))
                    .forEach(others::add);
        }
        return others.isEmpty() ? List.of() : List.of("the alias is also a name of " + String.join(", ", others));
    }

    /** That others bear the name, or the identifier, too. */
    static List<String> ofOthers(Ground ground, Collection<List<Ground>> all, String records) {
        boolean isName = ground.basis().isName();
        long bearing = all.stream()
                .filter(those -> those.stream()
                        .anyMatch(one -> isName
                                ? one.basis().isName()
                                : one.basis() == ground.basis() && one.found().equals(ground.found())))
                .count();
        return bearing > 1 && ground.basis() != Basis.SCORE
                ? List.of("borne by " + bearing + " " + records)
                : List.of();
    }
}
