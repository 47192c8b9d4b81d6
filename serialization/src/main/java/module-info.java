/** How datasets are read and written, and the program that checks them. */
module io.github.chipstakes.serialization {
    requires transitive io.github.chipstakes.core;
    requires transitive tools.jackson.databind;
    requires tools.jackson.core;
    requires static tools.jackson.dataformat.yaml;
    requires static org.snakeyaml.engine;
    requires static info.picocli;
    requires static de.siegmar.fastcsv;
    requires static org.jspecify;

    exports io.github.chipstakes.serialization;
    exports io.github.chipstakes.serialization.csl;
    exports io.github.chipstakes.serialization.diagram;
    exports io.github.chipstakes.serialization.report;
    exports io.github.chipstakes.serialization.schema;
    exports io.github.chipstakes.serialization.screening;

    opens io.github.chipstakes.serialization.cli to
            info.picocli;

    /* On a module path this brings in the module that reads YAML where there is one; "requires static" does not. */
    uses tools.jackson.core.TokenStreamFactory;

    provides tools.jackson.databind.JacksonModule with
            io.github.chipstakes.serialization.ChipstakesModule;
}
