package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.number.Interval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one holder has in an entity by one interest, for each party it may hold it for, in each class of shares. */
record HolderStakes(Preference preference) {
    private static final String FOR_WHOM =
            "it may be part of what is told of this holder otherwise: for whom it holds is not said everywhere";
    private static final String IN_CLASSES =
            "it may be part of what is told of this holder otherwise: of all classes of shares, and later of single ones";

    /** What one holder has: in each class of shares, unless all classes are told of together, too. */
    Stream<CountedStake> of(List<Account> accounts) {
        Map<Optional<String>, List<Account>> classes = byClass(accounts);
        return classes.containsKey(Optional.<String>empty())
                ? forAll(accounts)
                : classes.values().stream().flatMap(this::forAll);
    }

    private static Map<Optional<String>, List<Account>> byClass(List<Account> accounts) {
        return accounts.stream().collect(Account.groupedBy(told -> told.stake().shareClass()));
    }

    /**
     * What one holder has for all parties. If it holds for several, it has something else for each. What is told of it without saying
     * for whom may be for any of them: it is an update where it is later than all that says so, and of no other class of shares. Else
     * it is all of that where it comes to no more, and may be something beside where it comes to more: what is held for others is no
     * update of what is held for oneself.
     */
    private Stream<CountedStake> forAll(List<Account> accounts) {
        Map<String, List<Account>> byParty = accounts.stream()
                .collect(Account.groupedBy(told -> told.stake().heldFor().orElse("")));
        List<Account> forNobodyNamed = byParty.getOrDefault("", List.of());
        byParty.remove("");
        if (byParty.isEmpty() || byParty.size() == 1 && forNobodyNamed.isEmpty()) {
            return inAllClasses(accounts);
        }
        List<CountedStake> forEach = forEach(byParty.values());
        if (forNobodyNamed.isEmpty()) {
            return forEach.stream();
        }
        List<CountedStake> inAll = inAllClasses(forNobodyNamed).toList();
        ReadStake ofAll = preference.best(forNobodyNamed).told();
        List<ReadStake> mayBeOfAll = Order.oneOfEach(preference.mayCount(forNobodyNamed));
        List<Order> orders = byParty.values().stream()
                .map(party -> order(mayBeOfAll, preference.mayCount(party)))
                .toList();
        boolean mayBeLater = orders.contains(Order.PERHAPS_LATER);
        if (mayBeLater && comeToAsMuch(forEach, inAll) && comeToAsMuch(inAll, forEach)) {
            return beside(forEach, inAll);
        }
        if (mayBeLater) {
            return doubted(Stream.concat(forEach.stream(), inAll.stream()), FOR_WHOM);
        }
        boolean isLater = orders.stream().allMatch(Order.LATER::equals);
        if (isLater
                && forEach.size() == 1
                && isOfNoOtherClass(ofAll.stake(), forEach.get(0).stake())) {
            return inAll.stream();
        }
        if (comeToAsMuch(forEach, inAll) && (!isLater || comeToAsMuch(inAll, forEach))) {
            return beside(forEach, inAll);
        }
        return isLater
                ? Stream.concat(doubted(forEach.stream(), FOR_WHOM), inAll.stream())
                : Stream.concat(forEach.stream(), doubted(inAll.stream(), FOR_WHOM));
    }

    /** Whether what counts of the first tells better how it stands than what counts of the others, whichever of them that is. */
    private static Order order(List<ReadStake> some, List<ReadStake> others) {
        Set<Order> orders = EnumSet.noneOf(Order.class);
        List<ReadStake> against = Order.oneOfEach(others);
        for (ReadStake one : Order.oneOfEach(some)) {
            for (ReadStake other : against) {
                orders.add(Order.of(one, other));
                if (orders.size() > 1 || orders.contains(Order.PERHAPS_LATER)) {
                    return Order.PERHAPS_LATER;
                }
            }
        }
        return orders.iterator().next();
    }

    private static boolean isOfNoOtherClass(ShareholderStake later, ShareholderStake earlier) {
        return later.shareClass().isEmpty() || later.shareClass().equals(earlier.shareClass());
    }

    /** What it holds for each of these. What is told earlier of one may be what is told later of another, whose it was before. */
    private List<CountedStake> forEach(Collection<List<Account>> parties) {
        List<ReadStake> told =
                Order.oneOfEachOfTwoParties(parties.stream().flatMap(party -> preference.mayCount(party).stream()));
        List<CountedStake> earlier = new ArrayList<>();
        List<CountedStake> last = new ArrayList<>();
        for (List<Account> party : parties) {
            ReadStake best = preference.best(party).told();
            boolean isEarlier = told.stream()
                    .filter(other ->
                            !other.stake().heldFor().equals(best.stake().heldFor()))
                    .anyMatch(other -> Order.of(other, best).mayBeLater());
            inAllClasses(party).forEach((isEarlier ? earlier : last)::add);
        }
        return Stream.concat(
                        doubted(
                                earlier.stream(),
                                "it may be what is told later of this holder, who may hold it for another since"),
                        beside(last, earlier))
                .toList();
    }

    private static Stream<CountedStake> doubted(Stream<CountedStake> some, String why) {
        return some.map(part -> part.doubted(why));
    }

    private static Stream<CountedStake> beside(List<CountedStake> some, List<CountedStake> others) {
        List<ShareholderStake> more = others.stream().map(CountedStake::stake).toList();
        return some.stream().map(part -> part.beside(more));
    }

    private Stream<CountedStake> inAllClasses(List<Account> accounts) {
        Map<Optional<String>, List<Account>> classes = byClass(accounts);
        List<Account> ofAll = classes.getOrDefault(Optional.<String>empty(), List.of());
        if (ofAll.isEmpty() || classes.size() == 1) {
            return classes.values().stream().map(preference::chosen);
        }
        classes.remove(Optional.<String>empty());
        return allClasses(ofAll, classes.values());
    }

    /**
     * Where all classes of shares are told of together, that tells of each class, too. A class that is told of later counts by what
     * is told of it; how much of all classes is left beside it is not said, from nothing, if all was of that class, to all of it.
     * Where it is not certain which is later, neither is certain.
     */
    private Stream<CountedStake> allClasses(List<Account> ofAll, Collection<List<Account>> byClass) {
        ReadStake together = preference.best(ofAll).told();
        List<ReadStake> mayBeTogether = preference.mayCount(ofAll);
        List<CountedStake> later = new ArrayList<>();
        List<ReadStake> within = new ArrayList<>();
        for (List<Account> ofClass : byClass) {
            List<ReadStake> told = preference.mayCount(ofClass);
            Order order = order(told, mayBeTogether);
            if (order == Order.LATER) {
                later.add(preference.chosen(ofClass));
            } else if (order.mayBeLater() || told.stream().anyMatch(one -> preference.mayBeLater(one, together))) {
                later.add(preference.chosen(ofClass).doubted(IN_CLASSES));
            } else {
                ofClass.stream()
                        .filter(account -> Order.leavesAChoice(account.told(), together))
                        .flatMap(Account::all)
                        .forEach(within::add);
            }
        }
        CountedStake inAll = preference.chosen(ofAll, within);
        return later.isEmpty() ? Stream.of(inAll) : Stream.concat(later.stream(), Stream.of(inAll.doubted(IN_CLASSES)));
    }

    private static boolean comeToAsMuch(List<CountedStake> some, List<CountedStake> others) {
        Interval sum = sum(some, CountedStake::onDay);
        Interval other = sum(others, CountedStake::percent);
        return Percent.low(sum).compareTo(Percent.low(other)) >= 0
                && Percent.high(sum).compareTo(Percent.high(other)) >= 0;
    }

    private static Interval sum(List<CountedStake> some, Function<CountedStake, Interval> percent) {
        return some.stream().map(percent).reduce(Interval::plus).orElseThrow();
    }
}
