package io.github.chipstakes.analysis.graph;

import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Made-up stakes, the same at every run. Companies come first, then persons and other outside holders. Companies have a
 * rank, which their numbers do not show; those of low rank hold most, by a power law. The first thousand hold three
 * quarters of each other, as in the core that Vitali, Glattfelder and Battiston found in 2011. Others are held by
 * outsiders and by companies of lower rank, near ones among them, and three times in a hundred of higher rank, which makes
 * cycles; or they stand in a ring of three to ten, each of which holds 95 percent of the next. A company has at least one owner and on average 1.67, few have a hundred or
 * more; nowhere do they hold more than 100 percent, nor does anyone hold itself or the same company twice.
 *
 * @param shape what it looks like
 * @param stakes how many stakes there are
 * @param parties how many parties there are
 * @param companies how many of the parties are companies
 */
public record GeneratedStakes(Shape shape, int stakes, int parties, int companies) {
    private static final int CORE = 1000;
    private static final int TIES = 20;
    private static final int RING = 9500;

    /** What the stakes look like. */
    public enum Shape {
        /** One company in two hundred stands in a ring. */
        ORDINARY(0.005),
        /** Nine companies in ten do. */
        RINGS(0.9);

        private final double inRings;

        Shape(double inRings) {
            this.inRings = inRings;
        }
    }

    /** How the percentages of a graph are stated. */
    public enum Figures {
        /** As one number each. */
        NUMBERS,
        /** As the tenth of a company in which they lie, with both ends. */
        BANDS,
        /** As the tenth in which they lie, without its lower end, such as over 10 and up to 20. */
        OPEN_BANDS
    }

    /** Told of each stake: {@code unscaled × 10^-scale} percent, at most seven decimals. */
    @FunctionalInterface
    interface Consumer {
        void stake(int holder, int entity, long unscaled, int scale);
    }

    /** So many stakes; to 100 of them 95 parties, 60 of them companies. At least 100,000. */
    static GeneratedStakes of(Shape shape, int stakes) {
        return new GeneratedStakes(shape, stakes, stakes / 20 * 19, stakes / 5 * 3);
    }

    OwnershipGraph graph() {
        OwnershipGraph.Builder builder = OwnershipGraph.builder().parties(parties);
        forEach(builder::add);
        return builder.build();
    }

    OwnershipGraph graph(Figures figures) {
        return figures == Figures.NUMBERS ? graph() : ofBands(figures == Figures.BANDS);
    }

    private OwnershipGraph ofBands(boolean withLowerEnd) {
        Interval[] tenths = new Interval[10];
        Arrays.setAll(tenths, tenth -> new Interval(
                Optional.of(new Bound(BigDecimal.valueOf(10L * tenth), withLowerEnd)),
                Optional.of(new Bound(BigDecimal.valueOf(10L * tenth + 10), true))));
        OwnershipGraph.Builder builder = OwnershipGraph.builder().parties(parties);
        forEach((holder, entity, unscaled, scale) -> {
            BigDecimal tenth = BigDecimal.valueOf(unscaled, scale + 1).setScale(0, RoundingMode.CEILING);
            builder.add(holder, entity, tenths[tenth.intValueExact() - 1]);
        });
        return builder.build();
    }

    /** So many different parties, drawn from all. */
    int[] listed(int many) {
        SplittableRandom random = new SplittableRandom(9500);
        return IntStream.generate(() -> random.nextInt(parties))
                .distinct()
                .limit(many)
                .sorted()
                .toArray();
    }

    void forEach(Consumer consumer) {
        new Run(consumer).all();
    }

    /** One run through all of them. */
    private final class Run {
        private final SplittableRandom random = new SplittableRandom(2011);
        private final Consumer consumer;
        private int[] owners = new int[64];
        private int count;
        private int left = stakes;

        Run(Consumer consumer) {
            this.consumer = consumer;
        }

        void all() {
            int rank = 0;
            for (; rank < CORE; rank++) {
                inCore(rank);
            }
            while (rank < companies) {
                int length = 3 + random.nextInt(8);
                boolean ring = random.nextDouble() < shape.inRings && rank + length <= companies;
                for (int i = 0; i < length && rank + i < companies; i++) {
                    if (ring) {
                        inRing(rank + i, rank + (i + length - 1) % length, rank);
                    } else {
                        ordinary(rank + i);
                    }
                }
                rank += length;
            }
        }

        private void inCore(int rank) {
            count = 0;
            own(company((rank + CORE - 1) % CORE), rank);
            while (count < TIES) {
                own(company(random.nextInt(CORE)), rank);
            }
            deal(rank, 7500);
            count = 0;
            while (count < 3) {
                own(outsider(), rank);
            }
            deal(rank, 2500);
            left -= TIES + 3;
        }

        private void inRing(int rank, int before, int first) {
            int many = many(rank);
            consumer.stake(company(before), company(rank), RING, 2);
            count = 0;
            while (count < many - 1) {
                own(random.nextInt(3) == 0 ? company(powerLaw(first)) : outsider(), rank);
            }
            deal(rank, 10_000 - RING);
        }

        private void ordinary(int rank) {
            int many = many(rank);
            count = 0;
            while (count < many) {
                own(random.nextInt(3) == 0 ? company(holderOf(rank)) : outsider(), rank);
            }
            deal(rank, random.nextBoolean() ? 10_000 : 2000 + random.nextInt(8000));
        }

        /** How many owners a company has: what is left over is spread over the companies that are left. */
        private int many(int rank) {
            int after = companies - rank - 1;
            int many = after > 1000 && random.nextInt(2000) == 0 ? 100 + random.nextInt(100) : 1;
            double further = 1 - (after + 1.0) / left;
            while (many < 100 && random.nextDouble() < further) {
                many++;
            }
            many = after == 0 ? left : Math.min(many, left - after);
            left -= many;
            return many;
        }

        private int holderOf(int rank) {
            int kind = random.nextInt(100);
            if (kind < 3) {
                return Math.min(companies - 1, rank + 1 + random.nextInt(8));
            }
            return kind < 50 ? rank - 1 - random.nextInt(kind < 25 ? 8 : 1000) : powerLaw(rank);
        }

        private int outsider() {
            int outsiders = parties - companies;
            return companies + scattered(powerLaw(outsiders), outsiders);
        }

        private int company(int rank) {
            return scattered(rank, companies);
        }

        /** Some number below the bound, seldom a high one. */
        private int powerLaw(int bound) {
            double uniform = random.nextDouble();
            return (int) (bound * uniform * uniform * uniform);
        }

        private int scattered(int rank, int among) {
            return (int) (rank * 1_000_003L % among);
        }

        private void own(int owner, int rank) {
            if (owner == company(rank) || Arrays.stream(owners, 0, count).anyMatch(one -> one == owner)) {
                return;
            }
            if (count == owners.length) {
                owners = Arrays.copyOf(owners, 2 * count);
            }
            owners[count++] = owner;
        }

        /** Deals hundredths of a percent out to the owners, more to the first ones; in finer parts where they do not go round. */
        private void deal(int rank, int hundredths) {
            int scale = count > 20 ? 6 : random.nextInt(10) == 0 ? 4 : 2;
            long rest = hundredths * Math.round(Math.pow(10, scale - 2));
            for (int i = 0; i < count; i++) {
                long others = count - i - 1;
                long part = others == 0 ? rest : 1 + (long) ((rest - others - 1) * portion(others));
                rest -= part;
                consumer.stake(owners[i], company(rank), part, scale);
            }
        }

        private double portion(long others) {
            return others > 10 ? random.nextDouble() * 2 / (others + 1) : random.nextDouble();
        }
    }
}
