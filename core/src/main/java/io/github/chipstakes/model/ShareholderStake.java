package io.github.chipstakes.model;

import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.FactKey;
import io.github.chipstakes.model.ownership.HolderRole;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a holder has in a legal entity, as a source states it. One interest a stake: a register that states one fact
 * as shares and as votes makes two stakes, and the two are never added.
 */
@Value.Immutable
public sealed interface ShareholderStake extends Statement, WithShareholderStake permits ImmutableShareholderStake {

    /** Who holds: a party, or unknown with a reason. */
    PartyReference holder();

    /** The party behind the stated holder, where a source names both. */
    Optional<String> heldFor();

    /** The legal entity that is held. */
    String entity();

    /** How much of it, in percent (0 to 100) of all of {@link #basis()}, also where the shares are of one class. */
    Optional<Percentage> percent();

    /** What the percentage is a percentage of; absent: not said. */
    Optional<ShareBasis> basis();

    /** The day of the share count the percentage refers to, where it is not {@link #asOf()}. */
    Optional<PartialDate> basisAsOf();

    /** How many shares. */
    Optional<Shares> shares();

    /** The class of shares, such as {@code A}. */
    Optional<String> shareClass();

    /** By what the holder holds, in the terms of BODS 0.4; absent: not said. */
    Optional<Interest> interest();

    /** Whether the holder holds directly; absent: not said. */
    Optional<Directness> directness();

    /** What the holder is to the entity. */
    List<HolderRole> roles();

    /** The group acting in concert the holder belongs to in this. */
    Optional<ConcertGroup> concertGroup();

    /** When it was held, where the source says so. */
    Optional<Period> period();

    /** The day the source speaks of. */
    Optional<PartialDate> asOf();

    /** What this is a statement about; empty where the holder is unknown, as two unknown holders need not be one. */
    default Optional<FactKey> factKey() {
        return holder().id()
                .map(party -> new FactKey(party, entity(), interest(), shareClass(), directness(), heldFor()));
    }

    @Override
    @Value.Default
    default JsonObject extensions() {
        return JsonObject.EMPTY;
    }

    @Override
    default RecordType type() {
        return RecordType.STAKE;
    }

    /** A new builder; {@code id}, {@code holder} and {@code entity} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ShareholderStake}. */
    final class Builder extends ImmutableShareholderStake.Builder implements Statement.Builder {
        Builder() {}

        /** Sets the holder to a known party. */
        public Builder holder(String party) {
            return holder(PartyReference.to(party));
        }

        /**
         * Sets the percentage from its text, such as {@code 29} or {@code over 29}.
         *
         * @throws IllegalArgumentException if the text is not a percentage
         */
        public Builder percent(String percent) {
            return percent(Percentage.parse(percent));
        }
    }
}
