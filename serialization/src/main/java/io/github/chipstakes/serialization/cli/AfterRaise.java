package io.github.chipstakes.serialization.cli;

import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.shares.ProForma;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.text.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * A raise after which a table is asked for, and maybe by what is told of it at a stage: {@code placement-2025},
 * {@code placement-2025/registered}.
 */
record AfterRaise(String raise, Optional<StageKind> stage) {

    /** The table of this issuer after it; a raise that is not there, or of another issuer, is a wrong use. */
    ProForma table(Ownership ownership, String issuer, CommandSpec command) {
        try {
            ProForma table = stage.map(kind -> ProForma.after(ownership, raise, kind))
                    .orElseGet(() -> ProForma.after(ownership, raise));
            if (!table.table().entity().equals(issuer)) {
                throw new IllegalArgumentException(
                        raise + " is a raise of " + table.table().entity() + ", not of " + issuer);
            }
            return table;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        }
    }

    /**
     * The raise, and maybe the stage, of a text.
     *
     * @throws IllegalArgumentException if there is no such stage
     */
    static AfterRaise of(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new AfterRaise(text, Optional.empty())
                : new AfterRaise(text.substring(0, slash), Optional.of(kind(text.substring(slash + 1))));
    }

    private static StageKind kind(String name) {
        String code = name.toUpperCase(Locale.ROOT).replace('-', '_');
        List<String> codes =
                Arrays.stream(StageKind.values()).map(StageKind::name).toList();
        return Arrays.stream(StageKind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a stage is one of " + String.join(", ", codes) + ", not " + name + Nearest.hint(code, codes)));
    }

    static final class Converter implements ITypeConverter<AfterRaise> {
        @Override
        public AfterRaise convert(String text) {
            try {
                return of(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
