package io.github.chipstakes.serialization;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the books of a reading: the records, where they stand, what was lost, and the problems. */
final class Books implements RecordSource.Listener {
    private final Limits limits;
    private final Allowance allowance;
    private final Dataset.Builder dataset = Dataset.builder();
    private final List<String> lost = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<DatasetRecord, PlaceIndex> places = new IdentityHashMap<>();
    private final Map<Problem.Kind, Long> counts = new EnumMap<>(Problem.Kind.class);
    private @Nullable DatasetInfo info;
    private DatasetInfo packaged = DatasetInfo.NONE;
    private boolean isDescribed;
    private @Nullable PlaceIndex placed;

    Books(Limits limits) {
        this.limits = limits;
        this.allowance = new Allowance(limits.size());
    }

    /** How much may yet be read. */
    Allowance allowance() {
        return allowance;
    }

    void take(RecordSource source) {
        for (DatasetRecord record = source.next(); record != null; record = source.next()) {
            if (placed == null) {
                dataset.add(record);
            } else {
                add(record, placed);
                placed = null;
            }
        }
    }

    /** Takes a record that was read at these places. */
    void add(DatasetRecord record, PlaceIndex at) {
        dataset.add(record);
        at.trim();
        places.put(record, at);
    }

    Reading close() {
        if (info != null) {
            dataset.info(info);
        }
        problems.sort(Comparator.comparing(Problem::place));
        return new Reading(dataset.unread(lost).build(), List.copyOf(problems), counts, places);
    }

    @Override
    public void accept(Problem problem) {
        counts.merge(problem.kind(), 1L, Long::sum);
        if (problem.kind() == Problem.Kind.UNREADABLE_FILE) {
            lostUnknown();
        }
        if (problems.size() < limits.problems()) {
            problems.add(problem);
        }
    }

    @Override
    public void described(DatasetInfo described, Place place) {
        isDescribed = true;
        DatasetInfo whole = described
                .withTitle(described.title().or(packaged::title))
                .withDescription(described.description().or(packaged::description))
                .withVersion(described.version().or(packaged::version))
                .withLicense(described.license().or(packaged::license));
        if (info == null) {
            info = whole;
        } else if (!info.equals(whole)) {
            accept(RecordSource.describedAgain(place));
        }
    }

    @Override
    public void packaged(DatasetInfo described) {
        packaged = described;
    }

    /** Says that all files a path stands for were read; what the descriptor of a folder says is not said of the next. */
    void endPath(Path path) {
        if (!packaged.equals(DatasetInfo.NONE) && !isDescribed) {
            described(
                    packaged,
                    Folder.Entry.of(path.resolve(DataPackage.DESCRIPTOR)).start());
        }
        packaged = DatasetInfo.NONE;
        isDescribed = false;
    }

    @Override
    public void lost(String id) {
        lost.add(id);
    }

    @Override
    public void lostPart(String id, Set<String> fields) {
        dataset.unreadFields(id, fields);
    }

    @Override
    public void lostUnknown() {
        dataset.incomplete();
    }

    @Override
    public boolean wantsPlaces() {
        return true;
    }

    @Override
    public void placed(PlaceIndex at) {
        placed = at;
    }
}
