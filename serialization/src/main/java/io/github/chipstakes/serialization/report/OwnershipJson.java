package io.github.chipstakes.serialization.report;

import static io.github.chipstakes.serialization.report.AnswerFields.answer;
import static io.github.chipstakes.serialization.report.AnswerFields.put;

import io.github.chipstakes.analysis.graph.IntegratedShare;
import io.github.chipstakes.analysis.ownership.CapTable;
import io.github.chipstakes.analysis.ownership.EndOwner;
import io.github.chipstakes.analysis.ownership.EndOwners;
import io.github.chipstakes.analysis.ownership.IntegratedOwnership;
import io.github.chipstakes.analysis.ownership.OwnerClasses;
import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.analysis.ownership.StrongestChains;
import io.github.chipstakes.analysis.ownership.UltimateOwner;
import io.github.chipstakes.analysis.ownership.VotingControl;
import io.github.chipstakes.analysis.shares.LockUps;
import io.github.chipstakes.analysis.shares.ProForma;
import io.github.chipstakes.analysis.shares.ShareCountHistory;
import io.github.chipstakes.analysis.stakes.CountedStake;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who owns or holds an entity, with all its evidence, as JSON: what was asked of what, with its hash, the answer, and every record it
 * rests on with its citations and their sources. Parts of the whole are exact fractions such as {@code 21/43}, from the least to the
 * most they may be; percentages are numbers, likewise. Before it stands what to mind of it, as {@code toMind}, and where data could not
 * be read whole {@code readWhole} is false. What is empty is left out. The same input gives the same text.
 *
 * @param ownership who owns what on the day
 * @param entity the entity
 * @param program the program and its version
 * @param paths where the dataset was read, as the user named it
 * @param after the table after a raise, to stand beside the cap table; none where that is not asked for
 */
public record OwnershipJson(
        Ownership ownership, String entity, String program, List<String> paths, Optional<ProForma> after) {
    private static final int DIGITS = 4;

    /** How many parties of a chain are told before it goes on as the chain of the last of them. */
    private static final int NAMED = 20;

    /** What can be asked, and under which field the answer begins. */
    public enum Asked {
        /** Who owns it in the end, and who controls it: {@code owners}. */
        OWNERS("owners"),
        /** Who holds it directly, according to whom: {@code captable}. */
        CAPTABLE("holders");

        private final String field;

        Asked(String field) {
            this.field = field;
        }

        /** The command that asks it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The line of the text from which on stands what was found, and no more what went in. */
        public String findingsFrom() {
            return "  \"" + field + "\" : [";
        }
    }

    /** The paths are copied. */
    public OwnershipJson {
        paths = List.copyOf(paths);
    }

    /** Without a table after a raise. */
    public OwnershipJson(Ownership ownership, String entity, String program, List<String> paths) {
        this(ownership, entity, program, paths, Optional.empty());
    }

    /** What was read of paths as one dataset. */
    public static Input input(List<String> paths, Dataset dataset) {
        return Input.of(String.join(", ", paths), dataset);
    }

    /** The text; it ends with a line break. */
    public String toText(Asked asked) {
        Set<String> named = new TreeSet<>(Set.of(entity));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("program", program);
        all.put("asked", asked.word());
        all.put("of", entity);
        put(all, "after", after.map(OwnershipJson::raise));
        all.put("on", ownership.when().day().toString());
        put(all, "knownOn", ownership.when().knownOn().map(Object::toString));
        put(all, "counting", CountingFields.of(ownership.counting()));
        boolean isWhole = ownership.dataset().isWhole();
        put(all, "readWhole", Optional.of(isWhole).filter(whole -> !whole));
        Map<String, Object> found = new LinkedHashMap<>();
        put(
                all,
                "toMind",
                switch (asked) {
                    case OWNERS -> owners(found, named);
                    case CAPTABLE -> holders(found, named);
                });
        all.put("paths", paths);
        all.put("inputs", List.of(AnswerFields.input(input(paths, ownership.dataset()))));
        all.putAll(found);
        all.put("records", AnswerFields.records(ownership.dataset(), named));
        return AnswerFields.text(all);
    }

    /** The raise, and the stage by which its new shares are told: {@code placement-2025/REGISTERED}. */
    private static String raise(ProForma table) {
        return table.raise().id()
                + table.stage().map(stage -> "/" + stage.stage().name()).orElse("");
    }

    /** Tells who owns it, and gives what to mind of that. */
    private List<String> owners(Map<String, Object> all, Set<String> named) {
        IntegratedOwnership integrated = IntegratedOwnership.of(ownership);
        EndOwners owners = integrated.ownersOf(entity);
        StrongestChains chains = integrated.chainsTo(entity);
        all.put(
                "owners",
                owners.owners().stream()
                        .map(owner -> owner(owner, chains, named))
                        .toList());
        put(all, "unaccounted", owners.unaccounted().map(OwnershipJson::share));
        put(all, "closedSets", owners.closedSets());
        put(
                all,
                "inClosedSets",
                owners.inClosedSets()
                        .filter(it -> !it.equals(IntegratedShare.NOTHING))
                        .map(OwnershipJson::share));
        put(all, "overfull", owners.overfull());
        all.put("classes", classes(integrated.classesOf(entity)));
        UltimateOwner control = VotingControl.of(ownership).ultimateOwner(entity);
        Map<String, Object> told = answer(control.answer(), named);
        put(told, "owner", control.owner());
        put(told, "chain", control.chain());
        named.addAll(control.chain());
        all.put("control", told);
        Set<String> records = Set.copyOf(owners.records());
        put(
                all,
                "stakes",
                owners.records().stream()
                        .flatMap(id -> ownership.dataset().find(ShareholderStake.class, id).stream())
                        .map(ShareholderStake::entity)
                        .distinct()
                        .flatMap(held -> ownership.stakesIn(held).stream())
                        .filter(counted -> records.contains(counted.stake().id()))
                        .map(counted -> AnswerFields.stake(counted, named))
                        .toList());
        named.addAll(records);
        return AnswerFields.toMind(owners, control, ownership.dataset());
    }

    private Map<String, Object> owner(EndOwner owner, StrongestChains chains, Set<String> named) {
        Map<String, Object> told = new LinkedHashMap<>();
        put(told, "party", owner.party());
        put(told, "share", owner.share().map(OwnershipJson::share));
        told.put("direct", AnswerFields.percent(owner.direct()));
        told.put("isEnd", owner.isEnd());
        List<String> chain = owner.party().map(party -> chain(party, chains)).orElse(List.of());
        put(told, "chain", chain);
        put(
                told,
                "chainLength",
                owner.party().map(chains::length).filter(length -> length > 0 && length >= chain.size()));
        named.addAll(chain);
        owner.party().ifPresent(named::add);
        return told;
    }

    /**
     * The strongest chain down to the entity; none from itself. A long one is told as far as to a party whose own chain, which is told
     * as well, is the rest of it: thousands of owners one above the other would name millions of parties.
     */
    private static List<String> chain(String holder, StrongestChains chains) {
        int length = chains.length(holder);
        if (length == 0) {
            return List.of();
        }
        List<String> first = chains.first(holder, NAMED);
        return length < NAMED || chains.isCertain(holder) == chains.isCertain(first.get(NAMED - 1))
                ? first
                : chains.first(holder, length + 1);
    }

    private static Map<String, Object> classes(OwnerClasses classes) {
        Map<String, Object> told = new LinkedHashMap<>();
        classes.byClass().forEach((owner, share) -> told.put(owner.name(), share(share)));
        told.put("unclassified", share(classes.unclassified()));
        told.put("unaccounted", share(classes.unaccounted()));
        told.put("complete", classes.isComplete());
        return told;
    }

    private static Map<String, Object> share(IntegratedShare share) {
        return AnswerFields.share(share, DIGITS);
    }

    /** Tells who holds it, and gives what to mind of that. */
    private List<String> holders(Map<String, Object> all, Set<String> named) {
        CapTable table = ownership.capTable(entity);
        all.put(
                "holders",
                table.holders().stream().map(holder -> holder(holder, named)).toList());
        all.put("accounted", AnswerFields.percent(table.accounted()));
        all.put("unaccounted", AnswerFields.percent(table.unaccounted()));
        all.put("exceedsWhole", table.exceedsWhole());
        put(all, "groups", table.groups().stream().map(OwnershipJson::group).toList());
        put(all, "holdersKnown", table.holdersKnown());
        put(all, "later", table.later().stream().map(ShareholderStake::id).toList());
        table.later().forEach(stake -> named.add(stake.id()));
        ShareFields shares = new ShareFields(named);
        put(
                all,
                "shareCounts",
                shares.counts(
                        ShareCountHistory.of(ownership.dataset(), entity, ownership.when(), ownership.counting())));
        put(
                all,
                "lockUps",
                shares.lockUps(LockUps.of(ownership.dataset(), ownership.when()).of(entity)));
        put(all, "proForma", after.map(shares::after));
        return AnswerFields.toMind(table, ownership.dataset());
    }

    private static Map<String, Object> holder(CapTable.Holder holder, Set<String> named) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("holder", holder.party());
        told.put("percent", AnswerFields.percent(holder.percent()));
        put(told, "shares", stakes(holder.shares(), named));
        put(told, "votes", stakes(holder.votes(), named));
        put(told, "others", stakes(holder.others(), named));
        holder.party().id().ifPresent(named::add);
        return told;
    }

    private static List<Map<String, Object>> stakes(List<CountedStake> stakes, Set<String> named) {
        return stakes.stream()
                .map(counted -> AnswerFields.stake(counted, named))
                .toList();
    }

    private static Map<String, Object> group(CapTable.Group group) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", group.name());
        told.put("stated", group.stated());
        told.put("members", group.members());
        told.put("held", AnswerFields.percent(group.held()));
        return told;
    }
}
