package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which statements about an entity stand on a day: those that are known and not corrected, and tell of what may be held on it.
 * One of which something that decides could not be read is doubted.
 */
final class StandingStatements {
    private static final Set<String> DATING = Set.of("asOf", "period", "known");
    private static final Set<String> CORRECTING = Set.of("supersedes");
    private static final Set<String> IN_CONCERT = Set.of("concertGroup");
    static final Set<String> DECIDING = Set.of(
            "holder",
            "interest",
            "directness",
            "basis",
            "shareClass",
            "asOf",
            "period",
            "heldFor",
            "concertGroup",
            "restates",
            "supersedes",
            "known");

    /** What decides among statements of one fact. */
    private static final Set<String> CHOOSING =
            Stream.concat(DECIDING.stream(), Stream.of("percent")).collect(Collectors.toUnmodifiableSet());

    private final Dataset dataset;
    private final Knowledge knowledge;
    private final LocalDate day;
    private final CorrectedDates corrected;
    private final boolean isReadInPart;

    /** For each party the stakes of or in it that may correct others, as what they correct could not be read. */
    private final Map<String, List<ShareholderStake>> correcting = new HashMap<>();

    StandingStatements(Dataset dataset, Knowledge knowledge, LocalDate day) {
        this.dataset = dataset;
        this.knowledge = knowledge;
        this.day = day;
        corrected = new CorrectedDates(dataset, knowledge);
        isReadInPart = !dataset.readInPart().isEmpty();
        dataset.readInPart().stream()
                .filter(id -> !dataset.knowsAll(id, CORRECTING).isYes())
                .flatMap(id -> dataset.find(ShareholderStake.class, id).stream())
                .forEach(stake -> parties(stake)
                        .forEach(party -> correcting
                                .computeIfAbsent(party, id -> new ArrayList<>(1))
                                .add(stake)));
    }

    /** Those in an entity, as read for the day. */
    List<ReadStake> in(String entity) {
        List<ReadStake> held = new ArrayList<>();
        Endings endings = new Endings(dataset, knowledge, entity, day, this::asRead);
        for (ShareholderStake stake : dataset.stakesIn(entity)) {
            Answer stands = knowledge.stands(stake);
            ReadStake reading = asRead(stake);
            if (stands.isNo() || reading.standing().isEmpty()) {
                continue;
            }
            Answer ended = endings.of(reading);
            if (ended.isNo() && stands.isYes() && !isReadInPart) {
                held.add(reading);
            } else if (!ended.isYes()) {
                List<String> doubts = Stream.concat(
                                lost(stake),
                                ended.isUnknown()
                                        ? ended.reasons().stream().map(reason -> "it may have " + reason)
                                        : Stream.empty())
                        .toList();
                held.add(stands.isYes() && doubts.isEmpty() ? reading : reading.doubted(doubts));
            }
        }
        return held;
    }

    /**
     * Those in an entity that tell for whom something is or was held by the day, or with whom in concert; what has ended, too: that a
     * nominee no longer holds as it did is not that it holds what it has since for nobody, nor that it holds it alone.
     */
    List<ReadStake> heldForOrWithOthersBy(String entity) {
        return dataset.stakesIn(entity).stream()
                .filter(stake ->
                        stake.heldFor().isPresent() || stake.concertGroup().isPresent())
                .filter(stake -> !knowledge.stands(stake).isNo())
                .map(this::asRead)
                .filter(reading -> reading.dates()
                        .from()
                        .or(reading.dates()::asOf)
                        .filter(first -> first.isAfter(day).isYes())
                        .isEmpty())
                .toList();
    }

    /** What could not be read of statements about an entity that decides what they say. */
    List<String> lost(String entity) {
        return dataset.stakesIn(entity).stream()
                .filter(stake -> !knowledge.stands(stake).isNo())
                .flatMap(stake -> lost(stake, DECIDING))
                .distinct()
                .toList();
    }

    /** What could not be read of a stake that decides whether it counts. */
    Stream<String> lostOf(ShareholderStake stake) {
        return lost(stake, CHOOSING);
    }

    /** What could not be read of a group in which a holder acts in concert. */
    Stream<String> lostConcert(ShareholderStake stake) {
        return lost(stake, IN_CONCERT);
    }

    private Stream<String> lost(ShareholderStake stake, Set<String> fields) {
        return isReadInPart ? dataset.knowsAll(stake.id(), fields).reasons().stream() : Stream.of();
    }

    /** What could not be read of a stake that decides what it says, and of others of the same parties, which may have corrected it. */
    private Stream<String> lost(ShareholderStake stake) {
        if (!isReadInPart) {
            return Stream.of();
        }
        return Stream.concat(
                lost(stake, DECIDING),
                parties(stake)
                        .flatMap(party -> correcting.getOrDefault(party, List.of()).stream())
                        .distinct()
                        .filter(other -> !other.id().equals(stake.id()))
                        .flatMap(other -> dataset.knowsAll(other.id(), CORRECTING).reasons().stream()));
    }

    private static Stream<String> parties(ShareholderStake stake) {
        return Stream.concat(Stream.of(stake.entity()), stake.holder().id().stream());
    }

    /** A statement as read for the day, as if it is certain that it stands. */
    ReadStake asRead(ShareholderStake stake) {
        return ReadStake.of(stake, day, dataset, corrected);
    }

    /** A statement as read for the day, in doubt where it is not certain that it stands. */
    ReadStake read(ShareholderStake stake) {
        ReadStake reading = asRead(stake);
        return stands(reading) ? reading : reading.doubted(List.of());
    }

    /** Whether it is certain that it was known, and was neither corrected nor retracted. */
    boolean stands(ReadStake reading) {
        return knowledge.stands(reading.stake()).isYes();
    }

    /** Whether of which day it speaks could not be read. */
    boolean mayBeOfAnyDay(ReadStake reading) {
        return isReadInPart && dataset.knowsAll(reading.stake().id(), DATING).isUnknown();
    }

    /** Whether one may be what should count instead of another, had all of it been read. */
    boolean mayBeMeantInstead(ReadStake other, ReadStake told) {
        String id = other.stake().id();
        return isReadInPart
                && dataset.knowsAll(id, CHOOSING).isUnknown()
                && (mayBeOfAnyDay(other)
                        || !told.dates()
                                .asOf()
                                .flatMap(of -> other.dates()
                                        .asOf()
                                        .map(earlier -> earlier.isBefore(of).isYes()))
                                .orElse(false));
    }
}
