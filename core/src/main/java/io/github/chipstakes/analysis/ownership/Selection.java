package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.ownership.Interest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses among the statements about one entity those that count on a day: of what is one fact the preferred statement, of
 * several accounts of one stake the one the others restate, of an updated one the update.
 */
final class Selection {
    private static final Comparator<CountedStake> BY_HOLDER = Comparator.comparing(
                    (CountedStake counted) -> counted.stake().holder().id().orElse("\uffff"))
            .thenComparing(CountedStake::interest)
            .thenComparing(counted -> counted.stake().id())
            .thenComparing(counted -> counted.stake().toString());

    private static final Set<String> DATING = Set.of("asOf", "period", "known");
    private static final Set<String> CORRECTING = Set.of("supersedes");
    static final Set<String> DECIDING = Set.of(
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

    private static final String FOR_WHOM =
            "it may be part of what is told of this holder otherwise: for whom it holds is not said everywhere";

    private final Dataset dataset;
    private final boolean isReadInPart;

    /** For each party the stakes of or in it that may correct others, as what they correct could not be read. */
    private final Map<String, List<ShareholderStake>> correcting = new HashMap<>();

    private final Knowledge knowledge;
    private final LocalDate day;
    private final Counting counting;

    /** What the caller prefers, who may have no preference; and what is preferred as usual. */
    private final Comparator<ReadStake> asked;

    private final Comparator<ReadStake> preference;

    Selection(Dataset dataset, Knowledge knowledge, LocalDate day, Counting counting) {
        this.dataset = dataset;
        isReadInPart = !dataset.readInPart().isEmpty();
        this.knowledge = knowledge;
        this.day = day;
        this.counting = counting;
        asked = Comparator.comparing(ReadStake::stake, counting.preference());
        preference = ReadStake.preference(dataset, counting);
        dataset.readInPart().stream()
                .filter(id -> !dataset.knowsAll(id, CORRECTING).isYes())
                .flatMap(id -> dataset.find(ShareholderStake.class, id).stream())
                .forEach(stake -> parties(stake)
                        .forEach(party -> correcting
                                .computeIfAbsent(party, id -> new ArrayList<>(1))
                                .add(stake)));
    }

    /** What one holder has in an entity by one interest, or unknown ones with the same party behind them may have. */
    private record Fact(String holder, Interest interest, boolean indirect) {
        static final String UNKNOWN = "?";

        static Fact of(ReadStake reading) {
            ShareholderStake stake = reading.stake();
            return new Fact(
                    stake.holder()
                            .id()
                            .orElseGet(() -> UNKNOWN + stake.heldFor().orElse("")),
                    stake.interest().filter(ReadStake::isUnknown).orElseGet(reading::interest),
                    reading.isIndirect());
        }

        boolean isOfUnknown() {
            return holder.startsWith(UNKNOWN);
        }
    }

    /**
     * One stake as told of by several.
     *
     * @param told the account that counts
     * @param others those that do not
     */
    private record Account(ReadStake told, List<ReadStake> others) {
        Stream<ReadStake> all() {
            return Stream.concat(Stream.of(told), others.stream());
        }
    }

    /** The stakes in an entity that count, by holder. */
    List<CountedStake> in(String entity) {
        List<ReadStake> standing = standing(entity);
        if (areOfOneFactEach(standing)) {
            return standing.stream()
                    .map(reading -> reading.counted(day, counting, List.of()))
                    .sorted(BY_HOLDER)
                    .toList();
        }
        Map<Fact, List<Account>> facts =
                oneAccountEach(Updates.weighed(standing)).stream().collect(grouped(account -> Fact.of(account.told)));
        return facts.entrySet().stream()
                .flatMap(fact ->
                        fact.getKey().isOfUnknown() ? toldTogether(fact.getValue()) : ofOneHolder(fact.getValue()))
                .sorted(BY_HOLDER)
                .toList();
    }

    /** Whether each speaks of another holder, and none of another statement, so that there is nothing to choose. */
    private static boolean areOfOneFactEach(List<ReadStake> standing) {
        Set<String> holders = new HashSet<>();
        for (ReadStake reading : standing) {
            ShareholderStake stake = reading.stake();
            if (stake.restates().isPresent()
                    || !stake.supersedes().isEmpty()
                    || !holders.add(Fact.of(reading).holder)) {
                return false;
            }
        }
        return true;
    }

    private static <K> Collector<Account, ?, Map<K, List<Account>>> grouped(Function<Account, K> key) {
        return Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList());
    }

    /**
     * What one holder has. If it holds for several parties, it has something else for each. What is told of it without saying for
     * whom may be for any of them: it is an update where it is later than all that says so, and updated where it is earlier. Else
     * it is all of that where it comes to no more, and may be something beside where it comes to more.
     */
    private Stream<CountedStake> ofOneHolder(List<Account> accounts) {
        Map<String, List<Account>> byParty = accounts.stream()
                .collect(grouped(account -> account.told.stake().heldFor().orElse("")));
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
        ReadStake ofAll = best(forNobodyNamed).told;
        List<ReadStake> ofEach =
                byParty.values().stream().map(party -> best(party).told).toList();
        if (ofEach.stream().allMatch(part -> part.isLaterThan(ofAll))) {
            return forEach.stream();
        }
        boolean isLater = ofEach.stream().allMatch(ofAll::isLaterThan);
        if (isLater && forEach.size() == 1) {
            return beside(inAll, forEach);
        }
        if (comeToAsMuch(forEach, inAll) && (!isLater || comeToAsMuch(inAll, forEach))) {
            return beside(forEach, inAll);
        }
        return isLater
                ? Stream.concat(doubted(forEach, FOR_WHOM), beside(inAll, forEach))
                : Stream.concat(
                        forEach.stream(), beside(doubted(inAll, FOR_WHOM).toList(), forEach));
    }

    /** What it holds for each of these. What is told earlier of one may be what is told later of another, whose it was before. */
    private List<CountedStake> forEach(Collection<List<Account>> parties) {
        List<ReadStake> told = parties.stream().map(party -> best(party).told).toList();
        List<CountedStake> earlier = new ArrayList<>();
        List<CountedStake> last = new ArrayList<>();
        for (List<Account> party : parties) {
            ReadStake best = best(party).told;
            boolean isEarlier = told.stream().anyMatch(other -> other.isLaterThan(best));
            inAllClasses(party).forEach((isEarlier ? earlier : last)::add);
        }
        return Stream.concat(
                        doubted(
                                earlier,
                                "it may be what is told later of this holder, who may hold it for another since"),
                        beside(last, earlier))
                .toList();
    }

    private static Stream<CountedStake> doubted(List<CountedStake> some, String why) {
        return some.stream().map(part -> part.doubted(why));
    }

    private static Stream<CountedStake> beside(List<CountedStake> some, List<CountedStake> others) {
        List<ShareholderStake> more = others.stream().map(CountedStake::stake).toList();
        return some.stream().map(part -> part.beside(more));
    }

    private Stream<CountedStake> inAllClasses(List<Account> accounts) {
        Map<Optional<String>, List<Account>> classes = accounts.stream()
                .collect(grouped(account -> account.told.stake().shareClass()));
        List<Account> ofAll = classes.getOrDefault(Optional.<String>empty(), List.of());
        List<List<Account>> byClass = classes.entrySet().stream()
                .filter(shareClass -> shareClass.getKey().isPresent())
                .map(Map.Entry::getValue)
                .toList();
        return ofAll.isEmpty() || byClass.isEmpty()
                ? classes.values().stream().map(this::chosen)
                : allClasses(ofAll, byClass);
    }

    /** Of unknown holders those of the preferred statement and of others of its occasion; the rest may be the same holders. */
    private Stream<CountedStake> toldTogether(List<Account> accounts) {
        Account best = best(accounts);
        Occasion occasion = Occasion.of(best.told.stake());
        List<Account> together = new ArrayList<>();
        List<ReadStake> others = new ArrayList<>();
        for (Account account : accounts) {
            if (!Occasion.of(account.told.stake()).equals(occasion)) {
                account.all().forEach(others::add);
            } else if (!account.equals(best)) {
                together.add(account);
            }
        }
        return Stream.concat(
                Stream.of(counted(best, others.stream())),
                together.stream().map(account -> counted(account, Stream.of())));
    }

    /**
     * Where all classes of shares are told of together, that tells of each class, too; where a later statement tells of one class,
     * and all that are told of come to as much, it is all of them that are told of too early. Where it is not known that anything
     * was held of all classes on the day, what is known of single ones counts beside: the sum is no less and no more than that.
     */
    private Stream<CountedStake> allClasses(List<Account> ofAll, List<List<Account>> byClass) {
        ReadStake together = best(ofAll).told;
        CountedStake inAll = chosen(ofAll);
        List<CountedStake> ofEach = byClass.stream().map(this::chosen).toList();
        boolean isLater = byClass.stream().map(this::best).anyMatch(account -> account.told.isLaterThan(together));
        if (isLater && comeToAsMuch(ofEach, List.of(inAll))) {
            List<ShareholderStake> earlier = inAll.statements().toList();
            return ofEach.stream().map(each -> each.beside(earlier));
        }
        if (isLater && Percent.high(sum(ofEach, CountedStake::onDay)).compareTo(Percent.high(inAll.onDay())) > 0) {
            String whose = "it may be part of what is told earlier of all classes of shares, or more than that";
            return Stream.concat(ofEach.stream().map(each -> each.doubted(whose)), Stream.of(inAll));
        }
        if ((isLater || inAll.standing() == Standing.UNCERTAIN)
                && Percent.low(inAll.onDay()).signum() == 0) {
            return Stream.concat(ofEach.stream(), Stream.of(inAll));
        }
        return Stream.of(counted(
                best(ofAll),
                Stream.concat(
                        rivals(ofAll),
                        byClass.stream()
                                .flatMap(List::stream)
                                .filter(account ->
                                        account.told.isRivalOf(together) || account.told.isLaterThan(together))
                                .flatMap(Account::all))));
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

    /** Statements that speak of later days only. */
    List<ShareholderStake> later(String entity) {
        return dataset.stakesIn(entity).stream()
                .filter(stake -> !knowledge.stands(stake).isNo())
                .filter(stake ->
                        stake.asOf().filter(date -> date.isAfter(day).isYes()).isPresent())
                .filter(stake -> ReadStake.of(stake, day).standing().isEmpty())
                .toList();
    }

    /** What could not be read of statements about an entity that decides what they say. */
    List<String> lost(String entity) {
        if (!isReadInPart) {
            return List.of();
        }
        return dataset.stakesIn(entity).stream()
                .filter(stake -> !knowledge.stands(stake).isNo())
                .flatMap(stake -> dataset.knowsAll(stake.id(), DECIDING).reasons().stream())
                .distinct()
                .toList();
    }

    private List<ReadStake> standing(String entity) {
        List<ReadStake> held = new ArrayList<>();
        Endings endings = new Endings(dataset, knowledge, entity, day);
        for (ShareholderStake stake : dataset.stakesIn(entity)) {
            Answer stands = knowledge.stands(stake);
            ReadStake reading = ReadStake.of(stake, day);
            Answer ended = endings.of(reading);
            if (!stands.isNo() && reading.standing().isPresent() && !ended.isYes()) {
                List<String> doubts = Stream.concat(
                                lost(stake).stream(),
                                ended.isUnknown()
                                        ? ended.reasons().stream().map(reason -> "it may have " + reason)
                                        : Stream.empty())
                        .toList();
                held.add(stands.isYes() && doubts.isEmpty() ? reading : reading.doubted(doubts));
            }
        }
        return held;
    }

    private static Stream<String> parties(ShareholderStake stake) {
        return Stream.concat(Stream.of(stake.entity()), stake.holder().id().stream());
    }

    /** What could not be read of a stake that decides what it says, or of others of the same parties that may have corrected it. */
    private List<String> lost(ShareholderStake stake) {
        if (!isReadInPart) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(dataset.knowsAll(stake.id(), DECIDING)),
                        parties(stake)
                                .flatMap(party -> correcting.getOrDefault(party, List.of()).stream())
                                .distinct()
                                .filter(other -> !other.id().equals(stake.id()))
                                .map(other -> dataset.knowsAll(other.id(), CORRECTING)))
                .flatMap(whole -> whole.reasons().stream())
                .toList();
    }

    private List<Account> oneAccountEach(List<ReadStake> held) {
        if (held.stream().allMatch(reading -> reading.stake().restates().isEmpty())) {
            return held.stream().map(reading -> new Account(reading, List.of())).toList();
        }
        Map<String, String> heads = heads(held);
        Map<String, List<ReadStake>> accounts = held.stream()
                .collect(Collectors.groupingBy(
                        reading -> heads.getOrDefault(
                                reading.stake().id(), reading.stake().id()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return accounts.entrySet().stream()
                .flatMap(account -> account(account.getKey(), account.getValue()))
                .toList();
    }

    /** The statements with the id the others restate; where these do not count, or another is later, the preferred of all. */
    private Stream<Account> account(String head, List<ReadStake> accounts) {
        List<ReadStake> preferred = preferred(accounts);
        List<ReadStake> heads = preferred.stream()
                .filter(reading -> reading.stake().id().equals(head)
                        && preferred.stream().noneMatch(other -> other.isLaterThan(reading)))
                .toList();
        List<ReadStake> told =
                heads.isEmpty() ? preferred.stream().min(preference).stream().toList() : heads;
        List<ReadStake> others =
                accounts.stream().filter(reading -> !told.contains(reading)).toList();
        return told.stream().map(reading -> new Account(reading, others));
    }

    /** For each statement that restates others the one at the end; of a circle, the first by id. */
    private static Map<String, String> heads(List<ReadStake> held) {
        Map<String, String> next = new HashMap<>();
        held.forEach(reading -> reading.stake()
                .restates()
                .ifPresent(other -> next.put(reading.stake().id(), other)));
        Map<String, String> heads = new HashMap<>();
        for (String start : next.keySet().stream().sorted().toList()) {
            Set<String> path = new LinkedHashSet<>();
            String at = start;
            while (next.containsKey(at) && !heads.containsKey(at) && path.add(at)) {
                at = next.get(at);
            }
            String head = path.contains(at) ? firstOfCircle(at, next) : heads.getOrDefault(at, at);
            path.forEach(id -> heads.put(id, head));
        }
        return heads;
    }

    private static String firstOfCircle(String start, Map<String, String> next) {
        String first = start;
        for (String at = next.getOrDefault(start, start); !at.equals(start); at = next.getOrDefault(at, start)) {
            first = at.compareTo(first) < 0 ? at : first;
        }
        return first;
    }

    /**
     * The statement that counts. Where something that decides could not be read of another, that may be the one that should count:
     * of these the one by which most may be held counts, and nothing of it is certain.
     */
    private CountedStake chosen(List<Account> ofOneFact) {
        Account best = best(ofOneFact);
        List<Account> misread = ofOneFact.stream()
                .filter(account -> !account.equals(best) && mayBeMeantInstead(account.told, best.told))
                .toList();
        if (misread.isEmpty()) {
            return counted(best, rivals(ofOneFact));
        }
        Account most = Stream.concat(Stream.of(best), misread.stream())
                .max(Comparator.<Account, BigDecimal>comparing(account ->
                                Percent.high(counted(account, Stream.of()).percent()))
                        .thenComparing(Account::told, preference.reversed()))
                .orElseThrow();
        List<String> lost = misread.stream()
                .flatMap(account -> dataset.knowsAll(account.told.stake().id(), DECIDING).reasons().stream())
                .distinct()
                .toList();
        return counted(
                new Account(most.told.doubted(lost), most.others),
                Stream.concat(Stream.of(best), misread.stream())
                        .filter(account -> !account.equals(most))
                        .flatMap(Account::all));
    }

    private boolean mayBeMeantInstead(ReadStake other, ReadStake told) {
        String id = other.stake().id();
        return isReadInPart
                && dataset.knowsAll(id, DECIDING).isUnknown()
                && (dataset.knowsAll(id, DATING).isUnknown()
                        || !told.stake()
                                .asOf()
                                .flatMap(day -> other.stake()
                                        .asOf()
                                        .map(earlier -> earlier.isBefore(day).isYes()))
                                .orElse(false));
    }

    /** What is told beside the preferred of these, and may be of the same day. */
    private Stream<ReadStake> rivals(List<Account> ofOneFact) {
        ReadStake told = best(ofOneFact).told;
        return ofOneFact.stream()
                .filter(account -> !account.told.equals(told) && account.told.isRivalOf(told))
                .flatMap(Account::all);
    }

    private CountedStake counted(Account account, Stream<ReadStake> rivals) {
        return account.told.counted(
                day,
                counting,
                Stream.concat(account.others.stream(), rivals)
                        .distinct()
                        .sorted(preference)
                        .map(ReadStake::stake)
                        .toList());
    }

    /** Those that the caller prefers to the others. */
    private List<ReadStake> preferred(List<ReadStake> accounts) {
        ReadStake first = accounts.stream().min(asked).orElseThrow();
        return accounts.stream()
                .filter(reading -> asked.compare(reading, first) == 0)
                .toList();
    }

    /** The one that is preferred as usual; of its rivals, what the caller prefers. What is told of an earlier day is no rival. */
    private Account best(List<Account> ofOneFact) {
        Account usual = ofOneFact.stream()
                .min(Comparator.comparing(Account::told, preference))
                .orElseThrow();
        return ofOneFact.stream()
                .filter(account -> account.equals(usual) || account.told.isRivalOf(usual.told))
                .min(Comparator.comparing(Account::told, asked.thenComparing(preference)))
                .orElseThrow();
    }
}
