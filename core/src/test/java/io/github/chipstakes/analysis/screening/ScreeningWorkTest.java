package io.github.chipstakes.analysis.screening;

import static io.github.chipstakes.analysis.screening.Trade.company;
import static io.github.chipstakes.analysis.screening.Trade.entry;
import static io.github.chipstakes.analysis.screening.Trade.match;
import static io.github.chipstakes.analysis.screening.Trade.stake;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.graph.Steps;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.analysis.stakes.Counting;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.MatchStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * That screening a list costs no more than walking the graph once, beside the length of the answers: counted as stakes that are looked at to
 * show whom a rule reaches, which is what the work tells of itself.
 */
class ScreeningWorkTest {
    private static final int ROWS = 3_000;

    /** As many as a row may take: those of the party itself when it is judged, and when it is asked who stands above it, and as much again. */
    private static final int STAKES_A_ROW = 20;

    private final AtomicLong steps = new AtomicLong();

    private enum Shape {
        /** Each holds the next. */
        CHAIN(1) {
            @Override
            Stream<DatasetRecord> owners(int number) {
                return Stream.of(stake("c" + (number - 1), "60", "c" + number));
            }
        },
        /** Layers of hundreds; each holds three of the next. */
        LAYERS(300) {
            @Override
            Stream<DatasetRecord> owners(int number) {
                int above = (number / 300 - 1) * 300;
                return IntStream.range(0, 3)
                        .mapToObj(each -> stake("c" + (above + (number + each * 37) % 300), "30", "c" + number));
            }
        },
        /** All of hundreds hold each other in a ring, and each holds one outside. */
        RING(1) {
            @Override
            Stream<DatasetRecord> owners(int number) {
                return number <= ROWS / 2
                        ? Stream.of(
                                stake("c" + (number - 1), "60", "c" + number),
                                stake("c" + (number % (ROWS / 2) + 1), "10", "c" + number))
                        : Stream.of(stake("c" + (number - ROWS / 2), "60", "c" + number));
            }
        };

        private final int listed;

        Shape(int listed) {
            this.listed = listed;
        }

        abstract Stream<DatasetRecord> owners(int number);

        Dataset dataset() {
            return Trade.dataset(Stream.of(
                            IntStream.range(0, ROWS).mapToObj(number -> company("c" + number, "Company " + number)),
                            IntStream.range(0, listed)
                                    .boxed()
                                    .flatMap(number -> Stream.of(
                                            entry("el", "el-" + number, "Company " + number),
                                            match("el-" + number, "c" + number, MatchStatus.CONFIRMED))),
                            IntStream.range(listed, ROWS).boxed().flatMap(this::owners))
                    .flatMap(records -> records)
                    .toList());
        }
    }

    /** Sums up what is told of each count from its start; what is not told of it, since it is too little, is not much. */
    private void listen(String work, long done, long total) {
        if (work.equals("showing whom an ownership rule reaches")) {
            steps.addAndGet(QUARTER_OF_A_MILLION);
        }
    }

    private static final long QUARTER_OF_A_MILLION = 1 << 18;

    private Screening screening(Shape shape) {
        return Screening.of(
                Reach.of(Ownership.of(shape.dataset(), When.on(Trade.DAY), Counting.STANDARD, this::listen)));
    }

    private static List<Counterparty> list() {
        return IntStream.range(0, ROWS)
                .mapToObj(number -> Counterparty.named("Company " + number).withId("c" + number))
                .toList();
    }

    private void costsNoMoreThanAWalk(Shape shape, Consumer<List<Counterparty>> ordered) {
        List<Counterparty> rows = new ArrayList<>(list());
        ordered.accept(rows);
        List<Screened> screened = screening(shape).screen(rows);
        assertThat(screened)
                .allMatch(row -> row.results().stream()
                        .anyMatch(result -> result.answer().verdict() == Verdict.YES));
        assertThat(steps.get()).isLessThanOrEqualTo(ROWS * STAKES_A_ROW * Steps.STATEMENT);
    }

    @ParameterizedTest
    @EnumSource
    void aListFromTheTopCostsNoMoreThanAWalk(Shape shape) {
        costsNoMoreThanAWalk(shape, rows -> {});
    }

    @ParameterizedTest
    @EnumSource
    void aListFromTheBottomCostsNoMoreThanAWalk(Shape shape) {
        costsNoMoreThanAWalk(shape, Collections::reverse);
    }

    @Test
    void theRecordsBehindAnswersAreGatheredFromWhatWasShown() {
        List<Screened> screened = screening(Shape.CHAIN).screen(list());
        int most = IntStream.range(0, ROWS / 30)
                .mapToObj(number -> screened.get(number * 30))
                .flatMap(row -> row.results().stream())
                .mapToInt(result -> result.answer().records().size())
                .max()
                .orElseThrow();
        assertThat(most).isGreaterThan(ROWS * 9 / 10);
        assertThat(steps.get()).isLessThanOrEqualTo(ROWS * STAKES_A_ROW * Steps.STATEMENT);
    }

    @ParameterizedTest
    @EnumSource
    void rowsScreenedAtTheSameTimeAreAnsweredAsOneByOne(Shape shape) {
        Screening screening = screening(shape);
        assertThat(list().parallelStream().map(screening::screen).map(ScreeningWorkTest::told))
                .isEqualTo(screening(shape).screen(list()).stream()
                        .map(ScreeningWorkTest::told)
                        .toList());
    }

    /** The results, but for the stakes and the records, which are millions in all. */
    private static List<Object> told(Screened screened) {
        return screened.results().stream()
                .<Object>map(result -> List.of(
                        result.answer().verdict(),
                        result.answer().reasons(),
                        result.level(),
                        result.reach().orElseThrow().requirements().size(),
                        result.reach().orElseThrow().chain().size()))
                .toList();
    }
}
