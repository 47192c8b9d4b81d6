package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.ownership.CapTable;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.serialization.text.InWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of holders, a row for each statement: shares, votes and other interests in columns of their own, in one row
 * where they speak of the same day. What is held indirectly is marked, and not summed up.
 */
final class HolderRows {
    private static final List<Grid.Column> COLUMNS = List.of(
            Grid.Column.left("holder"),
            Grid.Column.right("percent"),
            Grid.Column.right("shares"),
            Grid.Column.right("votes"),
            Grid.Column.left("other interests"),
            Grid.Column.left("held"),
            Grid.Column.left("as of"),
            Grid.Column.left("standing"),
            Grid.Column.left("note"));

    private final StakeWords words;
    private final Footnotes notes;

    HolderRows(StakeWords words, Footnotes notes) {
        this.words = words;
        this.notes = notes;
    }

    Grid of(CapTable table) {
        List<List<String>> rows = table.holders().stream()
                .flatMap(holder -> rows(holder).stream())
                .toList();
        return new Grid(
                COLUMNS,
                rows,
                List.of(
                        total("accounted for", InWords.percent(table.accounted())),
                        total("unaccounted for", InWords.percent(table.unaccounted()))));
    }

    private static List<String> total(String of, String percent) {
        return List.of(of, percent, "", "", "", "", "", "", "");
    }

    private List<List<String>> rows(CapTable.Holder holder) {
        List<Row> rows = new ArrayList<>();
        holder.shares().forEach(counted -> rows.add(new Row(words, counted)));
        holder.votes().forEach(counted -> rowFor(counted, rows).votes = StakeWords.amount(counted));
        holder.others()
                .forEach(counted -> rowFor(counted, rows)
                        .others
                        .add(InWords.code(counted.interest())
                                + (counted.stake().percent().isPresent() ? " " + StakeWords.amount(counted) : "")));
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(row.cells(cells.isEmpty() ? words.holder(holder.party()) : "", notes));
        }
        return cells;
    }

    /** The row with what is said of the same day in the same way, which has no such figure yet; or a new one. */
    private Row rowFor(CountedStake counted, List<Row> rows) {
        Row own = new Row(words, counted);
        boolean votes = counted.interest() == Interest.VOTING_RIGHTS;
        return rows.stream()
                .filter(row -> row.isLike(own) && !(votes && !row.votes.isEmpty()))
                .findFirst()
                .map(row -> {
                    row.stakes.add(counted);
                    return row;
                })
                .orElseGet(() -> {
                    rows.add(own);
                    return own;
                });
    }

    private static final class Row {
        private final List<CountedStake> stakes = new ArrayList<>();
        private final StakeWords words;
        private final String percent;
        private final String shares;
        private final String held;
        private final String asOf;
        private final String standing;
        private final List<String> others = new ArrayList<>();
        private String votes = "";

        Row(StakeWords words, CountedStake counted) {
            this.words = words;
            boolean isShares = counted.interest() == Interest.SHAREHOLDING;
            stakes.add(counted);
            percent = isShares ? StakeWords.amount(counted) : "";
            shares = isShares ? counted.stake().shares().map(Shares::toString).orElse("") : "";
            held = words.held(counted.stake());
            asOf = StakeWords.asOf(counted.stake());
            standing = StakeWords.standing(counted);
        }

        boolean isLike(Row other) {
            return asOf.equals(other.asOf) && standing.equals(other.standing) && held.equals(other.held);
        }

        List<String> cells(String holder, Footnotes notes) {
            List<String> marks = stakes.stream()
                    .map(counted -> notes.mark(counted.stake(), words.says(counted.stake())))
                    .toList();
            return List.of(
                    holder,
                    percent,
                    shares,
                    votes,
                    String.join(", ", others),
                    held,
                    asOf,
                    standing,
                    String.join(" ", marks));
        }
    }
}
