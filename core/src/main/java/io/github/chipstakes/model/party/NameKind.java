package io.github.chipstakes.model.party;

/** What kind of name a further name is. */
public enum NameKind {
    /** As in the register of companies. */
    REGISTERED,

    /** No longer borne. */
    FORMER,

    /** An abbreviation or short form. */
    SHORT,

    /** Used in trade or as a brand. */
    TRADING,

    /** Translated into another language. */
    TRANSLATION,

    /** Written in another script by its sound. */
    TRANSLITERATION,

    /** Any other name the party is known by. */
    ALIAS
}
