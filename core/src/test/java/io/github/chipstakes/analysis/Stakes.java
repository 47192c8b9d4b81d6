package io.github.chipstakes.analysis;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.UnknownReason;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Stakes in one line: {@code ada 60 smic}, {@code ada [25, 50) smic}, {@code ? 30 smic} (an unknown holder), {@code ada ? smic} (an unknown part). */
public final class Stakes {
    public static final LocalDate DAY = LocalDate.of(2025, 11, 11);

    private Stakes() {}

    /** A stake whose id is {@code holder-in-entity}. */
    public static ShareholderStake stake(String line) {
        int first = line.indexOf(' ');
        int last = line.lastIndexOf(' ');
        String holder = line.substring(0, first);
        String percent = line.substring(first + 1, last);
        String entity = line.substring(last + 1);
        ShareholderStake.Builder stake = ShareholderStake.builder()
                .id((holder.equals("?") ? "unknown" : holder) + "-in-" + entity)
                .entity(entity);
        stake.holder(
                holder.equals("?") ? PartyReference.unknown(UnknownReason.NOT_DISCLOSED) : PartyReference.to(holder));
        if (!percent.equals("?")) {
            stake.percent(percent);
        }
        return stake.build();
    }

    public static ShareholderStake stake(String id, String line) {
        return stake(line).withId(id);
    }

    public static ShareholderStake asOf(String date, ShareholderStake stake) {
        return stake.withAsOf(PartialDate.parse(date));
    }

    public static Dataset dataset(String... lines) {
        return dataset(Stream.of(lines).map(Stakes::stake).toList());
    }

    public static Dataset dataset(DatasetRecord... records) {
        return dataset(List.of(records));
    }

    public static Dataset dataset(List<? extends DatasetRecord> records) {
        return Dataset.builder().addAll(records).build();
    }
}
