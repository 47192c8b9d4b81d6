package io.github.chipstakes.model.law;

import static io.github.chipstakes.model.law.ReviewPolicy.BY_REFERENCE;
import static io.github.chipstakes.model.law.ReviewPolicy.CASE_BY_CASE;
import static io.github.chipstakes.model.law.ReviewPolicy.POLICY_OF_DENIAL;
import static io.github.chipstakes.model.law.ReviewPolicy.PRESUMPTION_OF_APPROVAL;
import static io.github.chipstakes.model.law.ReviewPolicy.PRESUMPTION_OF_DENIAL;
import static io.github.chipstakes.model.law.ReviewPolicy.UNRECOGNIZED;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a license review policy states. The text is cut at the words that name a policy; what stands between two of them is the scope of
 * the first, or, ending in "will be reviewed on a", of the second. Repetitions are bounded or possessive, so that time stays linear.
 */
record PolicyReading(List<ScopedPolicy> policies, List<String> references) {

    /** What names a policy, or a provision to be seen, each in a group of its own; "casa-by-case" is in the Entity List. */
    private static final Pattern NAME =
            caseless("\\b(?:(presumption\\s{1,3}(?:of|for)\\s{1,3}denial)|(policy\\s{1,3}of\\s{1,3}denial)"
                    + "|(cas[ea][-‑–\\s]by[-‑–\\s]case(?:\\s{1,3}(?:basis|review)\\b)?)|(presumption\\s{1,3}of\\s{1,3}approval)"
                    + "|(see\\s{0,3}(?=§|sections?\\b|parts?\\b|supplement\\b)))");

    private static final List<ReviewPolicy> BY_GROUP =
            List.of(PRESUMPTION_OF_DENIAL, POLICY_OF_DENIAL, CASE_BY_CASE, PRESUMPTION_OF_APPROVAL, BY_REFERENCE);

    private static final Pattern REVIEWED =
            caseless("(?:,?\\s{1,3}(which)\\b)?\\s{0,3}(?:\\b(?:will\\s{1,3}be|shall\\s{1,3}be|are|is)\\s{1,3})?"
                    + "\\breviewed\\s{1,3}(?:on|under|with)\\s{1,3}(?:an?\\s{0,3})?$");
    private static final Pattern EXCEPTION =
            caseless("\\b(?:apart\\s{1,3}from|other\\s{1,3}than|except(?:\\s{1,3}for)?|excluding)\\s{1,3}");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\.[A-Z])[.;]\\s");
    private static final Pattern OPENING = caseless("(?:[\\s,:.;]|\\b(?:and|but|for|of|an?)\\b)*+");
    private static final List<String> CLOSING =
            List.of(";", ",", ".", ":", "(", " and", " or", " but", " except", " with a", " with", " a");

    static PolicyReading of(String text) {
        List<MatchResult> names = NAME.matcher(text).results().toList();
        List<ScopedPolicy> policies = new ArrayList<>();
        List<String> references = new ArrayList<>();
        Between before = Between.of(
                text.substring(0, names.isEmpty() ? text.length() : names.get(0).start()));
        addUnrecognized(policies, before.forward);
        for (int i = 0; i < names.size(); i++) {
            MatchResult name = names.get(i);
            Between after = Between.of(text.substring(
                    name.end(), i + 1 < names.size() ? names.get(i + 1).start() : text.length()));
            ReviewPolicy policy = BY_GROUP.get(IntStream.rangeClosed(1, 5)
                            .filter(group -> name.group(group) != null)
                            .findFirst()
                            .orElseThrow()
                    - 1);
            if (policy == BY_REFERENCE) {
                references.add(unopened(bare(after.forward)));
            } else if (before.backward.isBlank() && !after.startsAnew()) {
                policies.add(ScopedPolicy.of(policy, bare(after.forward)));
            } else {
                policies.add(ScopedPolicy.of(policy, bare(before.backward)));
                addUnrecognized(policies, after.forward);
            }
            before = after;
        }
        if (policies.isEmpty()) {
            policies.add(references.isEmpty() ? ScopedPolicy.of(UNRECOGNIZED) : ScopedPolicy.of(BY_REFERENCE));
        }
        return new PolicyReading(List.copyOf(policies), List.copyOf(references));
    }

    /** What stands between two names: what belongs to the one before it, and what to the one after. */
    private record Between(String forward, String backward) {

        static Between of(String text) {
            Matcher reviewed = REVIEWED.matcher(text);
            if (!reviewed.find()) {
                return new Between(text, "");
            }
            String stated = text.substring(0, reviewed.start());
            if (reviewed.group(1) != null) {
                return new Between(stated, stated.substring(lastEnd(EXCEPTION, stated)));
            }
            int cut = lastEnd(SENTENCE_END, stated);
            return new Between(stated.substring(0, cut), stated.substring(cut));
        }

        /** Whether a new sentence begins here, so that it cannot be a scope. */
        boolean startsAnew() {
            String start = forward.stripLeading();
            return start.startsWith(".") || start.startsWith(";");
        }
    }

    private static void addUnrecognized(List<ScopedPolicy> policies, String text) {
        String words = bare(text);
        if (!words.isEmpty()) {
            policies.add(ScopedPolicy.of(UNRECOGNIZED, words));
        }
    }

    private static int lastEnd(Pattern pattern, String text) {
        return pattern.matcher(text).results().mapToInt(MatchResult::end).max().orElse(0);
    }

    /** The text without the words and signs that only join it to what stands before and after. */
    private static String bare(String text) {
        Matcher opening = OPENING.matcher(text);
        int start = opening.lookingAt() ? opening.end() : 0;
        int end = text.length();
        int shorter = withoutClosing(text, end);
        while (shorter < end) {
            end = shorter;
            shorter = withoutClosing(text, end);
        }
        return end <= start ? "" : text.substring(start, end);
    }

    private static int withoutClosing(String text, int end) {
        if (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            return end - 1;
        }
        return CLOSING.stream()
                .filter(closing -> text.regionMatches(true, end - closing.length(), closing, 0, closing.length()))
                .findFirst()
                .map(closing -> end - closing.length())
                .orElse(end);
    }

    /** The text without the closing bracket of one that was opened before it. */
    private static String unopened(String text) {
        boolean unopened = text.endsWith(")")
                && text.chars().filter(c -> c == '(').count()
                        < text.chars().filter(c -> c == ')').count();
        return unopened ? text.substring(0, text.length() - 1) : text;
    }

    private static Pattern caseless(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
