package io.github.chipstakes.serialization.diagram;

import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.analysis.stakes.Standing;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.time.Period;
import io.github.chipstakes.serialization.diagram.Diagram.Certainty;
import io.github.chipstakes.serialization.diagram.Diagram.Edge;
import io.github.chipstakes.serialization.diagram.Diagram.Kind;
import io.github.chipstakes.serialization.diagram.Diagram.Node;
import io.github.chipstakes.serialization.diagram.Diagram.Way;
import io.github.chipstakes.serialization.text.Cautions;
import io.github.chipstakes.serialization.text.InWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parties around some others. Of the entities whose holders are followed all stakes are in the picture, and what is left
 * of them; of the others those by parties that are in it.
 */
final class Surroundings {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval NOTHING = Interval.between(BigDecimal.ZERO, BigDecimal.ZERO);

    private final Ownership ownership;
    private final Dataset dataset;
    private final Set<String> subjects;
    private final Map<String, Mark> marks;
    private final Set<String> followed = new TreeSet<>();
    private final Set<String> shown = new TreeSet<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    Surroundings(Ownership ownership, List<String> parties, Diagram.Reach reach, Map<String, Mark> marks) {
        this.ownership = ownership;
        this.dataset = ownership.dataset();
        this.subjects = new TreeSet<>(parties);
        this.marks = marks;
        shown.addAll(subjects);
        walk(reach.above(), party -> {
            followed.add(party);
            return holders(party);
        });
        walk(reach.below(), party -> held(party));
    }

    private void walk(int steps, Function<String, Stream<String>> next) {
        Set<String> seen = new TreeSet<>(subjects);
        Set<String> edge = seen;
        for (int step = 0; step < steps && !edge.isEmpty(); step++) {
            Set<String> found = edge.stream().flatMap(next).collect(Collectors.toCollection(TreeSet::new));
            found.removeAll(seen);
            seen.addAll(found);
            edge = found;
        }
        shown.addAll(seen);
    }

    private Stream<String> holders(String entity) {
        return ownership.stakesIn(entity).stream().flatMap(CountedStake::heldBy);
    }

    private Stream<String> held(String holder) {
        Stream<String> own = ownership.stakesOf(holder).stream()
                .map(counted -> counted.stake().entity());
        Stream<String> behind = dataset.stakesHeldFor(holder).stream()
                .map(ShareholderStake::entity)
                .filter(entity -> ownership.stakesIn(entity).stream()
                        .flatMap(CountedStake::heldFor)
                        .anyMatch(holder::equals));
        return Stream.concat(own, behind);
    }

    Diagram diagram() {
        shown.forEach(this::addParty);
        shown.forEach(this::addStakes);
        String counted = ownership.counting().words();
        String about = subjects.stream().map(dataset::labelOf).collect(Collectors.joining(", "));
        return new Diagram(
                "Ownership around " + about + " " + ownership.when() + (counted.isEmpty() ? "" : "; " + counted),
                toMind(),
                List.copyOf(nodes),
                List.copyOf(edges));
    }

    /** What to mind of the parties and stakes that are shown. */
    private List<String> toMind() {
        Set<String> ids = new TreeSet<>(shown);
        edges.forEach(edge -> edge.record().ifPresent(ids::add));
        return Cautions.of(dataset, ownership.when(), ids).stream()
                .map(caution -> "To mind: " + caution)
                .toList();
    }

    private void addParty(String id) {
        List<String> notes = new ArrayList<>();
        long holders = holders(id).filter(it -> !shown.contains(it)).distinct().count();
        long held = held(id).filter(it -> !shown.contains(it)).distinct().count();
        if (holders > 0) {
            notes.add(holders + (holders == 1 ? " more holder" : " more holders") + " above");
        }
        if (held > 0) {
            notes.add(held + " more held below");
        }
        if (followed.contains(id) && ownership.capTable(id).exceedsWhole()) {
            notes.add("stakes exceed 100 %");
        }
        nodes.add(new Node(
                party(id),
                dataset.find(Person.class, id).isPresent() ? Kind.PERSON : Kind.ENTITY,
                dataset.labelOf(id),
                marks.getOrDefault(id, Mark.PLAIN),
                subjects.contains(id),
                List.copyOf(notes)));
    }

    private void addStakes(String entity) {
        List<CountedStake> stakes = ownership.stakesIn(entity);
        for (CountedStake counted : stakes) {
            PartyReference holder = counted.stake().holder();
            if (holder.id().filter(shown::contains).isPresent()) {
                edges.add(edge(party(holder.id().get()), counted));
            } else if (holder instanceof PartyReference.Unknown unknown && followed.contains(entity)) {
                String key = "unknown " + edges.size();
                nodes.add(new Node(key, Kind.UNKNOWN_HOLDER, label(unknown), Mark.PLAIN, false, List.of()));
                edges.add(edge(key, counted));
            }
            counted.heldFor().filter(shown::contains).forEach(behind -> edges.add(behind(behind, counted)));
        }
        if (followed.contains(entity)
                && (subjects.contains(entity) || stakes.stream().anyMatch(Surroundings::isShares))) {
            addRest(entity, stakes);
        }
    }

    private static String label(PartyReference.Unknown unknown) {
        return "unknown: " + unknown.why().orElse(InWords.code(unknown.reason()));
    }

    private static String party(String id) {
        return "party " + id;
    }

    private static boolean isShares(CountedStake counted) {
        return counted.interest() == Interest.SHAREHOLDING && !counted.isIndirect();
    }

    private void addRest(String entity, List<CountedStake> stakes) {
        Interval held = stakes.stream()
                .filter(Surroundings::isShares)
                .map(CountedStake::onDay)
                .reduce(NOTHING, Interval::plus);
        boolean mayLackStakes = dataset.mayLackRecords();
        BigDecimal least = mayLackStakes ? BigDecimal.ZERO : left(held.upper());
        BigDecimal most = mayLackStakes ? HUNDRED : left(held.lower());
        if (most.signum() == 0) {
            return;
        }
        Interval rest = Interval.between(least, most);
        String words = InWords.percent(rest);
        String figure = words.equals("unknown") ? "?" : words;
        String key = "rest " + entity;
        nodes.add(new Node(key, Kind.UNACCOUNTED, "not accounted for", Mark.PLAIN, false, List.of()));
        edges.add(new Edge(
                key,
                party(entity),
                figure,
                "",
                certainty(rest),
                Way.UNACCOUNTED,
                thickness(rest),
                Optional.empty(),
                "not accounted for of " + dataset.labelOf(entity) + ": " + words));
    }

    private static BigDecimal left(Optional<Bound> held) {
        return HUNDRED.subtract(held.map(Bound::value).orElse(BigDecimal.ZERO)).max(BigDecimal.ZERO);
    }

    private Edge edge(String from, CountedStake counted) {
        ShareholderStake stake = counted.stake();
        return new Edge(
                from,
                party(stake.entity()),
                part(counted),
                dated(counted),
                certaintyOf(counted),
                way(counted),
                counted.hasPercentage() ? thickness(counted.onDay()) : 0,
                Optional.of(stake.id()),
                remark(counted));
    }

    /** That a stake is held for another. */
    private Edge behind(String party, CountedStake counted) {
        return new Edge(
                party(party),
                party(counted.stake().entity()),
                part(counted),
                "by a nominee",
                Certainty.UNKNOWN,
                Way.BEHIND,
                0,
                Optional.of(counted.stake().id()),
                remark(counted));
    }

    private String remark(CountedStake counted) {
        ShareholderStake stake = counted.stake();
        String holder = stake.holder().id().map(dataset::labelOf).orElse("an unknown holder");
        String entity = dataset.labelOf(stake.entity());
        String how = InWords.code(counted.interest());
        String holds = !isPart(counted) && stake.percent().isEmpty()
                ? ": " + how + " in " + entity
                : " holds " + figure(counted).orElse("an unknown part") + " of " + entity + " by " + how;
        return stake.id() + ": " + holder + holds + (counted.isIndirect() ? ", indirectly" : "")
                + stake.heldFor()
                        .map(behind -> ", for " + dataset.labelOf(behind))
                        .orElse("")
                + "; " + counted.dated();
    }

    /** How much, as stated, unless that is too old to be known, or may have been replaced. */
    private static Optional<String> figure(CountedStake counted) {
        return counted.stake()
                .percent()
                .filter(percent -> counted.hasPercentage() || percent.number().isAbout())
                .map(stated -> counted.isAsStated() ? InWords.percent(stated) : InWords.percent(counted.percent()));
    }

    private static boolean isPart(CountedStake counted) {
        return counted.interest() == Interest.SHAREHOLDING || counted.interest() == Interest.VOTING_RIGHTS;
    }

    private static Certainty certaintyOf(CountedStake counted) {
        if (!isPart(counted) && counted.stake().percent().isEmpty()) {
            return Certainty.STATED;
        }
        boolean isAbout = figure(counted).isPresent() && !counted.hasPercentage();
        return isAbout ? Certainty.INTERVAL : certainty(counted.onDay());
    }

    private static String part(CountedStake counted) {
        Optional<String> figure = figure(counted);
        return switch (counted.interest()) {
            case SHAREHOLDING -> figure.orElse("?");
            case VOTING_RIGHTS -> "votes " + figure.orElse("?");
            default ->
                InWords.code(counted.interest()) + figure.map(it -> " " + it).orElse("");
        };
    }

    private static String dated(CountedStake counted) {
        ShareholderStake stake = counted.stake();
        String day = stake.asOf()
                .map(Object::toString)
                .or(() -> stake.period().map(Period::toString))
                .orElse("undated");
        return counted.standing() == Standing.UNCERTAIN ? day + " ?" : day;
    }

    private static Certainty certainty(Interval percent) {
        boolean isPoint = percent.lower()
                .flatMap(low -> percent.upper().filter(high -> high.value().compareTo(low.value()) == 0))
                .isPresent();
        return isPoint
                ? Certainty.STATED
                : InWords.percent(percent).equals("unknown") ? Certainty.UNKNOWN : Certainty.INTERVAL;
    }

    private static Way way(CountedStake counted) {
        if (counted.isIndirect()) {
            return Way.INDIRECT;
        }
        return switch (counted.interest()) {
            case SHAREHOLDING -> Way.SHARES;
            case VOTING_RIGHTS -> Way.VOTES;
            default -> Way.OTHER;
        };
    }

    private static int thickness(Interval percent) {
        if (certainty(percent) == Certainty.UNKNOWN) {
            return 0;
        }
        BigDecimal low = percent.lower().map(Bound::value).orElse(BigDecimal.ZERO);
        BigDecimal high = percent.upper().map(Bound::value).orElse(HUNDRED).min(HUNDRED);
        return low.add(high)
                .multiply(BigDecimal.valueOf(5))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }
}
