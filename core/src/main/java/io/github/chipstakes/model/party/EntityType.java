package io.github.chipstakes.model.party;

/** What kind of entity a company is; the entity types of BODS 0.4. */
public enum EntityType {
    /** A legal entity created by an act of registration. */
    REGISTERED_ENTITY,

    /** A legal entity that was not created by registration. */
    LEGAL_ENTITY,

    /** An arrangement without legal personality, such as a trust or a partnership. */
    ARRANGEMENT,

    /** An entity that is known to exist and not named. */
    ANONYMOUS_ENTITY,

    /** An entity of which it is not known what it is. */
    UNKNOWN_ENTITY,

    /** A state. */
    STATE,

    /** A body within a state. */
    STATE_BODY
}
