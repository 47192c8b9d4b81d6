package io.github.chipstakes.examples;

import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.number.Money;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.serialization.DatasetReader;
import io.github.chipstakes.validation.DatasetIndex;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was planned and raised, stage by stage. Currencies are never added; other accounts of a raise are named, not
 * summed.
 */
public final class PlannedAndRaised {
    private static final Set<StageKind> DONE =
            EnumSet.of(StageKind.CLOSED, StageKind.VERIFIED, StageKind.REGISTERED, StageKind.LISTED);
    private static final Set<StageKind> ENDED = EnumSet.of(StageKind.LAPSED, StageKind.WITHDRAWN, StageKind.TERMINATED);

    private PlannedAndRaised() {}

    /** Prints it; the dataset may be another than the founding one. */
    public static void main(String[] args) {
        Path path = Path.of(args.length > 0 ? args[0] : "examples/founding");
        print(DatasetReader.standard().read(path).orThrow(), System.out);
    }

    static void print(Dataset dataset, PrintStream out) {
        List<CapitalRaise> standing = standing(dataset);
        List<CapitalRaise> raises = standing.stream()
                .filter(raise -> raise.restates().flatMap(dataset::find).isEmpty())
                .toList();
        raises.forEach(raise -> {
            out.println(raise.issuer().id().map(dataset::labelOf).orElse("unknown") + ": " + raise.label());
            print(dataset, raise, standing, "  ", out);
            out.println();
        });
        out.println("Raised in all, before costs, other accounts left out");
        raises.stream()
                .filter(PlannedAndRaised::isRaised)
                .flatMap(raise -> lastGross(raise).stream())
                .collect(Collectors.toMap(
                        gross -> gross.currency().toString(), gross -> gross, Money::plus, TreeMap::new))
                .values()
                .forEach(sum -> out.println("  " + sum));
    }

    private static void print(
            Dataset dataset, CapitalRaise raise, List<CapitalRaise> standing, String indent, PrintStream out) {
        raise.stages().forEach(stage -> out.println(indent + stated(dataset, stage)));
        for (CapitalRaise other : standing) {
            if (other.restates().filter(raise.id()::equals).isPresent()) {
                out.println(indent + "another account, " + other.id());
                print(dataset, other, standing, indent + "  ", out);
            }
        }
    }

    /** Those that no other record corrects or retracts. */
    private static List<CapitalRaise> standing(Dataset dataset) {
        DatasetIndex index = DatasetIndex.of(dataset);
        return dataset.raises().stream()
                .filter(raise -> !index.isReplaced(raise.id()))
                .toList();
    }

    /** Whether it came to an end, and not to nothing. */
    private static boolean isRaised(CapitalRaise raise) {
        Set<StageKind> reached = raise.stages().stream().map(RaiseStage::stage).collect(Collectors.toSet());
        return !Collections.disjoint(reached, DONE) && Collections.disjoint(reached, ENDED);
    }

    /** What was last stated of it when it was no longer a plan. */
    private static Optional<Money> lastGross(CapitalRaise raise) {
        return raise.stages().stream()
                .filter(stage -> DONE.contains(stage.stage()) || stage.stage() == StageKind.PRICED)
                .flatMap(stage -> stage.gross().stream())
                .reduce((earlier, later) -> later);
    }

    private static String stated(Dataset dataset, RaiseStage stage) {
        return Words.code(stage.stage())
                + stage.date().map(day -> " " + day).orElse("")
                + stage.amount().map(amount -> ", " + amount).orElse("")
                + stage.gross().map(gross -> ", " + gross + " before costs").orElse("")
                + stage.net().map(net -> ", " + net + " after costs").orElse("")
                + stage.equivalents().stream()
                        .map(other -> ", reported as " + other)
                        .collect(Collectors.joining())
                + stage.participants().stream()
                        .flatMap(participant -> participant.party().id().stream())
                        .map(party -> ", with " + dataset.labelOf(party))
                        .collect(Collectors.joining());
    }
}
