package io.github.chipstakes.rules;

import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.validation.DatasetIndex;
import io.github.chipstakes.validation.Finding;
import io.github.chipstakes.validation.Rule;
import io.github.chipstakes.validation.RuleInfo;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A quote must stand in its source, where the text of the source is at hand. */
final class QuoteNotInSource implements Rule {
    private static final RuleInfo INFO = RuleInfo.info("quote-not-in-source")
            .wrong("The quoted words do not stand in the text of the source.")
            .why("What is not said cannot support anything.")
            .mend("Quote word for word; leave words out with an ellipsis, and put a translation into translations.")
            .bad(
                    "{sources: [{id: digest, title: Digest, text: founded in 2016}], companies: [{id: c, name: C, citations: [digest#1 founded in 2015]}]}")
            .good(
                    "{sources: [{id: digest, title: Digest, text: founded in 2016}], companies: [{id: c, name: C, citations: [digest#1 founded in 2016]}]}");

    private static final Pattern ELLIPSIS = Pattern.compile("\\[?(\\.\\.\\.|\u2026)\\]?");
    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(DatasetIndex dataset) {
        Map<String, String> texts = new HashMap<>();
        dataset.each(Source.class)
                .forEach(source -> source.text().ifPresent(text -> texts.put(source.id(), plain(text))));
        return texts.isEmpty()
                ? Stream.empty()
                : dataset.values(Citation.class)
                        .filter(citation -> texts.containsKey(citation.value().source()))
                        .filter(citation -> citation.value()
                                .quote()
                                .filter(quote -> !stands(
                                        quote,
                                        texts.getOrDefault(citation.value().source(), "")))
                                .isPresent())
                        .map(citation -> INFO.finding(
                                citation.record(),
                                citation.field() + "/quote",
                                "these words do not stand in the text of "
                                        + citation.value().source(),
                                citation.value().quote().orElse("")));
    }

    /** Whether all parts between ellipses stand in the text, one after the other. */
    private static boolean stands(String quote, String text) {
        int from = 0;
        for (String part : ELLIPSIS.split(plain(quote))) {
            int at = text.indexOf(part.strip(), from);
            if (at < 0) {
                return false;
            }
            from = at + part.strip().length();
        }
        return true;
    }

    private static String plain(String text) {
        String straight = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201c\u201d]", "\"");
        return SPACE.matcher(straight).replaceAll(" ").strip();
    }
}
