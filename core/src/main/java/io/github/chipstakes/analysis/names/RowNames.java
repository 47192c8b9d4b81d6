package io.github.chipstakes.analysis.names;

import io.github.chipstakes.model.code.Jurisdiction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What rows of people's own lists hold beside a name: the number of the row, how a person is addressed, the country behind a legal form. */
final class RowNames {
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,4}[.)]\\s+(\\p{L}.*)");
    private static final Pattern ADDRESSED =
            Pattern.compile("(?:Mr|Mrs|Ms|Miss|Dr|Prof)(?:\\.\\s*|\\s+)(\\p{L}\\S*\\s.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRC =
            Pattern.compile("P\\.? ?R\\.? ?C\\.?|P\\.? ?R\\.? China", Pattern.CASE_INSENSITIVE);

    private RowNames() {}

    /** The name without these, as often as there are any. */
    static Stream<String> of(String name) {
        return Stream.iterate(bare(name), Optional::isPresent, bare -> bare.flatMap(RowNames::bare))
                .flatMap(Optional::stream);
    }

    private static Optional<String> bare(String name) {
        for (Pattern before : List.of(NUMBERED, ADDRESSED)) {
            Matcher matcher = before.matcher(name);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1));
            }
        }
        return withoutCountry(name);
    }

    /** Without the country of one word, or of two, that stands behind a legal form. */
    private static Optional<String> withoutCountry(String name) {
        int last = name.lastIndexOf(' ');
        return Stream.of(last, name.lastIndexOf(' ', last - 1))
                .filter(space -> space > 0 && isCountry(name.substring(space + 1)))
                .map(space -> name.substring(0, space).strip())
                .filter(before -> !NormalName.of(before).form().isEmpty())
                .findFirst();
    }

    private static boolean isCountry(String words) {
        return !words.isBlank()
                && (PRC.matcher(words).matches()
                        || Jurisdiction.of(words).suggestion().isPresent());
    }
}
