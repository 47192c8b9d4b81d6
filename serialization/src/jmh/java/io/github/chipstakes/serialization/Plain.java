package io.github.chipstakes.serialization;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.party.NameKind;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The records of {@link SampleLines} as databind would have them: plain, dates, citations and identifiers texts. */
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
            int founded,
            String holdersKnown,
            List<Listing> listings,
            List<String> citations) {}

    record Name(String text, String lang, NameKind kind) {}

    record Listing(String mic, String ticker, String board, String listed) {}

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
            String asOf,
            List<String> citations) {}
}
