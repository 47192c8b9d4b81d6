package io.github.chipstakes.serialization;

import io.github.chipstakes.model.DatasetInfo;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Passes on problems of a file that is no dataset.
 *
 * @param problems is told each
 * @param loss is run when something was lost; what it is called is no id of a record
 */
record ProblemsAlone(Consumer<Problem> problems, Runnable loss) implements RecordSource.Listener {
    @Override
    public void accept(Problem problem) {
        problems.accept(problem);
    }

    @Override
    public void described(DatasetInfo info, Place place) {
        throw new IllegalStateException("no dataset is described here");
    }

    @Override
    public void lost(String name) {
        loss.run();
    }

    @Override
    public void lostPart(String name, Set<String> fields) {
        loss.run();
    }

    @Override
    public void lostUnknown() {
        loss.run();
    }

    @Override
    public boolean wantsPlaces() {
        return false;
    }

    @Override
    public void placed(PlaceIndex places) {
        throw new IllegalStateException("no places were asked for");
    }
}
