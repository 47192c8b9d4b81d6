package io.github.chipstakes.model.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Small numbers on a grid of halves, close enough together to meet, and points of each of them on a finer grid. */
class Numbers extends DomainContextBase {

    /** The points -10.00, -9.99 … 10.00 the number may be. */
    static List<BigDecimal> points(Quantity quantity) {
        return IntStream.rangeClosed(-1000, 1000)
                .mapToObj(cents -> BigDecimal.valueOf(cents, 2))
                .filter(quantity.bounds()::contains)
                .toList();
    }

    /** Any figure or interval that may be stated, of any length and scale. */
    static Arbitrary<StatedNumber> anyLength() {
        Arbitrary<BigDecimal> number = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(60).negate(), BigInteger.TEN.pow(60)),
                        Arbitraries.integers().between(-900, 1000))
                .as(BigDecimal::new);
        return statedNumber(number);
    }

    @Provide
    Arbitrary<BigDecimal> number() {
        return Combinators.combine(
                        Arbitraries.integers().between(-8, 8),
                        Arbitraries.integers().between(0, 1))
                .as((halves, scale) -> halves % 2 == 0
                        ? BigDecimal.valueOf(halves / 2).setScale(scale)
                        : BigDecimal.valueOf(halves * 5L, 1));
    }

    @Provide
    Arbitrary<StatedNumber> statedNumber() {
        return statedNumber(number());
    }

    private static Arbitrary<StatedNumber> statedNumber(Arbitrary<BigDecimal> number) {
        Arbitrary<Optional<Bound>> bound = Combinators.combine(number, Arbitraries.of(true, false))
                .as(Bound::new)
                .optional();
        Arbitrary<StatedNumber> interval =
                Combinators.combine(bound, bound).filter(Numbers::isInOrder).as(Interval::new);
        Arbitrary<StatedNumber> figure =
                Combinators.combine(Arbitraries.of(Qualifier.class), number).as(Figure::new);
        return Arbitraries.oneOf(figure, interval);
    }

    private static boolean isInOrder(Optional<Bound> lower, Optional<Bound> upper) {
        return lower.isEmpty()
                || upper.isEmpty()
                || lower.get().value().compareTo(upper.get().value()) < 0;
    }
}
