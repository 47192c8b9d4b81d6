package io.github.chipstakes.model.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known name that is nearest to an unknown one, by the number of letters to add, drop, change or swap. */
public final class Nearest {
    private static final int LONGEST = 64;
    private static final int START = 4;

    private Nearest() {}

    /** The nearest of these names; empty where none is near. */
    public static Optional<String> to(String unknown, Collection<String> known) {
        if (unknown.length() > LONGEST) {
            return Optional.empty();
        }
        String sought = unknown.toLowerCase(Locale.ROOT);
        String best = "";
        int least = (sought.length() + 2) / 3 + 1;
        for (String name : known) {
            String candidate = name.toLowerCase(Locale.ROOT);
            int distance = isStart(sought, candidate)
                    ? 1
                    : Math.abs(sought.length() - candidate.length()) < least ? distance(sought, candidate) : least;
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Whether one name is the other but for one slip: a letter added, dropped or changed, or two swapped. */
    public static boolean isSlip(String one, String other) {
        return one.length() <= LONGEST
                && other.length() <= LONGEST
                && distance(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)) == 1;
    }

    /** Whether a name is written in full where only its start was: {@code direct} for {@code directness}. */
    private static boolean isStart(String sought, String candidate) {
        return sought.length() >= START && candidate.startsWith(sought);
    }

    /** {@code ; did you mean "percent"?}, or nothing where no name is near. */
    public static String hint(String unknown, Collection<String> known) {
        return to(unknown, known)
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse("");
    }

    /** The optimal string alignment distance (Damerau 1964, without repeated edits of one substring). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
