package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.analysis.Knowledge;
import io.github.chipstakes.analysis.control.ControlState;
import io.github.chipstakes.analysis.control.ControlStates;
import io.github.chipstakes.analysis.control.Listed;
import io.github.chipstakes.analysis.control.ProvisionState;
import io.github.chipstakes.analysis.graph.RuleClosure;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.LateList;
import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.ownership.Interest;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom one ownership rule reaches on a day, such as a "50 % rule": the parties its lists name, and what these own as far as
 * the rule says. It starts from listed parties; an entity is reached when what reached owners hold of it directly comes to
 * the threshold, and then passes on all it holds. It flows down only, people are never reached by it, and entities that hold
 * each other cannot lift themselves. A rule for foreign entities only still passes through domestic ones.
 *
 * <p>Made once for a day and asked many times, by several threads if need be: what was found of one party is not looked for again for what
 * it owns. The definitions are those of the authorities' published guidance, such as
 * FAQ 398 to 402 of the US Office of Foreign Assets Control; lists, threshold, aggregation and reach are as the rule's record
 * says.
 */
public final class OwnershipReach {
    final Ownership ownership;
    final ExportControl control;
    final OwnershipRule rule;
    final SortedMap<String, Seed> seeds;
    final Set<Interest> interests;
    final Closures closures;
    private final Provision provision;
    private final ProvisionState state;

    /** Those nobody is asking; one for each thread that has asked at the same time as others. */
    private final ConcurrentLinkedDeque<Inquiry> idle = new ConcurrentLinkedDeque<>();

    /** What statements of later days say, once that was looked for. */
    private @Nullable Later later;

    /** Who is flagged as an owner is, once that was looked for. */
    private @Nullable FlaggedOwners flaggedOwners;

    /** What is missing of the lists the rule starts from. */
    final List<String> gaps;

    /** What could not be read of the dataset or of the rule, so that more may be listed than is known. */
    final List<String> lost;

    OwnershipReach(
            Ownership ownership,
            ExportControl control,
            Provision provision,
            SortedMap<String, Seed> seeds,
            List<String> gaps,
            List<String> lost) {
        this.ownership = ownership;
        this.control = control;
        this.provision = provision;
        this.seeds = seeds;
        rule = provision.ownership().orElseThrow();
        this.gaps = gaps;
        this.lost = lost;
        state = ProvisionState.of(ControlStates.on(ownership.dataset(), ownership.when()), control, provision.id());
        interests = rule.interests().isEmpty() ? EnumSet.of(Interest.SHAREHOLDING) : EnumSet.copyOf(rule.interests());
        closures = new Closures(ownership.graph(interests), rule, seeds, ownership::number, ownership.progress());
    }

    /** Whom each ownership rule of the dataset reaches, one answer for each, by control and in the order of its provisions. */
    public static List<OwnershipReach> all(Ownership ownership) {
        return all(ownership, List.of());
    }

    /** The same, were these matches of listed parties in the data, too. */
    public static List<OwnershipReach> all(Ownership ownership, Collection<EntryMatch> supposed) {
        Knowledge knowledge = Knowledge.of(ownership.dataset(), ownership.when());
        return ownership.dataset().controls().stream()
                .filter(control -> !knowledge.stands(control).isNo())
                .map(knowledge::asKnown)
                .flatMap(control -> control.provisions().stream()
                        .filter(provision -> provision.ownership().isPresent())
                        .map(provision -> of(ownership, control, provision, knowledge, supposed)))
                .toList();
    }

    /**
     * Whom the ownership rule in a provision of a control reaches.
     *
     * @throws IllegalArgumentException if the provision is no ownership rule
     */
    public static OwnershipReach of(Ownership ownership, ExportControl control, Provision provision) {
        return of(ownership, control, provision, Knowledge.of(ownership.dataset(), ownership.when()), List.of());
    }

    private static OwnershipReach of(
            Ownership ownership,
            ExportControl control,
            Provision provision,
            Knowledge knowledge,
            Collection<EntryMatch> supposed) {
        OwnershipRule rule = provision
                .ownership()
                .orElseThrow(() -> new IllegalArgumentException(
                        control.id() + "/" + provision.id() + " is no ownership rule: it has no field \"ownership\""));
        Dataset dataset = ownership.dataset();
        SortedMap<String, Seed> seeds = new TreeMap<>();
        Listed.on(dataset, ownership.when(), rule.lists(), rule.programs(), supposed)
                .parties()
                .forEach((party, history) -> seeds.put(
                        party,
                        Seed.of(
                                history,
                                rule.programs(),
                                entry -> dataset.knowsAll(entry.history().entry(), Set.of("programs"))
                                        .isYes())));
        List<String> lost = Stream.concat(
                        dataset.hasAll("entries, matches and stakes").reasons().stream(),
                        dataset.knowsAll(control.id(), Set.of("provisions")).reasons().stream())
                .toList();
        return new OwnershipReach(ownership, control, provision, seeds, gaps(ownership, rule, knowledge), lost);
    }

    private static List<String> gaps(Ownership ownership, OwnershipRule rule, Knowledge knowledge) {
        if (rule.lists().isEmpty()) {
            return List.of("from which lists the rule starts is not recorded");
        }
        Set<String> held = ownership.dataset().entries().stream()
                .filter(entry -> !knowledge.stands(entry).isNo())
                .map(ListEntry::list)
                .collect(Collectors.toSet());
        return rule.lists().stream()
                .filter(list -> !held.contains(list))
                .map(list -> "the dataset holds no entry of " + list + ", from which the rule starts")
                .toList();
    }

    /** The rule, as {@code control/provision}. */
    public String rule() {
        return control.id() + "/" + provision.id();
    }

    /** The state of the rule on the day, for everybody it does not name. */
    public ControlState state() {
        return state.forEverybody();
    }

    /** The state of the rule on the day for this party, such as one for which alone it was suspended. */
    public ControlState state(String party) {
        return state.of(party);
    }

    /** Every party the rule reaches, for certain or possibly, listed ones included, by id. Whether it was in force each answer says. */
    public List<Restriction> reached() {
        return passingOn()
                .map(this::of)
                .filter(restriction -> restriction.level() != Level.NOT_SHOWN)
                .toList();
    }

    /** What the rule makes of a party. */
    public Restriction of(String party) {
        return ask(inquiry -> inquiry.of(party));
    }

    /**
     * What the rule makes of a party of the data of whom nothing else is recorded: NO where it was certainly not in force for everybody, and
     * nothing was lost in reading that may say otherwise.
     */
    public Answer ofOthers() {
        Answer inForce = state().inForce();
        return new Answer(
                inForce.isNo() && lost.isEmpty() ? Verdict.NO : Verdict.UNKNOWN,
                Stream.concat(inForce.isYes() ? Stream.of() : state().reasons().stream(), lost.stream())
                        .toList(),
                Stream.concat(Stream.of(control.id()), state().records().stream())
                        .distinct()
                        .toList());
    }

    /** Who stands behind a party by the rule; of a party the dataset does not know, nobody. */
    public Lineage lineage(String party) {
        return ask(inquiry -> inquiry.lineage(party));
    }

    /**
     * The records behind what contributes to a party in a closure of the rule, and behind all above, with others before and behind;
     * gathered when they are looked at, in whatever thread.
     */
    List<String> records(
            List<String> before,
            RuleClosure closure,
            String party,
            List<Contribution> contributions,
            List<String> behind) {
        return new LateList<>(() -> Stream.of(
                        before, ask(inquiry -> inquiry.records(closure, party, contributions)), behind)
                .flatMap(List::stream)
                .distinct()
                .toList());
    }

    /** Asks an inquiry, and keeps it for the next question with all it has found, unless it failed or has found too much. */
    <T> T ask(Function<Inquiry, T> question) {
        Inquiry inquiry = Optional.ofNullable(idle.poll()).orElseGet(() -> new Inquiry(this));
        T answer = question.apply(inquiry);
        if (!inquiry.isFull()) {
            idle.push(inquiry);
        }
        return answer;
    }

    /** The control the rule is of. */
    public ExportControl control() {
        return control;
    }

    /** The provision that is the rule. */
    public Provision provision() {
        return provision;
    }

    /** Everybody whose holdings the rule counts, for certain or possibly: listed parties, and what they own; by id. */
    public Stream<String> passingOn() {
        Stream<String> owned =
                Arrays.stream(closures.reached()).mapToObj(ownership::party).flatMap(Optional::stream);
        return Stream.concat(seeds.keySet().stream(), owned).distinct().sorted();
    }

    /** What statements of later days say of restricted parties; looked for when it is first asked for, in whatever thread. */
    synchronized Later later() {
        if (later == null) {
            later = Later.of(this);
        }
        return later;
    }

    /** Who is flagged as an owner is; looked for when it is first asked for, in whatever thread. */
    synchronized FlaggedOwners flaggedOwners() {
        if (flaggedOwners == null) {
            flaggedOwners = FlaggedOwners.of(this);
        }
        return flaggedOwners;
    }

    /** Everybody of whom there may be a red flag, unless it is certain already that they are reached; by id. */
    public Stream<String> mayBeFlagged() {
        return flaggedOwners().flagged();
    }

    boolean isExcluded(String party) {
        return provision.exclusions().contains(party);
    }

    Judgement judge(String party, Remembered shown) {
        shown.lookAt(ownership.stakesIn(party).size());
        return new Judgement(this, party, ownership.number(party).orElseThrow(), shown);
    }
}
