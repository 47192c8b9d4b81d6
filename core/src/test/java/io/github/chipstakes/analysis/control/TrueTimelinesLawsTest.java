package io.github.chipstakes.analysis.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.control.ControlState.Certainty;
import io.github.chipstakes.analysis.control.ControlState.Legal;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * First it is drawn what truly became of an act, its provisions and one recipient, day by day, and then what is said of it: to the day,
 * as a month, within bounds, about a day, without one, by a phrase that leaves open which day is meant, and of some twice. However it is
 * told, what is certain is true; and what is told to the day is certain.
 */
class TrueTimelinesLawsTest {
    private static final List<String> PARTS = List.of("a", "b");
    private static final List<String> RECIPIENTS = List.of("", "n");
    private static final List<LegalEventKind> ENDS =
            List.of(LegalEventKind.SUPERSEDED, LegalEventKind.REPEALED, LegalEventKind.EXPIRED);
    private static final int DAYS = 120;

    private static LocalDate day(int number) {
        return Acts.UP_TO_DATE.minusDays(90).plusDays(number);
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** What happened to the act, or to a part or a recipient where that is not empty; a revival undoes what is no more specific. */
    private record Happened(LegalEventKind kind, int day, String part, String recipient) {
        boolean reaches(String otherPart, String otherRecipient) {
            return (part.isEmpty() || part.equals(otherPart))
                    && (recipient.isEmpty() || recipient.equals(otherRecipient));
        }

        int rank() {
            return (recipient.isEmpty() ? 0 : 2) + (part.isEmpty() ? 0 : 1);
        }

        @Override
        public String toString() {
            return kind + " " + TrueTimelinesLawsTest.day(day) + " of \"" + part + "\" for \"" + recipient + "\"";
        }
    }

    /** The act begins, and then is suspended, revived and ended, in whole or in part; nothing is revived that was not out of force. */
    private record Truth(List<Happened> starts, List<Happened> moves) {

        static Truth drawn(Random random) {
            List<Happened> starts = new ArrayList<>();
            starts.add(new Happened(LegalEventKind.EFFECTIVE, random.nextInt(40), "", ""));
            for (Happened start : List.of(
                    new Happened(LegalEventKind.EFFECTIVE, random.nextInt(60), one(PARTS, random), ""),
                    new Happened(LegalEventKind.EFFECTIVE, random.nextInt(60), "", "n"),
                    new Happened(LegalEventKind.EFFECTIVE, random.nextInt(60), one(PARTS, random), "n"))) {
                if (random.nextInt(4) == 0) {
                    starts.add(start);
                }
            }
            List<Happened> moves = new ArrayList<>();
            int day = random.nextInt(40);
            int rank = -1;
            for (int i = random.nextInt(6); i > 0; i--) {
                String part = random.nextBoolean() ? "" : one(PARTS, random);
                String recipient = random.nextInt(4) == 0 ? "n" : "";
                List<LegalEventKind> kinds = new ArrayList<>(ENDS);
                kinds.addAll(List.of(LegalEventKind.SUSPENDED, LegalEventKind.SUSPENDED));
                Happened move = new Happened(one(kinds, random), 0, part, recipient);
                if (mayBeRevived(moves, move) && random.nextInt(3) > 0) {
                    move = new Happened(LegalEventKind.RESUMED, 0, part, recipient);
                }
                day += move.rank() > rank && random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(25);
                rank = move.rank();
                moves.add(new Happened(move.kind, day, part, recipient));
            }
            return new Truth(starts, moves);
        }

        /** Whether something stands everywhere in the scope that a revival of this scope undoes. */
        private static boolean mayBeRevived(List<Happened> moves, Happened scope) {
            return PARTS.stream()
                    .allMatch(part -> RECIPIENTS.stream()
                            .filter(recipient -> scope.reaches(part, recipient))
                            .allMatch(recipient -> standing(moves, part, recipient, DAYS).stream()
                                    .anyMatch(it -> it.rank() <= scope.rank())));
        }

        private static List<Happened> standing(List<Happened> moves, String part, String recipient, int day) {
            List<Happened> standing = new ArrayList<>();
            for (Happened move : moves) {
                if (move.day <= day && move.reaches(part, recipient)) {
                    if (move.kind == LegalEventKind.RESUMED) {
                        standing.removeIf(it -> it.rank() <= move.rank());
                    } else {
                        standing.add(move);
                    }
                }
            }
            return standing;
        }

        Legal state(String part, String recipient, int day) {
            List<LegalEventKind> standing = standing(moves, part, recipient, day).stream()
                    .map(Happened::kind)
                    .toList();
            boolean hasBegun = starts.stream()
                            .filter(start -> start.reaches(part, recipient))
                            .max(Comparator.comparing(Happened::rank))
                            .orElseThrow()
                            .day
                    <= day;
            Legal now = !hasBegun ? Legal.NOT_YET_EFFECTIVE : standing.isEmpty() ? Legal.IN_FORCE : Legal.SUSPENDED;
            return ENDS.stream()
                    .filter(standing::contains)
                    .findFirst()
                    .map(end -> Legal.valueOf(end.name()))
                    .orElse(now);
        }

        /** Whether nothing begins after something befell the act, which would contradict it. */
        boolean isPlain() {
            return starts.stream().allMatch(start -> moves.stream().allMatch(move -> start.day < move.day));
        }

        Stream<Happened> all() {
            return Stream.concat(starts.stream(), moves.stream());
        }
    }

    private static LegalEvent told(Happened happened, LegalEvent.Builder event) {
        if (!happened.part.isEmpty()) {
            event.provision(happened.part);
        }
        if (!happened.recipient.isEmpty()) {
            event.recipient(happened.recipient);
        }
        return event.event(happened.kind).build();
    }

    private static LegalEvent toTheDay(Happened happened) {
        return told(happened, LegalEvent.builder().date(PartialDate.of(day(happened.day))));
    }

    private static LegalEvent somehow(Happened happened, Random random) {
        LocalDate day = day(happened.day);
        LocalDate before = day.minusDays(random.nextInt(4));
        LocalDate after = day.plusDays(random.nextInt(4));
        LegalEvent.Builder event = LegalEvent.builder();
        String date = switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> YearMonth.from(day).toString();
            case 2 -> before + "/" + after;
            case 3 -> "../" + after;
            case 4 -> before + "/..";
            case 5 -> after + "~";
            case 6 -> {
                LocalDate named = day.minusDays(random.nextInt(2));
                event.boundaryQuote("until " + named);
                yield named.toString();
            }
            default -> day.toString();
        };
        return told(happened, date.isEmpty() ? event : event.date(PartialDate.parse(date)));
    }

    private static ExportControl act(List<LegalEvent> timeline) {
        return Acts.act()
                .withTimeline(timeline)
                .withProvisions(PARTS.stream()
                        .map(part -> Provision.builder().id(part).build())
                        .toList());
    }

    private static ControlState state(ExportControl act, String part, String recipient, int day) {
        Scope scope = new Scope(
                Optional.of(part).filter(id -> !id.isEmpty()),
                Optional.of(recipient).filter(id -> !id.isEmpty()));
        return Acts.stateOf(act, scope, When.on(day(day)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsCertainIsTrueHoweverItIsTold(@ForAll long seed) {
        Random random = new Random(seed);
        Truth truth = Truth.drawn(random);
        ExportControl act = act(truth.all()
                .flatMap(it -> Stream.of(it, it).limit(1 + random.nextInt(9) / 8))
                .map(it -> somehow(it, random))
                .toList());
        for (int day : random.ints(6, 0, DAYS).toArray()) {
            for (String recipient : RECIPIENTS) {
                String about = recipient + " on " + day(day) + ": " + truth + " told as " + act.timeline();
                boolean isAnyInForce = false;
                for (String part : PARTS) {
                    Legal is = truth.state(part, recipient, day);
                    isAnyInForce |= is == Legal.IN_FORCE;
                    ControlState state = state(act, part, recipient, day);
                    assertIsTrue(state, is == Legal.IN_FORCE, part + " " + about);
                    assertThat(state.certainty() == Certainty.CERTAIN && state.legal() != is)
                            .as(part + " " + about)
                            .isFalse();
                }
                assertIsTrue(state(act, "", recipient, day), isAnyInForce, about);
            }
        }
    }

    private static void assertIsTrue(ControlState state, boolean isInForce, String about) {
        boolean isVouchedFor = !state.when().day().isAfter(Acts.UP_TO_DATE);
        assertThat(state.certainty() == Certainty.CERTAIN && !isVouchedFor)
                .as(about)
                .isFalse();
        assertThat(state.inForce().verdict())
                .as(about)
                .isIn(!isVouchedFor ? Verdict.UNKNOWN : isInForce ? Verdict.YES : Verdict.NO, Verdict.UNKNOWN);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsToldToTheDayIsCertain(@ForAll long seed) {
        Random random = new Random(seed);
        Truth truth = Truth.drawn(random);
        ExportControl act = act(truth.all().map(TrueTimelinesLawsTest::toTheDay).toList());
        if (!truth.isPlain()) {
            return;
        }
        for (int day : random.ints(6, 0, 90).toArray()) {
            for (String recipient : RECIPIENTS) {
                for (String part : PARTS) {
                    assertThat(state(act, part, recipient, day))
                            .as(part + " " + recipient + " on " + day(day) + ": " + truth)
                            .extracting(ControlState::legal, ControlState::certainty)
                            .containsExactly(truth.state(part, recipient, day), Certainty.CERTAIN);
                }
            }
        }
    }
}
