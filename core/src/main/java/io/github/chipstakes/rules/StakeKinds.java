package io.github.chipstakes.rules;

import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds which kinds of stakes may be one, as what one does not say may be what the other says. */
final class StakeKinds {
    private StakeKinds() {}

    /** What kinds that may be one say together: all that one of them says, and the days that are left by all of them. */
    private record Common(
            Optional<Interest> interest,
            Optional<ShareBasis> basis,
            Optional<String> shareClass,
            LocalDate first,
            LocalDate last) {

        static Common of(StakeKind kind) {
            return new Common(kind.interest(), kind.basis(), kind.shareClass(), kind.first(), kind.last());
        }

        /** Whether they may be one with this. */
        boolean mayBe(Common other) {
            return mayBe(shareClass, other.shareClass)
                    && mayBe(interest, other.interest)
                    && mayBe(basis, other.basis)
                    && !first.isAfter(other.last)
                    && !other.first.isAfter(last);
        }

        Common and(Common other) {
            return new Common(
                    interest.or(() -> other.interest),
                    basis.or(() -> other.basis),
                    shareClass.or(() -> other.shareClass),
                    first.isBefore(other.first) ? other.first : first,
                    last.isAfter(other.last) ? other.last : last);
        }

        private static <V> boolean mayBe(Optional<V> one, Optional<V> other) {
            return one.isEmpty() || other.isEmpty() || one.equals(other);
        }
    }

    /** A kind and what it says. */
    private record Saying(StakeKind kind, Common says) {}

    /** Kinds by the first day they may be of. */
    private static final class ByDay {
        private final List<Saying> all;
        private final NavigableMap<LocalDate, Integer> upTo = new TreeMap<>();
        private final NavigableMap<LocalDate, Integer> from = new TreeMap<>();

        ByDay(List<Saying> kinds) {
            all = kinds.stream()
                    .sorted(Comparator.comparing(saying -> saying.says.first))
                    .toList();
            LocalDate last = LocalDate.MIN;
            for (int i = 0; i < all.size(); i++) {
                Common says = all.get(i).says;
                last = says.last.isAfter(last) ? says.last : last;
                upTo.put(says.first, i + 1);
                from.putIfAbsent(last, i);
            }
        }

        /** Those among which all are that may be of its days. */
        List<Saying> near(Saying one) {
            Map.Entry<LocalDate, Integer> start = from.ceilingEntry(one.says.first);
            Map.Entry<LocalDate, Integer> end = upTo.floorEntry(one.says.last);
            return start == null || end == null || end.getValue() <= start.getValue()
                    ? List.of()
                    : all.subList(start.getValue(), end.getValue());
        }
    }

    /** Kinds, to be found by what class they are of, or may be of. */
    private static final class ByClass {
        private final ByDay all;
        private final Map<Optional<String>, ByDay> ofOne = new HashMap<>();

        ByClass(List<Saying> kinds) {
            all = new ByDay(kinds);
            kinds.stream()
                    .collect(Collectors.groupingBy(saying -> saying.says.shareClass))
                    .forEach((shareClass, ofIt) -> ofOne.put(shareClass, new ByDay(ofIt)));
        }

        /** Those among which all are that may be one with this. */
        Stream<Saying> near(Saying one) {
            return one.says.shareClass.isEmpty()
                    ? all.near(one).stream()
                    : Stream.of(one.says.shareClass, Optional.<String>empty())
                            .flatMap(shareClass -> Stream.ofNullable(ofOne.get(shareClass)))
                            .flatMap(ofIt -> ofIt.near(one).stream());
        }
    }

    /** Sets of these kinds that may all be one, for each of those wanted one it is in; a kind that may be no other is alone. */
    static Set<Set<StakeKind>> thatMayBeOne(Collection<StakeKind> kinds, Predicate<StakeKind> wanted) {
        List<Saying> all =
                kinds.stream().map(kind -> new Saying(kind, Common.of(kind))).toList();
        Map<List<Object>, ByClass> ofOneTime = new HashMap<>();
        all.stream()
                .collect(Collectors.groupingBy(saying -> saying.kind.time()))
                .forEach((time, ofIt) -> ofOneTime.put(time, new ByClass(ofIt)));
        List<Saying> datedOnes =
                all.stream().filter(saying -> saying.kind.asOf().isPresent()).toList();
        ByClass dated = new ByClass(datedOnes);
        ByClass vague = new ByClass(
                datedOnes.stream().filter(saying -> !saying.kind.isOfADay()).toList());
        Set<Set<StakeKind>> sets = new LinkedHashSet<>();
        for (Saying one : all) {
            if (!wanted.test(one.kind)) {
                continue;
            }
            Stream<Saying> ofItsTime =
                    Stream.ofNullable(ofOneTime.get(one.kind.time())).flatMap(ofIt -> ofIt.near(one));
            Stream<Saying> ofMaybeItsTime = one.kind.asOf().isEmpty()
                    ? Stream.empty()
                    : Stream.concat(vague.near(one), one.kind.isOfADay() ? Stream.empty() : dated.near(one));
            sets.add(together(one, Stream.concat(ofItsTime, ofMaybeItsTime)));
        }
        return sets;
    }

    /** One and those near it that may all be one; each is held against what those before it say together. */
    private static Set<StakeKind> together(Saying one, Stream<Saying> near) {
        Set<StakeKind> set = new LinkedHashSet<>(List.of(one.kind));
        Common common = one.says;
        for (Saying other : (Iterable<Saying>) near::iterator) {
            if (common.mayBe(other.says)) {
                set.add(other.kind);
                common = common.and(other.says);
            }
        }
        return set;
    }
}
