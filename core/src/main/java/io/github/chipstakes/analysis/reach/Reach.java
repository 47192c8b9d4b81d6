package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.control.ControlStates;
import io.github.chipstakes.analysis.control.EntryHistory;
import io.github.chipstakes.analysis.control.Listed;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.restriction.ListedOwner;
import io.github.chipstakes.analysis.restriction.OwnershipReach;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.PartyList;
import io.github.chipstakes.model.Product;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.OwnershipRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which parties and products are reached by which controls on a day. Made once for a day and asked many times.
 *
 * <p>Parties are reached by {@linkplain Regime regimes}, with one answer for each: every list of the dataset names parties, and
 * every ownership rule goes on to what they own. Products are reached by the provisions whose scope names them or what they are
 * classified as. Immutable, and free to be asked from several threads.
 */
public final class Reach {
    private final Ownership ownership;
    private final Map<String, Regime> regimes = new TreeMap<>();
    private final Map<String, OwnershipReach> rules = new TreeMap<>();
    private final Listings listings;
    private final Items items;

    private Reach(Ownership ownership, Collection<EntryMatch> supposed) {
        this.ownership = ownership;
        Dataset dataset = ownership.dataset();
        Knowledge knowledge = Knowledge.of(dataset, ownership.when());
        List<ExportControl> controls = dataset.controls().stream()
                .filter(control -> !knowledge.stands(control).isNo())
                .map(knowledge::asKnown)
                .toList();
        ControlStates states = ControlStates.on(dataset, ownership.when());
        for (OwnershipReach rule : OwnershipReach.all(ownership, supposed)) {
            rules.put(rule.rule(), rule);
            regimes.put(
                    rule.rule(),
                    new Regime(
                            rule.rule(),
                            Regime.Kind.OWNERSHIP_RULE,
                            rule.control().title()));
        }
        lists(dataset, knowledge)
                .forEach(list -> regimes.put(
                        list,
                        new Regime(
                                list,
                                Regime.Kind.LIST,
                                dataset.find(PartyList.class, list)
                                        .map(PartyList::name)
                                        .orElse(list))));
        listings = new Listings(
                dataset, controls, Listed.on(dataset, ownership.when(), supposed), states, knowledge, ownership.when());
        items = new Items(dataset, controls, states, listings);
    }

    private static NavigableSet<String> lists(Dataset dataset, Knowledge knowledge) {
        NavigableSet<String> lists = new TreeSet<>();
        dataset.lists().forEach(list -> lists.add(list.id()));
        dataset.entries().stream()
                .filter(entry -> !knowledge.isKnown(entry).isNo())
                .forEach(entry -> lists.add(entry.list()));
        return lists;
    }

    /** What reaches whom on this day, by all that is known. */
    public static Reach of(Dataset dataset, LocalDate day) {
        return of(dataset, When.on(day));
    }

    /** What reaches whom on a day, as known on another. */
    public static Reach of(Dataset dataset, When when) {
        return of(Ownership.of(dataset, when));
    }

    /** What reaches whom, by stakes that count as was said when the ownership was made. */
    public static Reach of(Ownership ownership) {
        return new Reach(ownership, List.of());
    }

    /** What would reach whom, were these matches in the data, too. Who owns what is not worked out again. */
    public Reach supposing(Collection<EntryMatch> matches) {
        return new Reach(ownership, matches);
    }

    /** The dataset. */
    public Dataset dataset() {
        return ownership.dataset();
    }

    /** Who owns what on the day. */
    public Ownership ownership() {
        return ownership;
    }

    /** The days of the question. */
    public When when() {
        return ownership.when();
    }

    /** Every list and every ownership rule, by id. */
    public List<Regime> regimes() {
        return List.copyOf(regimes.values());
    }

    /** The regime of this id. */
    public Optional<Regime> regime(String id) {
        return Optional.ofNullable(regimes.get(id));
    }

    /** The lists a regime rests on: itself, or those an ownership rule starts from. */
    public List<String> lists(Regime regime) {
        return rule(regime).map(OwnershipRule::lists).orElseGet(() -> List.of(regime.id()));
    }

    /** The programs of its lists an ownership rule starts from; empty: all of them, as of a list. */
    public List<String> programs(Regime regime) {
        return rule(regime).map(OwnershipRule::programs).orElse(List.of());
    }

    /** The listed parties through whom a regime reaches a party, minority owners included: itself, where a list names it. */
    Stream<String> listedOwners(PartyReach reached) {
        return Optional.ofNullable(rules.get(reached.regime().id()))
                .map(rule -> rule.lineage(reached.party()).listed().stream().map(ListedOwner::party))
                .orElseGet(() -> Stream.of(reached.party()));
    }

    /** Whether entries of a list that were known are held, and somebody vouches for what the list said on the day. */
    boolean follows(String list) {
        return listings.follows(list);
    }

    private Optional<OwnershipRule> rule(Regime regime) {
        return Optional.ofNullable(rules.get(regime.id()))
                .flatMap(rule -> rule.provision().ownership());
    }

    /** What each regime makes of a party, by the ids of the regimes; of a stranger, too, nothing is shown. */
    public List<PartyReach> of(String party) {
        return regimes.values().stream().map(regime -> of(party, regime)).toList();
    }

    /**
     * What a regime makes of a party.
     *
     * @throws IllegalArgumentException if the dataset has no such regime
     */
    public PartyReach of(String party, Regime regime) {
        if (!regimes.containsKey(regime.id())) {
            throw new IllegalArgumentException("there is no list or ownership rule " + regime + "; there are "
                    + (regimes.isEmpty() ? "none" : String.join(", ", regimes.keySet())));
        }
        OwnershipReach rule = rules.get(regime.id());
        return rule == null ? listings.of(party, regime) : new RuleAnswer(rule, listings).of(party, regime);
    }

    /** What a regime answers of a party of the data of whom nothing else is recorded; a list never that it does not name them. */
    Answer ofOthers(Regime regime) {
        return Optional.ofNullable(rules.get(regime.id()))
                .map(OwnershipReach::ofOthers)
                .orElseGet(() -> Answer.unknown("that no entry is known to be a party does not clear it")
                        .restingOn(regime.id()));
    }

    /** What a list entry demands, for certain or possibly, of whoever it lists. */
    public List<Requirement> demandsOf(String entry) {
        return Listings.demands(EntryHistory.of(dataset(), entry, when())).toList();
    }

    /** Every party a regime reaches, for certain or possibly, or flags; by id. */
    public List<PartyReach> reachedBy(Regime regime) {
        return candidates(regime).stream()
                .map(party -> of(party, regime))
                .filter(PartyReach::isRemarkable)
                .toList();
    }

    /** The same, with those of whom it answers something else than of others. */
    List<PartyReach> answersOfItsOwn(Regime regime) {
        Verdict others = ofOthers(regime).verdict();
        return candidates(regime).stream()
                .map(party -> of(party, regime))
                .filter(reach -> reach.isRemarkable() || reach.answer().verdict() != others)
                .toList();
    }

    /**
     * Parties that a regime may reach or flag, or be in force for otherwise: the listed ones, what they own, who is held by one of these or will
     * be, what those own, and who had a notice of the rule.
     */
    private NavigableSet<String> candidates(Regime regime) {
        OwnershipReach rule = rules.get(regime.id());
        NavigableSet<String> candidates = new TreeSet<>();
        if (rule == null) {
            candidates.addAll(listings.parties());
            return candidates;
        }
        rule.passingOn().forEach(candidates::add);
        rule.mayBeFlagged().forEach(candidates::add);
        rule.control().timeline().forEach(event -> event.recipient().ifPresent(candidates::add));
        return candidates;
    }

    /** Which provisions reach a product, and may; as far as its maker is concerned. */
    public List<ProductReach> ofProduct(String product) {
        return dataset().find(Product.class, product).stream()
                .flatMap(found -> items.of(found, found.maker()).stream())
                .toList();
    }

    /** Which provisions reach a product, and may; as far as a recipient of a notice is concerned, such as one who sells what another makes. */
    public List<ProductReach> ofProductFor(String product, String recipient) {
        return dataset().find(Product.class, product).stream()
                .flatMap(found -> items.of(found, Optional.of(recipient)).stream())
                .toList();
    }

    /** Which provisions reach a product on the way to a destination, and may; as far as its maker is concerned. */
    public List<ProductReach> ofProduct(String product, Jurisdiction destination) {
        return ofProduct(product).stream()
                .map(reached -> reached.to(destination))
                .filter(reached -> !reached.answer().isNo() || reached.covers().isYes())
                .toList();
    }

    /**
     * Every product of the dataset with the provisions that reach it, or may: for whoever they do not name, and for each they name. By the
     * ids of the products.
     */
    public List<ProductReach> products() {
        return dataset().products().stream()
                .flatMap(product -> items.ofEachNamed(product).stream())
                .toList();
    }
}
