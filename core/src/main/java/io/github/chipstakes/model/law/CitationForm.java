package io.github.chipstakes.model.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One way in which citations of law are written, and how it is understood. Every repetition is bounded or possessive, so that a text is
 * searched in time linear to its length. A number is read whole or not at all.
 */
record CitationForm(Pattern pattern, Function<MatchResult, LegalReference> reading) {

    /** A citation found in a text, from {@code start} to before {@code end}. */
    record Found(int start, int end, LegalReference reference) {}

    private static final String SPACE = "\\s{0,3}";
    private static final String DASH = "\\s?[-–—]\\s?";
    private static final String NUMBER = "([1-9]\\d{0,3})(?!\\p{Nd})";
    private static final String YEAR = "(19[5-9]\\d|2\\d{3})(?!\\p{Nd})";
    private static final String PARAGRAPHS = "((?:\\s?\\([a-zA-Z0-9]{1,5}\\)){0,8})";
    private static final String SECTION_SIGN = "(?:(?:§{1,2}|sections?|sec\\.?)" + SPACE + ")?";

    /** What stands with a page: the day, the number of the issue, the number of the document. */
    private static final String BESIDE_THE_PAGE = "(?:[,;]?" + SPACE + "[(\\[]?(?:"
            + "\\d{1,2}/\\d{1,2}/\\d{2}(?:\\d{2})?|\\d{4}-\\d{2}-\\d{2}"
            + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?\\s?\\d{1,2},\\s?\\d{4}"
            + "|No\\.?\\s?\\d{1,3}"
            + "|FR\\s?Doc\\.?\\s?(?:No\\.?\\s?)?[A-Z]?\\d{1,4}[-–]\\d{1,6}"
            + ")(?!\\p{Nd})[)\\]]?){0,3}";

    private static final List<CitationForm> ALL = List.of(
            // 88 FR 73458 · 88 Fed. Reg. 73,458 (Oct. 25, 2023) · 77 FR 61249 No. 195 · 76 FR no. 242 pg. 78146
            form(
                    "(?<!\\p{Nd})([1-9]\\d{0,2})" + SPACE + "(?:FR|F\\.\\s?R\\.|Fed\\.?\\s?Reg\\.?)" + SPACE + ",?"
                            + SPACE
                            + "(?:No\\.?\\s?\\d{1,3}(?!\\p{Nd}),?" + SPACE + ")?(?:(?:pages?|pgs?\\.?|pp?\\.?|at)"
                            + SPACE
                            + ")?"
                            + "([1-9]\\d{0,2},\\d{3}|[1-9]\\d{0,5})(?!\\p{Nd})"
                            + "(?:" + DASH + "\\d{1,6}(?!\\p{Nd}|" + SPACE + "F))?" + BESIDE_THE_PAGE,
                    found -> new LegalReference.FederalRegister(number(found, 1), number(found, 2))),
            // 15 CFR § 744.21(b) · 15 C.F.R. Part 774, Supp. No. 1
            form(
                    "(?<!\\p{Nd})([1-9]\\d?)" + SPACE + "C\\.?\\s?F\\.?\\s?R\\.?" + SPACE + ",?" + SPACE
                            + "(?:(?:§{1,2}|sections?|sec\\.?|parts?|pts?\\.?)" + SPACE + ")?"
                            + "([1-9]\\d{0,3}(?!\\p{Nd})(?:\\.\\d{1,4}(?!\\p{Nd})(?:(?-i:[a-z])\\b)?)?(?:" + DASH
                            + "\\d{1,4}(?!\\p{Nd})(?:(?-i:[A-Z])\\b)?)?)"
                            + PARAGRAPHS + "(?:,?" + SPACE + "supp(?:lement|\\.)?" + SPACE + "(?:no\\.?)?" + SPACE
                            + "([1-9]\\d?)(?!\\p{Nd}))?",
                    found -> new LegalReference.Cfr(
                            number(found, 1),
                            joined(found.group(2) + found.group(3))
                                    + (found.group(4) == null ? "" : ", Supplement No. " + found.group(4)))),
            // 50 U.S.C. § 4813(a) · 50 USC 4801 et seq.
            form(
                    "(?<!\\p{Nd})([1-9]\\d?)" + SPACE + "U\\.?\\s?S\\.?\\s?C\\.?" + SPACE + SECTION_SIGN
                            + "([1-9]\\d{0,4}(?!\\p{Nd})(?:(?-i:[a-z]{1,2})\\b)?(?:" + DASH
                            + "\\d{1,5}(?!\\p{Nd})(?:(?-i:[a-z])\\b)?)?)"
                            + PARAGRAPHS + "(?:\\s?et\\s?seq\\.?)?",
                    found -> new LegalReference.UsCode(number(found, 1), joined(found.group(2) + found.group(3)))),
            // Pub. L. 115-232 · Public Law No. 115–232
            form(
                    "\\b(?:Pub(?:lic|\\.)?\\s?L(?:aw|\\.)?|P\\.\\s?L\\.)" + SPACE + "(?:No\\.?" + SPACE
                            + ")?([1-9]\\d{0,2})" + DASH + NUMBER,
                    found -> new LegalReference.PublicLaw(number(found, 1), number(found, 2))),
            // 公告2025年第61号 · 商务部 海关总署公告〔2025〕61号
            form(
                    "(?<!\\p{IsHan})(?:MOFCOM" + SPACE + ")?(?:(?:中华人民共和国)?商务部[\\p{IsHan}、\\s]{0,40}?)?公告" + SPACE
                            + "[〔\\[(（]?" + YEAR + "[〕\\])）]?\\s?年?\\s?第?\\s?" + NUMBER + "\\s?[号號]",
                    found -> new LegalReference.Mofcom(number(found, 1), number(found, 2))),
            // 商务部2025年第61号公告
            form(
                    "(?<!\\p{IsHan})(?:(?:中华人民共和国)?商务部)?\\s?" + YEAR + "\\s?年\\s?第?\\s?" + NUMBER + "\\s?[号號]公告",
                    found -> new LegalReference.Mofcom(number(found, 1), number(found, 2))),
            // MOFCOM Announcement No. 61 of 2025 · MOFCOM Ann. 61/2025
            form(
                    mofcom() + "(?:No\\.?" + SPACE + ")?" + NUMBER + SPACE + "(?:of|[/,\\[(])" + SPACE + YEAR
                            + "[\\])]?",
                    found -> new LegalReference.Mofcom(number(found, 2), number(found, 1))),
            // MOFCOM Announcement [2025] No. 61
            form(
                    mofcom() + "[\\[(]?" + YEAR + "[\\])]?" + SPACE + ",?" + SPACE + "No\\.?" + SPACE + NUMBER,
                    found -> new LegalReference.Mofcom(number(found, 1), number(found, 2))));

    /** The citations in a text, in order; where two forms overlap, the one that begins first. */
    static List<Found> findAll(String text) {
        List<Found> all = new ArrayList<>();
        for (CitationForm form : ALL) {
            form.pattern
                    .matcher(text)
                    .results()
                    .map(found -> new Found(found.start(), found.end(), form.reading.apply(found)))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparingInt(Found::start));
        List<Found> apart = new ArrayList<>();
        int end = 0;
        for (Found found : all) {
            if (found.start >= end) {
                apart.add(found);
                end = found.end;
            }
        }
        return apart;
    }

    private static CitationForm form(String pattern, Function<MatchResult, LegalReference> reading) {
        return new CitationForm(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reading);
    }

    private static String mofcom() {
        return "\\b(?:MOFCOM|Ministry\\sof\\sCommerce)\\b[^\\d;]{0,60}?\\b(?:Announcement|Notice|Ann\\.?)" + SPACE;
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group).replace(",", ""));
    }

    private static String joined(String provision) {
        return provision.replaceAll("\\s", "").replaceAll("[–—]", "-");
    }
}
