package io.github.chipstakes.model.party;

import java.util.Optional;

/** Who a statement speaks of: a party of the dataset, or somebody unknown with the reason why. */
public sealed interface PartyReference {

    /** The party's id, where it is known. */
    Optional<String> id();

    /** A party of the dataset. */
    static PartyReference to(String party) {
        return new Known(party);
    }

    /** Somebody unknown. */
    static PartyReference unknown(UnknownReason reason) {
        return new Unknown(reason, Optional.empty());
    }

    /**
     * A party of the dataset.
     *
     * @param party its id
     */
    record Known(String party) implements PartyReference {
        @Override
        public Optional<String> id() {
            return Optional.of(party);
        }

        @Override
        public String toString() {
            return party;
        }
    }

    /**
     * Somebody the dataset cannot name.
     *
     * @param reason why not
     * @param why the same in words, where there is more to say
     */
    record Unknown(UnknownReason reason, Optional<String> why) implements PartyReference {
        @Override
        public Optional<String> id() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "unknown (" + why.orElse(reason.name()) + ")";
        }
    }
}
