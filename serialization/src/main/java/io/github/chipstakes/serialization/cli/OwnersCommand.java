package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.serialization.report.OwnersReport;
import io.github.chipstakes.serialization.report.OwnershipJson;
import io.github.chipstakes.serialization.report.OwnershipJson.Asked;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code owners PATH… --of ENTITY --on DAY}: who owns an entity in the end, through whom, and who controls it. */
@Command(
        name = "owners",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says who owns an entity in the end, directly and through others, and who controls it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered",
            "1:answered, but some of the dataset could not be read",
            "2:wrong usage, or a file that cannot be read"
        })
final class OwnersCommand implements Callable<Integer> {
    private enum Form {
        TEXT,
        MARKDOWN,
        JSON
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
            description = "The entity that is owned: its id, or one of its names to the letter.")
    private String entity = "";

    @Option(names = "--format", paramLabel = "FORM", description = "text, markdown or json (default: text).")
    private Form form = Form.TEXT;

    OwnersCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        return paths.ask(streams, dataset -> {
            Ownership ownership = question.ownership(dataset);
            String id = question.party(dataset, entity);
            return switch (form) {
                case TEXT -> new OwnersReport(ownership, id).toText();
                case MARKDOWN -> new OwnersReport(ownership, id).toMarkdown();
                case JSON -> new OwnershipJson(ownership, id, Version.program(), paths.asGiven()).toText(Asked.OWNERS);
            };
        });
    }
}
