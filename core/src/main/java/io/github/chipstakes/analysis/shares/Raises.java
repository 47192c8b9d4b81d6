package io.github.chipstakes.analysis.shares;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The raises of a dataset that stand, or may, with the stages that were known, or may have been. */
final class Raises {
    /** The stages after which there will be none. */
    private static final Set<StageKind> GIVEN_UP =
            EnumSet.of(StageKind.LAPSED, StageKind.WITHDRAWN, StageKind.TERMINATED);

    private final List<CapitalRaise> all;

    Raises(Dataset dataset, Knowledge knowledge) {
        all = dataset.raises().stream()
                .filter(raise -> !knowledge.stands(raise).isNo())
                .map(knowledge::asKnown)
                .toList();
    }

    List<CapitalRaise> all() {
        return all;
    }

    Stream<CapitalRaise> of(String issuer) {
        return all.stream()
                .filter(raise -> raise.issuer().id().filter(issuer::equals).isPresent());
    }

    /** The raise and all other accounts of it, which restate it or are restated by it. */
    List<CapitalRaise> accountsOf(CapitalRaise raise) {
        Set<String> ids = new TreeSet<>(Set.of(raise.id()));
        for (int before = 0; before < ids.size(); ) {
            before = ids.size();
            for (CapitalRaise other : all) {
                other.restates()
                        .filter(restated -> ids.contains(restated) || ids.contains(other.id()))
                        .ifPresent(restated -> ids.addAll(List.of(other.id(), restated)));
            }
        }
        return all.stream().filter(other -> ids.contains(other.id())).toList();
    }

    /** Whether there are new shares from this stage on, or the first of them. */
    static boolean isCarriedOut(RaiseStage stage) {
        return stage.stage().bringsShares();
    }

    /** Whether nothing more comes of it after this stage. */
    static boolean isGivenUp(RaiseStage stage) {
        return GIVEN_UP.contains(stage.stage());
    }
}
