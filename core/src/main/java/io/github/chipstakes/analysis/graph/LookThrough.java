package io.github.chipstakes.analysis.graph;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What is held in the end, directly and through others (integrated or look-through ownership): with {@code A[i,j]} the share
 * of company j held by i, {@code N = A + A² + … = (I - A)⁻¹ - I} (Brioschi and others 1989), and with Baldone's correction
 * {@code N[i,j] / (1 + N[i,i])}, which is what i gets of j when nothing that comes back to i is passed on again. Of several
 * holders none passes on what it gets from another. What a company holds in itself is divided through.
 *
 * <p>Where stakes are intervals, so are answers: from the least shares, and from the most, each first tightened to a hundred
 * percent less what the other owners hold at the least. A whole is never exceeded; where the most shares have no finite
 * solution the most is a whole.
 *
 * <p>Nothing is said of a company that is reached through a closed set, which owns itself wholly, or through one of which more
 * than a hundred percent are held, nor of these. A cycle with such a member counts as a whole.
 *
 * <p>Exact fractions are kept for questions that reach no more than {@value #EXACT_STAKES} stakes, outside of cycles that
 * would take more than some ten thousand operations, as long as no fraction takes more than 2048 bits. All else is answered in
 * doubles with a proven bound of the error.
 *
 * <p>Built once, to be asked many times, also from several threads.
 */
public final class LookThrough {
    /** Questions that reach more stakes than this are answered in doubles. */
    static final int EXACT_STAKES = 50_000;

    private final OwnershipGraph graph;
    private final Components components;
    private final Direction down;
    private final Direction up;
    private final Progress progress;
    private final AtomicReference<@Nullable Workspace> spare;

    /** What members of cycles hold in themselves at the least, by rank of the first, once it has been asked. */
    private final Map<Integer, double[]> leastSelves = new ConcurrentHashMap<>();

    /** The same at the most. */
    private final Map<Integer, double[]> mostSelves = new ConcurrentHashMap<>();

    /** The most stakes of a question that is answered exactly. */
    private final int exactStakes;

    private LookThrough(OwnershipGraph graph, Progress progress, int exactStakes) {
        this.graph = graph;
        this.exactStakes = exactStakes;
        this.progress = progress;
        Steps steps = new Steps(progress, "looking for cycles", 3L * graph.stakes());
        Shares shares = new Shares(graph, steps);
        components = new Components(graph, shares, steps);
        down = new Direction(graph, components, shares, true, steps);
        up = new Direction(graph, components, shares, false, steps);
        spare = new AtomicReference<>(new Workspace(graph.parties()));
    }

    /** Prepares to look through a graph, as {@link #of(OwnershipGraph, Progress)}; nobody is told how far it is. */
    public static LookThrough of(OwnershipGraph graph) {
        return of(graph, Progress.NONE);
    }

    /**
     * Prepares to look through a graph.
     *
     * @param graph who holds what
     * @param progress is told how many stakes were looked at, now and by each later question
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static LookThrough of(OwnershipGraph graph, Progress progress) {
        return new LookThrough(graph, progress, EXACT_STAKES);
    }

    /** The same in doubles only. */
    static LookThrough inDoubles(OwnershipGraph graph) {
        return new LookThrough(graph, Progress.NONE, -1);
    }

    /** The cycles, closed sets and companies held by more than a hundred percent. */
    public Components components() {
        return components;
    }

    /**
     * What these holders together hold in the end of every company.
     *
     * @throws IndexOutOfBoundsException if there is no party of such a number
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public IntegratedShares heldBy(int... holders) {
        int[] ranks = Arrays.stream(holders).map(down::rank).distinct().toArray();
        Values least = heldBy(false, ranks);
        Values most = graph.hasOnlyPoints() ? least : heldBy(true, ranks);
        return IntegratedShares.of(
                down, least, most, Arrays.stream(ranks).map(down::party).toArray());
    }

    private Values heldBy(boolean most, int... ranks) {
        Steps steps = new Steps(progress, "looking through what is held", graph.stakes());
        Workspace space = workspace();
        Spread spread = new Spread(down, space, most, new Selves(Map.of()), steps);
        for (int rank : ranks) {
            spread.absorb(rank);
        }
        Values values = spread.run();
        spare.set(space);
        if (isSmall(down, values)) {
            ExactSpread exact = new ExactSpread(down, most, values, steps);
            for (int rank : ranks) {
                exact.absorb(rank);
            }
            exact.run();
        }
        return values;
    }

    /**
     * What every party holds in the end of this one.
     *
     * @throws IndexOutOfBoundsException if there is no party of this number
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public IntegratedShares ownersOf(int entity) {
        int rank = up.rank(entity);
        Values least = ownersOf(false, rank);
        return IntegratedShares.of(up, least, graph.hasOnlyPoints() ? least : ownersOf(true, rank), entity);
    }

    private Values ownersOf(boolean most, int rank) {
        Steps steps = new Steps(progress, "looking through to owners", graph.stakes());
        Workspace space = workspace();
        Spread spread = new Spread(up, space, most, new Selves(most ? mostSelves : leastSelves), steps);
        spread.put(rank);
        Values values = spread.run();
        spare.set(space);
        if (isSmall(up, values)) {
            ExactSpread exact = new ExactSpread(up, most, values, steps);
            exact.put(rank);
            exact.run();
        }
        return values;
    }

    /** A workspace that nobody is at work on. One that an interrupted walk leaves behind is not used again. */
    private Workspace workspace() {
        Workspace space = spare.getAndSet(null);
        return space != null ? space : new Workspace(graph.parties());
    }

    private boolean isSmall(Direction walk, Values values) {
        long stakes = 0;
        for (int rank : values.ranks) {
            stakes += walk.end(rank) - walk.begin(rank);
            if (stakes > exactStakes) {
                return false;
            }
        }
        return true;
    }
}
