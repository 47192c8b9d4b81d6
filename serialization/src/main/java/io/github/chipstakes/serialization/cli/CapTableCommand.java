package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.shares.ProForma;
import io.github.chipstakes.serialization.report.CapTableReport;
import io.github.chipstakes.serialization.report.OwnershipJson;
import io.github.chipstakes.serialization.report.OwnershipJson.Asked;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code captable PATH… --of ENTITY --on DAY}: who holds an entity on a day, according to whom. */
@Command(
        name = "captable",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says who holds an entity on a day, according to whom, and how much is unaccounted for.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered",
            "1:answered, but some of the dataset could not be read",
            "2:wrong usage, or a file that cannot be read"
        })
final class CapTableCommand implements Callable<Integer> {
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
            description = "The entity that is held: its id, or one of its names to the letter.")
    private String entity = "";

    @Option(
            names = "--after",
            paramLabel = "RAISE",
            converter = AfterRaise.Converter.class,
            description = "Beside it, the table after this raise: its id, and maybe one of its stages, by which new"
                    + " shares are told, such as placement-2025/signed (default: the last that tells).")
    private Optional<AfterRaise> after = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORM", description = "text, markdown or json (default: text).")
    private Form form = Form.TEXT;

    CapTableCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        return paths.ask(streams, dataset -> {
            Ownership ownership = question.ownership(dataset);
            String id = question.party(dataset, entity);
            Optional<ProForma> table = after.map(raise -> raise.table(ownership, id, spec));
            CapTableReport report = new CapTableReport(ownership, id, table);
            return switch (form) {
                case TEXT -> report.toText();
                case MARKDOWN -> report.toMarkdown();
                case JSON ->
                    new OwnershipJson(ownership, id, Version.program(), paths.asGiven(), table).toText(Asked.CAPTABLE);
            };
        });
    }
}
