package io.github.chipstakes.analysis.restriction;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.Optional;

/**
 * Parties from the top of a chain down to the last. Those of parties further down share it, so that thousands of them take no
 * more than the longest. To be walked in order: a single one but the first is found from the end.
 */
final class Descent extends AbstractList<String> {
    private final Optional<Descent> above;
    private final String top;
    private final String last;
    private final int size;

    private Descent(Optional<Descent> above, String last) {
        this.above = above;
        this.last = last;
        top = above.map(it -> it.top).orElse(last);
        size = 1 + above.map(Descent::size).orElse(0);
    }

    static Descent from(String top) {
        return new Descent(Optional.empty(), top);
    }

    /** One step further down. */
    Descent to(String next) {
        return new Descent(Optional.of(this), next);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String get(int index) {
        if (Objects.checkIndex(index, size) == 0) {
            return top;
        }
        Descent at = this;
        while (at.size > index + 1) {
            at = at.above.orElseThrow();
        }
        return at.last;
    }

    @Override
    public Iterator<String> iterator() {
        return listIterator();
    }

    @Override
    public ListIterator<String> listIterator(int index) {
        return inOrder().listIterator(index);
    }

    private List<String> inOrder() {
        String[] parties = new String[size];
        Optional<Descent> at = Optional.of(this);
        for (int i = size - 1; i >= 0; i--) {
            parties[i] = at.orElseThrow().last;
            at = at.orElseThrow().above;
        }
        return Collections.unmodifiableList(Arrays.asList(parties));
    }
}
