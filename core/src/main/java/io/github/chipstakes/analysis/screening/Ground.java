package io.github.chipstakes.analysis.screening;

import java.util.Comparator;
import java.util.Optional;

/**
 * One reason to hold a record for a counterparty.
 *
 * @param basis what kind of reason
 * @param said the words on the counterparty's side: its name, another name of the party it is, an identifier, its id
 * @param found the words of the record that agree with them
 * @param score what an outside matcher says; empty on any other basis
 */
public record Ground(Basis basis, String said, String found, Optional<Score> score) {
    static final Comparator<Ground> ORDER = Comparator.comparing(Ground::basis)
            .thenComparing(Ground::found)
            .thenComparing(Ground::said)
            .thenComparing(ground -> ground.score().map(Score::toString).orElse(""));

    /** In words, such as {@code the same name, "ACME CO., LTD."}. */
    public String words() {
        return switch (basis) {
            case ID -> "the same id, " + found;
            case IDENTIFIER -> "the same identifier, " + found;
            case EXACT_NAME -> "the same name to the letter, \"" + found + "\"";
            case NAME -> "the same name, \"" + found + "\"" + unless();
            case NAME_WITHOUT_LEGAL_FORM -> "the same name but for the legal form, \"" + found + "\"" + unless();
            case ALIAS -> "the same alias, \"" + found + "\"" + unless();
            case ALIAS_WITHOUT_LEGAL_FORM -> "the same alias but for the legal form, \"" + found + "\"" + unless();
            case SCORE -> "the score " + score.map(Score::toString).orElse("");
        };
    }

    private String unless() {
        return said.equals(found) ? "" : " for \"" + said + "\"";
    }
}
