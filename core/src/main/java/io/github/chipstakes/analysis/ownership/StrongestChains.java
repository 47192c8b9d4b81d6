package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.graph.ChainsTo;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The strongest chain of shareholdings to one entity from each that holds some of it, the first of
 * {@link IntegratedOwnership#chains}: found for all of them in one walk, and told as far as is asked for, since the chains of
 * thousands of owners one above the other name millions of parties.
 */
public final class StrongestChains {
    private final Ownership ownership;

    /** Empty where the dataset does not speak of the entity. */
    private final Optional<ChainsTo> chains;

    StrongestChains(Ownership ownership, Optional<ChainsTo> chains) {
        this.ownership = ownership;
        this.chains = chains;
    }

    /** How many stakes the chain from a holder has; 0 where there is none, and for the entity itself. */
    public int length(String holder) {
        return number(holder).map(number -> to().length(number)).orElse(0);
    }

    /** Whether something certain is held by the chain from a holder: each of its stakes is more than nothing. */
    public boolean isCertain(String holder) {
        return number(holder).filter(number -> to().isCertain(number)).isPresent();
    }

    /** The first parties of the chain from a holder, itself before all, so many at most; none where there is no chain. */
    public List<String> first(String holder, int count) {
        return number(holder).map(number -> ids(to().first(number, count))).orElse(List.of());
    }

    /** The last parties of the chain from a holder, in its order, so many at most; none where there is no chain. */
    public List<String> last(String holder, int count) {
        return number(holder).map(number -> ids(to().last(number, count))).orElse(List.of());
    }

    private ChainsTo to() {
        return chains.orElseThrow();
    }

    private Optional<Integer> number(String holder) {
        return chains.flatMap(known -> ownership.number(holder));
    }

    private List<String> ids(IntStream parties) {
        return parties.mapToObj(ownership::party).flatMap(Optional::stream).toList();
    }
}
