package io.github.chipstakes.serialization.report;

import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.time.Period;
import io.github.chipstakes.serialization.text.InWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stakes say, in words. */
final class StakeWords {
    private final Dataset dataset;
    private final Map<String, Integer> bearers = new HashMap<>();

    StakeWords(Dataset dataset) {
        this.dataset = dataset;
        dataset.records().stream()
                .filter(Party.class::isInstance)
                .map(party -> dataset.labelOf(party.id()))
                .forEach(name -> bearers.merge(name, 1, Integer::sum));
    }

    /** The name of a party; with its id where others have the same name. */
    String party(String id) {
        String name = dataset.labelOf(id);
        return bearers.getOrDefault(name, 0) > 1 ? name + " (" + id + ")" : name;
    }

    String holder(ShareholderStake stake) {
        return holder(stake.holder());
    }

    String holder(PartyReference holder) {
        if (holder instanceof PartyReference.Unknown unknown) {
            return "unknown (" + unknown.why().orElse(InWords.code(unknown.reason())) + ")";
        }
        return party(holder.id().orElseThrow());
    }

    /** How much, as stated. */
    static String amount(ShareholderStake stake) {
        return stake.percent().map(InWords::percent).orElse("unknown");
    }

    /** How much, as stated; what is too old is said to be unknown, and what may have been replaced is a range. */
    static String amount(CountedStake counted) {
        if (counted.hasPercentage() && !counted.isAsStated()) {
            return InWords.percent(counted.percent());
        }
        boolean stands = counted.hasPercentage()
                || counted.stake().percent().isEmpty()
                || counted.stake().percent().get().number().isAbout();
        return stands ? amount(counted.stake()) : "unknown, once " + amount(counted.stake());
    }

    /** The day or the time it speaks of. */
    static String asOf(ShareholderStake stake) {
        return Stream.of(stake.period().map(Period::toString), stake.asOf().map(Object::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", as of "), text -> text.isEmpty() ? "not said" : text));
    }

    /** How it stands to the day that is asked about. */
    static String standing(CountedStake counted) {
        return switch (counted.standing()) {
            case ON_DAY -> "of that day";
            case CARRIED -> "carried " + counted.age().orElseThrow();
            case UNDATED -> "undated";
            case UNCERTAIN -> "may not be of that day";
        };
    }

    /** In which way it is held, where there is more to say than that it is. */
    String held(ShareholderStake stake) {
        return Stream.of(
                        stake.directness().filter(Directness.INDIRECT::equals).map(InWords::code),
                        stake.shareClass().map(name -> "class " + name),
                        stake.basis().map(basis -> "of " + InWords.code(basis)),
                        stake.heldFor().map(behind -> "for " + party(behind)),
                        stake.restates().map(other -> "same as " + other),
                        stake.concertGroup().map(group -> "in concert: " + group.name()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** All of it in one line. */
    String says(ShareholderStake stake) {
        Stream<Optional<String>> parts = Stream.of(
                Optional.of(holder(stake)),
                Optional.of(what(stake)),
                stake.shares().map(shares -> shares + " shares"),
                Optional.of(held(stake)).filter(held -> !held.isEmpty()),
                stake.period().map(Period::toString),
                Optional.of(stake.asOf().map(day -> "as of " + day).orElse("day not said"))
                        .filter(day ->
                                stake.asOf().isPresent() || stake.period().isEmpty()));
        return parts.flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private static String what(ShareholderStake stake) {
        Optional<String> interest = stake.interest().map(InWords::code);
        boolean isPart = stake.interest()
                .filter(it -> it != Interest.SHAREHOLDING && it != Interest.VOTING_RIGHTS)
                .isEmpty();
        return stake.percent()
                .map(InWords::percent)
                .or(() -> isPart ? Optional.of("an unknown part") : Optional.empty())
                .map(part -> part + interest.map(by -> " by " + by).orElse(""))
                .orElseGet(interest::orElseThrow);
    }
}
