package io.github.chipstakes.analysis.screening;

/** On what basis an entry or a party may be a counterparty; the stronger first. */
public enum Basis {
    /** The counterparty is given the id of the record. */
    ID,

    /** They share an identifier. */
    IDENTIFIER,

    /** The name is the same to the letter. */
    EXACT_NAME,

    /** The name is the same, legal form included, but for case, punctuation, script and the like. */
    NAME,

    /** The name is the same but for the legal form, or for being Holding or Holdings. */
    NAME_WITHOUT_LEGAL_FORM,

    /** An alias, or another further name, is the same, legal form included. */
    ALIAS,

    /** An alias, or another further name, is the same but for the legal form. */
    ALIAS_WITHOUT_LEGAL_FORM,

    /** A matcher outside the library says so. */
    SCORE;

    /** Whether it is a name that is the same. */
    boolean isName() {
        return this != ID && this != IDENTIFIER && this != SCORE;
    }

    boolean isAlias() {
        return this == ALIAS || this == ALIAS_WITHOUT_LEGAL_FORM;
    }

    boolean isWithoutLegalForm() {
        return this == NAME_WITHOUT_LEGAL_FORM || this == ALIAS_WITHOUT_LEGAL_FORM;
    }
}
