package io.github.chipstakes.analysis.shares;

import io.github.chipstakes.analysis.ownership.CapTable;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import java.util.List;
import java.util.Optional;

/**
 * The cap table of an issuer as it would be after a raise: from its table on a day before, the share count that counts then, and
 * the new shares. A holder told in shares keeps them; one told only in percent is diluted as all shares are. New shares of which
 * nobody is told to take them are taken to be others', but those of a rights issue. Votes are not reckoned.
 *
 * @param table the table before it
 * @param raise the raise, as it was known
 * @param stage what it was told of at which stage: its last that tells of new shares, or the one that is asked for
 * @param counts the share counts it rests on, by shares outstanding and by shares issued; none, where the raise itself tells enough
 * @param answer YES where there is a table after it, with what to know of it; else UNKNOWN with what is missing; and the records
 *     it rests on
 * @param after the table after it, where what is needed is told
 */
public record ProForma(
        CapTable table,
        CapitalRaise raise,
        Optional<RaiseStage> stage,
        List<CountedShares> counts,
        Answer answer,
        Optional<After> after) {

    /**
     * A table after new shares were issued.
     *
     * @param holders the holders, old and new: the largest first, unknown ones last
     * @param sharesBefore all shares before, outstanding or else issued, where their number is known
     * @param added the new shares, where their number is told
     * @param dilution what the new shares are of all shares after it: the part of itself by which an old percentage shrinks
     * @param untold of that, what is not told of anybody by number
     * @param accounted what named holders hold directly in all afterwards
     * @param unaccounted what is left of the whole, with the new shares that are not told of anybody; anything, where stakes may be missing
     *     that could not be read
     */
    public record After(
            List<Holder> holders,
            Optional<Interval> sharesBefore,
            Optional<Interval> added,
            Portion dilution,
            Portion untold,
            Portion accounted,
            Portion unaccounted) {

        /** All shares after it, where their number is known. */
        public Optional<Interval> shares() {
            return sharesBefore.flatMap(before -> added.map(before::plus));
        }
    }

    /**
     * A holder before and after.
     *
     * @param party who it is
     * @param before what it holds directly before, of all shares
     * @param after what it holds directly afterwards
     * @param shares how many shares it holds afterwards, where all it holds is told in shares, or at least the new ones
     * @param added how many of the new shares it takes, where it is told to take part
     * @param isNew whether it takes part, and no share that it holds directly before is known, though not all holders are: it may hold
     *     some before, and more than told afterwards
     */
    public record Holder(
            PartyReference party,
            Portion before,
            Portion after,
            Optional<Interval> shares,
            Optional<Interval> added,
            boolean isNew) {}

    /**
     * The table after a raise, by the last of its stages that tells of new shares.
     *
     * @param raise the id of the raise
     * @throws IllegalArgumentException if there is no such raise, or it is not known who raises
     */
    public static ProForma after(Ownership ownership, String raise) {
        return new ProFormas(ownership, raise).at(Optional.empty());
    }

    /**
     * The table after a raise, by what is told of it at a stage.
     *
     * @param raise the id of the raise
     * @throws IllegalArgumentException if there is no such raise, or it is not known who raises, or it has no such stage
     */
    public static ProForma after(Ownership ownership, String raise, StageKind stage) {
        return new ProFormas(ownership, raise).at(Optional.of(stage));
    }
}
