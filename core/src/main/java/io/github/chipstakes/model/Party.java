package io.github.chipstakes.model;

import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.party.Name;
import java.util.List;

/** Who can hold a stake, issue a directive or be listed: a legal entity or a person. */
public sealed interface Party extends Thing permits LegalEntity, Person {

    /** The name people use; the registered one is among the {@linkplain #names() names}. */
    String name();

    /** Further names: registered, former, short, trading, translated, transliterated. */
    List<Name> names();

    /** Identifiers of any scheme; a malformed one is kept, and a rule reports it. */
    List<Identifier> identifiers();

    /**
     * Whether it is only somebody on a user's own list, of whom a review made this record: a row of that list, and no party of the data, until a
     * person takes this away.
     */
    boolean counterparty();

    @Override
    default String label() {
        return name();
    }

    /** What the builder of every party offers. */
    interface Builder extends DatasetRecord.Builder {
        /** Sets {@link Party#name()}. */
        Builder name(String name);

        /** Adds to {@link Party#names()}. */
        Builder addName(Name name);

        /** Adds to {@link Party#identifiers()}. */
        Builder addIdentifier(Identifier identifier);

        /** Sets {@link Party#counterparty()}. */
        Builder counterparty(boolean counterparty);
    }
}
