package io.github.chipstakes.model.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A citation of law as it is written, such as {@code 88 FR 73458} or {@code 公告2025年第61号}. Any text is kept as given; what it cites
 * is in {@link #parsed()}, where that is understood.
 *
 * @param raw the text as given
 */
public record LegalCitation(String raw) {
    private static final Pattern SEPARATOR =
            Pattern.compile("(?:[\\s;,.&()；，、]|\\b(?:and|see|also)\\b)*+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEMICOLON = Pattern.compile("[;；]");
    private static final Pattern DOCUMENT = Pattern.compile(
            "\\bFR\\s?Doc\\.?\\s?(?:No\\.?\\s?)?([A-Z]?\\d{1,4})[-–](\\d{1,6})(?!\\d)", Pattern.CASE_INSENSITIVE);

    /** The citation of this text, as given. */
    public static LegalCitation of(String raw) {
        return new LegalCitation(raw);
    }

    /**
     * Takes a text apart that may cite several places: {@code 87 FR 20299; 87 FR 34136}. What is not understood becomes a citation of its
     * own, so that nothing is lost but what separates them: white space, {@code ; , . & ( ) 、}, "and", "see" and "also".
     */
    public static List<LegalCitation> split(String text) {
        List<LegalCitation> citations = new ArrayList<>();
        int end = 0;
        for (CitationForm.Found found : CitationForm.findAll(text)) {
            addWhatIsLeft(citations, text.substring(end, found.start()));
            citations.add(new LegalCitation(text.substring(found.start(), found.end())));
            end = found.end();
        }
        addWhatIsLeft(citations, text.substring(end));
        return List.copyOf(citations);
    }

    private static void addWhatIsLeft(List<LegalCitation> citations, String gap) {
        SEMICOLON
                .splitAsStream(gap)
                .map(LegalCitation::bare)
                .filter(part -> !part.isEmpty())
                .map(LegalCitation::new)
                .forEach(citations::add);
    }

    private static String bare(String text) {
        Matcher leading = SEPARATOR.matcher(text);
        String rest = leading.lookingAt() ? text.substring(leading.end()) : text;
        int end = rest.length();
        while (end > 0
                && (Character.isWhitespace(rest.charAt(end - 1)) || ",.&，、".indexOf(rest.charAt(end - 1)) >= 0)) {
            end--;
        }
        return rest.substring(0, end);
    }

    /** The one place this cites; empty if it is not understood, if it says more than that, or cites several. */
    public Optional<LegalReference> parsed() {
        List<CitationForm.Found> found = CitationForm.findAll(raw);
        return found.size() == 1 && split(raw).size() == 1
                ? Optional.of(found.get(0).reference())
                : Optional.empty();
    }

    /** The number of a Federal Register document, where it stands with the page: {@code 2023-23055}. */
    public Optional<String> document() {
        Matcher document = DOCUMENT.matcher(raw);
        return document.find() ? Optional.of(document.group(1) + "-" + document.group(2)) : Optional.empty();
    }

    /** The canonical text of what this cites, {@code 15 CFR § 744.21(b)} for {@code 15 C.F.R. 744.21 (b)}; the raw text if not understood. */
    public String canonical() {
        return parsed().map(LegalReference::toString).orElse(raw);
    }

    /** Why this is not understood; empty if it is. */
    public Optional<String> flaw() {
        if (parsed().isPresent()) {
            return Optional.empty();
        }
        List<LegalCitation> parts = split(raw);
        return Optional.of(
                parts.size() > 1
                        ? "one citation at a time: "
                                + parts.stream().map(LegalCitation::raw).collect(Collectors.joining(" | "))
                        : "a citation of law is written like 88 FR 73458, 15 CFR § 744.21 or MOFCOM Announcement No. 61 of 2025, not \""
                                + raw + "\"");
    }

    /** The text as given. */
    @Override
    public String toString() {
        return raw;
    }
}
