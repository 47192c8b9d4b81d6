package io.github.chipstakes.model.party;

/** Why a party is not known: the reasons of BODS 0.4, and two for what a source leaves out. */
public enum UnknownReason {
    /** The source does not disclose it; no reason of BODS. */
    NOT_DISCLOSED,

    /** The source does not say, as by a passive voice; no reason of BODS. */
    NOT_STATED,

    /** The source says there is none. */
    NO_BENEFICIAL_OWNERS,

    /** The subject could not confirm or identify it. */
    SUBJECT_UNABLE_TO_CONFIRM,

    /** The party gave no information. */
    INTERESTED_PARTY_HAS_NOT_PROVIDED_INFORMATION,

    /** The subject need not disclose it. */
    SUBJECT_EXEMPT_FROM_DISCLOSURE,

    /** The party need not be disclosed. */
    INTERESTED_PARTY_EXEMPT_FROM_DISCLOSURE,

    /** The publisher does not know. */
    INFORMATION_UNKNOWN_TO_PUBLISHER,

    /** No reason is given. */
    UNKNOWN
}
