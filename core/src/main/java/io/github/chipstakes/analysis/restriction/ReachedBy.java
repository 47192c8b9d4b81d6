package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.graph.RuleClosure;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** For each party the closures, of several, that reach it, so that of thousands of them only these need be asked. */
final class ReachedBy {
    private final List<RuleClosure> closures;

    /** For each party where its closures begin; one more for the end. */
    private final int[] from;

    /** The numbers of the closures, ascending, party by party. */
    private final int[] which;

    ReachedBy(List<RuleClosure> closures, int parties) {
        this.closures = closures;
        from = new int[parties + 1];
        closures.forEach(closure -> closure.everybody().forEach(party -> from[party + 1]++));
        for (int party = 0; party < parties; party++) {
            from[party + 1] += from[party];
        }
        which = new int[from[parties]];
        int[] next = from.clone();
        for (int i = 0; i < closures.size(); i++) {
            int closure = i;
            closures.get(i).everybody().forEach(party -> which[next[party]++] = closure);
        }
    }

    /** Those that reach any of these parties, each once, in their order. */
    Stream<RuleClosure> any(IntStream parties) {
        BitSet found = new BitSet();
        parties.forEach(party -> {
            for (int i = from[party]; i < from[party + 1]; i++) {
                found.set(which[i]);
            }
        });
        return found.stream().mapToObj(closures::get);
    }
}
