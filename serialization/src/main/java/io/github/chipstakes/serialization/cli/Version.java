package io.github.chipstakes.serialization.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the manifest of its jar. */
final class Version implements IVersionProvider {

    /** The program and its version. */
    static String program() {
        return "chipstakes "
                + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                        .orElse("(built from source)");
    }

    @Override
    public String[] getVersion() {
        return new String[] {program()};
    }
}
