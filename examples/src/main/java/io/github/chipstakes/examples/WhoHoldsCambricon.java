package io.github.chipstakes.examples;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.serialization.DatasetReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.TreeMap;

/** Who holds Cambricon, according to whom: every stake as its sources state it, rival figures side by side. */
public final class WhoHoldsCambricon {
    private WhoHoldsCambricon() {}

    /** Prints it; the dataset may be another than the founding one. */
    public static void main(String[] args) {
        Path path = Path.of(args.length > 0 ? args[0] : "examples/founding");
        print(DatasetReader.standard().read(path).orThrow(), System.out);
    }

    static void print(Dataset dataset, PrintStream out) {
        out.println("Who holds " + dataset.labelOf("cambricon"));
        dataset.stakesIn("cambricon").stream()
                .collect(groupingBy(stake -> holder(dataset, stake), TreeMap::new, toList()))
                .forEach((holder, stakes) -> {
                    out.println("\n" + holder);
                    for (ShareholderStake stake : stakes) {
                        out.println("  " + stated(stake));
                        stake.citations().forEach(it -> out.println("    " + Words.footnote(dataset, it)));
                    }
                });
    }

    private static String holder(Dataset dataset, ShareholderStake stake) {
        String holder = stake.holder().id().map(dataset::labelOf).orElse("unknown");
        return holder
                + stake.heldFor()
                        .map(behind -> ", for " + dataset.labelOf(behind))
                        .orElse("");
    }

    private static String stated(ShareholderStake stake) {
        return stake.percent().map(percent -> percent + " %").orElse("percentage not stated")
                + stake.shares().map(shares -> ", " + shares + " shares").orElse("")
                + stake.asOf().map(day -> ", as of " + day).orElse(", day not stated")
                + stake.restates().map(other -> " (the same as " + other + ")").orElse("");
    }
}
