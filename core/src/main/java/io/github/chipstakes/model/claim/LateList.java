package io.github.chipstakes.model.claim;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A list of at least one element that is put together when it is first looked at, once: those behind thousands of answers, each
 * of which rests on the one before, are millions.
 *
 * @param <T> what is in it
 */
public final class LateList<T> extends AbstractList<T> {
    private final Supplier<List<T>> gather;
    private volatile List<T> found = List.of();

    /**
     * Of what is gathered later.
     *
     * @param gather finds at least one element, the same each time, from whatever thread it is asked
     */
    public LateList(Supplier<List<T>> gather) {
        this.gather = gather;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public int size() {
        return found().size();
    }

    @Override
    public T get(int index) {
        return found().get(index);
    }

    private List<T> found() {
        List<T> elements = found;
        if (elements.isEmpty()) {
            elements = List.copyOf(gather.get());
            found = elements;
        }
        return elements;
    }
}
