package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.analysis.control.Listed;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.restriction.OwnershipReach;
import io.github.chipstakes.serialization.diagram.Diagram;
import io.github.chipstakes.serialization.diagram.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code diagram PATH… --of ENTITY --on DAY}: ownership around an entity as a picture. */
@Command(
        name = "diagram",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Draws who holds an entity on a day, and what it holds.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:drawn",
            "1:drawn, but some of the dataset could not be read",
            "2:wrong usage, or a file that cannot be read"
        })
final class DiagramCommand implements Callable<Integer> {
    private enum Form {
        MERMAID,
        DOT,
        SVG
    }

    private final Main.Streams streams;

    @Mixin
    private DatasetPaths paths = new DatasetPaths();

    @Mixin
    private OwnershipQuestion question = new OwnershipQuestion();

    @Option(
            names = "--of",
            required = true,
            paramLabel = "ENTITY",
            description = "What the picture is about: its id, or one of its names to the letter; may be given again.")
    private List<String> entities = List.of();

    @Option(names = "--format", paramLabel = "FORM", description = "mermaid, dot or svg (default: svg).")
    private Form form = Form.SVG;

    @Option(
            names = "--above",
            paramLabel = "N",
            converter = Count.class,
            description = "How many steps up to holders (default: 3).")
    private int above = 3;

    @Option(
            names = "--below",
            paramLabel = "N",
            converter = Count.class,
            description = "How many steps down to what is held (default: 1).")
    private int below = 1;

    DiagramCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Diagram.Reach reach = new Diagram.Reach(above, below);
        return paths.ask(streams, dataset -> {
            List<String> ids = entities.stream()
                    .map(entity -> question.party(dataset, entity))
                    .toList();
            Ownership ownership = question.ownership(dataset);
            Diagram diagram = Diagram.of(ownership, ids, reach, marks(ownership));
            return switch (form) {
                case MERMAID -> diagram.toMermaid();
                case DOT -> diagram.toDot();
                case SVG -> diagram.toSvg();
            };
        });
    }

    /** Who is listed on the day, and whom an ownership rule reaches that is in force, or may be. */
    private static Map<String, Mark> marks(Ownership ownership) {
        Map<String, Mark> marks = new HashMap<>();
        for (OwnershipReach rule : OwnershipReach.all(ownership)) {
            rule.reached().stream()
                    .filter(reached -> !reached.answer().isNo())
                    .forEach(reached -> marks.merge(
                            reached.party(),
                            reached.answer().isYes() ? Mark.RESTRICTED : Mark.POSSIBLY,
                            (one, other) -> one == Mark.RESTRICTED ? one : other));
        }
        Listed.on(ownership.dataset(), ownership.when()).parties().forEach((party, history) -> {
            if (history.listed().isYes()) {
                marks.put(party, Mark.LISTED);
            } else {
                marks.putIfAbsent(party, Mark.POSSIBLY);
            }
        });
        return marks;
    }
}
