package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BiPredicate;

/**
 * Who holds how much of whom: parties numbered from 0, and for each of them its owners and what it holds, in the order of
 * their numbers. Immutable, and free to be asked from several threads. A stake takes 16 bytes, a party 8, or 12 where there
 * are intervals: no object stands for either. Percentages are kept exactly, intervals with their ends.
 *
 * <p>What is added twice for one owner and one company is added up: two classes of shares, not two accounts of one stake.
 */
public final class OwnershipGraph {
    /** For each party, where its owners begin. */
    final int[] ownersFrom;

    /** The owners, party by party. */
    final int[] owner;

    /** What each owner holds, as {@link Parts} number it. */
    final int[] ownerPart;

    /** For each party, where what it holds begins. */
    final int[] heldFrom;

    /** What is held, holder by holder. */
    final int[] held;

    /** How much of each is held. */
    final int[] heldPart;

    final Parts parts;

    /**
     * For each party, so many half units at least its owners leave if they hold what they do at the least, in whole units
     * rounded up; 0 where they hold too much. Empty where no stake is an interval.
     */
    final int[] left;

    /** The parties that stand for one of their owners. */
    private final BitSet oneOfOwners;

    private OwnershipGraph(Builder builder) {
        parts = builder.parts;
        oneOfOwners = builder.oneOfOwners;
        int parties = builder.parties;
        Edges byHolder = builder.edges.sortedBy(true, parties).sortedBy(false, parties);
        Edges merged = byHolder.merged(parts);
        ownersFrom = merged.starts(false, parties);
        owner = merged.holder;
        ownerPart = merged.part;
        Edges back = merged.sortedBy(true, parties);
        heldFrom = back.starts(true, parties);
        held = back.entity;
        heldPart = back.part;
        parts.seal();
        left = new int[parts.arePoints() ? 0 : parties];
        Arrays.setAll(left, this::left);
    }

    private int left(int entity) {
        long left = 2L * Parts.WHOLE;
        for (int i = ownersFrom[entity]; i < ownersFrom[entity + 1]; i++) {
            left -= (parts.low(ownerPart[i]) + 1) & ~1;
        }
        return (int) Math.max(0, left);
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder(new Parts());
    }

    /** How many parties there are, numbered from 0. */
    public int parties() {
        return ownersFrom.length - 1;
    }

    /** How many stakes there are; of one owner in one company at most one. */
    public int stakes() {
        return owner.length;
    }

    /** How many owners a party has. */
    public int ownerCount(int entity) {
        return ownersFrom[entity + 1] - ownersFrom[entity];
    }

    /** How many entities a party holds. */
    public int heldCount(int holder) {
        return heldFrom[holder + 1] - heldFrom[holder];
    }

    /** Each owner of an entity with what it holds in percent, by number. */
    public void forEachOwner(int entity, Stake action) {
        for (int i = ownersFrom[entity]; i < ownersFrom[entity + 1]; i++) {
            action.of(owner[i], parts.interval(ownerPart[i]));
        }
    }

    /** Each entity a party holds with how much of it in percent, by number. */
    public void forEachHeld(int holder, Stake action) {
        for (int i = heldFrom[holder]; i < heldFrom[holder + 1]; i++) {
            action.of(held[i], parts.interval(heldPart[i]));
        }
    }

    /** What one party holds of another, in percent; nothing where there is no stake. */
    public Interval part(int holder, int entity) {
        int at = Arrays.binarySearch(owner, ownersFrom[entity], ownersFrom[entity + 1], holder);
        return parts.interval(at < 0 ? 0 : ownerPart[at]);
    }

    /** Whether a party stands for one of its owners, see {@link Builder#addOneOf}. */
    boolean isOneOfOwners(int party) {
        return oneOfOwners.get(party);
    }

    /** Whether every percentage is one number, none an interval. */
    public boolean hasOnlyPoints() {
        return parts.arePoints();
    }

    /** The same parties with some of the stakes only: of a holder, first, in an entity. */
    public OwnershipGraph only(BiPredicate<Integer, Integer> wanted) {
        Builder some = new Builder(parts);
        some.oneOfOwners.or(oneOfOwners);
        some.parties(parties());
        for (int entity = 0; entity < parties(); entity++) {
            for (int i = ownersFrom[entity]; i < ownersFrom[entity + 1]; i++) {
                if (wanted.test(owner[i], entity)) {
                    some.add(owner[i], entity, ownerPart[i]);
                }
            }
        }
        return some.build();
    }

    /** The party at the other end of a stake. */
    @FunctionalInterface
    public interface Stake {
        /**
         * One stake.
         *
         * @param party the number of the other party
         * @param percent what is held, in percent
         */
        void of(int party, Interval percent);
    }

    /** Collects stakes, in any order. */
    public static final class Builder {
        private static final Interval UNKNOWN = Interval.between(BigDecimal.ZERO, BigDecimal.valueOf(100));

        private final Parts parts;
        private final Edges edges = new Edges();
        private final BitSet oneOfOwners = new BitSet();
        private int parties;

        private Builder(Parts parts) {
            this.parts = parts;
        }

        /** Makes sure that there are so many parties, holders of nothing and held by nobody included. */
        public Builder parties(int atLeast) {
            parties = Math.max(parties, atLeast);
            return this;
        }

        /**
         * Adds a stake of {@code unscaled × 10^-scale} percent, such as 2857 and 2 for 28.57 percent.
         *
         * @throws IllegalArgumentException if it does not lie between 0 and 100, or a party's number is below 0
         */
        public Builder add(int holder, int entity, long unscaled, int scale) {
            return add(holder, entity, parts.number(unscaled, scale));
        }

        /**
         * Adds a stake in percent.
         *
         * @throws IllegalArgumentException if it does not lie between 0 and 100, or a party's number is below 0
         */
        public Builder add(int holder, int entity, BigDecimal percent) {
            return add(holder, entity, parts.number(percent));
        }

        /**
         * Adds a stake that lies between two percentages; one of which nothing is known lies between 0 and 100.
         *
         * @throws IllegalArgumentException if it reaches below 0 or above 100, or a party's number is below 0
         */
        public Builder add(int holder, int entity, Interval percent) {
            return add(holder, entity, parts.number(percent));
        }

        /**
         * Adds a stake of as much as this at most, which may be among what others hold, as what is held through them is: what
         * they hold leaves it no less.
         *
         * @throws IllegalArgumentException if it reaches below 0 or above 100, or a party's number is below 0
         */
        public Builder addAmongOthers(int holder, int entity, Interval percent) {
            return add(holder, entity, parts.numberAmongOthers(percent));
        }

        /**
         * Makes a party stand for one of others, it is not known which: what it holds is held by one of them, such as a
         * nominee or whoever is behind it. An ownership rule reaches it for certain where it reaches all of them, and possibly
         * where it possibly reaches any. Else it is as any party of which each of them holds an unknown part.
         *
         * @throws IllegalArgumentException if there is none of them, or a party's number is below 0
         */
        public Builder addOneOf(int party, int... others) {
            if (others.length == 0) {
                throw new IllegalArgumentException("a party that stands for one of others needs others");
            }
            for (int other : others) {
                add(other, party, UNKNOWN);
            }
            oneOfOwners.set(party);
            return this;
        }

        private Builder add(int holder, int entity, int part) {
            if (holder < 0 || entity < 0) {
                throw new IllegalArgumentException("parties are numbered from 0, not " + Math.min(holder, entity));
            }
            edges.add(holder, entity, part);
            return parties(Math.max(holder, entity) + 1);
        }

        /** The graph. The builder is of no use afterwards. */
        public OwnershipGraph build() {
            return new OwnershipGraph(this);
        }
    }
}
