package io.github.chipstakes.serialization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.party.NameKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The records of {@link SampleLines} as databind would have them: plain Java records of strings, numbers, days and codes. */
final class Plain {
    private Plain() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .build();
    }

    record Company(
            String type,
            String id,
            String name,
            List<Name> names,
            List<String> identifiers,
            String jurisdiction,
            @JsonFormat(shape = JsonFormat.Shape.STRING) int founded,
            String holdersKnown,
            List<Listing> listings,
            List<Citation> citations) {}

    record Name(String text, String lang, NameKind kind) {}

    record Listing(String mic, String ticker, String board, LocalDate listed) {}

    record Stake(
            String type,
            String id,
            String holder,
            String entity,
            BigDecimal percent,
            ShareBasis basis,
            BigDecimal shares,
            Interest interest,
            Directness directness,
            LocalDate asOf,
            List<Citation> citations) {}

    record Citation(String source, String locator, String quote) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Citation parse(String line) {
            int hash = line.indexOf('#');
            int space = line.indexOf(' ');
            return new Citation(line.substring(0, hash), line.substring(hash + 1, space), line.substring(space + 1));
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Citation {}

        @JsonValue
        String line() {
            return source + "#" + locator + " " + quote;
        }
    }
}
