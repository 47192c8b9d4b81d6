package io.github.chipstakes.examples;

import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.restriction.OwnershipReach;
import io.github.chipstakes.analysis.restriction.Restriction;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.serialization.DatasetReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The same counterparty under the affiliates rule on three days: while the rule is in force, while it is suspended, and
 * after the day its revival is scheduled for, for which nobody can vouch. The rule is real, the companies are made up.
 */
public final class OneCounterpartyThreeDays {
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2025, 10, 15), LocalDate.of(2025, 12, 1), LocalDate.of(2026, 11, 20));

    private OneCounterpartyThreeDays() {}

    /** Prints it; the dataset may be another with a party {@code counterparty}. */
    public static void main(String[] args) {
        Path path = Path.of(args.length > 0 ? args[0] : "examples/affiliates-rule");
        print(DatasetReader.standard().read(path).orThrow(), System.out);
    }

    static void print(Dataset dataset, PrintStream out) {
        out.println("Is " + dataset.labelOf("counterparty") + " restricted by what others own of it?");
        for (LocalDate day : DAYS) {
            for (OwnershipReach rule : OwnershipReach.all(Ownership.of(dataset, day))) {
                Restriction restriction = rule.of("counterparty");
                out.println("\n" + day + ", " + rule.rule() + ": "
                        + restriction.answer().verdict());
                restriction.answer().reasons().forEach(reason -> out.println("  " + reason));
                restriction.redFlags().forEach(flag -> out.println("  red flag: " + flag.words()));
                out.println(
                        "  rests on " + String.join(", ", restriction.answer().records()));
            }
        }
        out.println("\nNone of it is legal advice, and what is not shown is not cleared.");
    }
}
