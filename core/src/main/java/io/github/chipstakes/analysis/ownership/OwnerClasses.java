package io.github.chipstakes.analysis.ownership;

import io.github.chipstakes.analysis.graph.IntegratedShare;
import io.github.chipstakes.analysis.graph.IntegratedShares;
import io.github.chipstakes.analysis.graph.LookThrough;
import io.github.chipstakes.analysis.graph.OwnershipGraph;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.Institution;
import io.github.chipstakes.model.LegalEntity;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.number.Fraction;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.party.InstitutionKind;
import io.github.chipstakes.model.party.OwnerClass;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How much of an entity each class of owner holds in the end. Every chain upwards ends with the first owner whose class is
 * known: what its record says (MIXED is looked through where owners are known); a person is PRIVATE; an institution without a
 * class is by its kind a university, the central or a local state, and FOREIGN where it is of another country than the entity.
 *
 * @param entity the entity
 * @param byClass the part of the whole each class holds, in the order of the classes
 * @param unclassified what known owners hold whose class is not known
 * @param unaccounted what nobody known is known to hold; perhaps nothing, where something is left out; anything, where stakes may be missing
 *     that could not be read
 * @param isComplete whether something can be said of every owner; if not, a closed set or a company held by more than the
 *     whole stands in the way, and what is behind it is left out
 */
public record OwnerClasses(
        String entity,
        Map<OwnerClass, IntegratedShare> byClass,
        IntegratedShare unclassified,
        IntegratedShare unaccounted,
        boolean isComplete) {

    static OwnerClasses of(Ownership ownership, String entity) {
        Optional<Integer> number = ownership.number(entity);
        OwnershipGraph all = ownership.graph(Interest.SHAREHOLDING);
        if (number.isEmpty()) {
            return new OwnerClasses(entity, Map.of(), IntegratedShare.NOTHING, IntegratedShare.WHOLE, true)
                    .orLost(ownership.dataset());
        }
        Dataset dataset = ownership.dataset();
        Optional<Jurisdiction> home = dataset.find(LegalEntity.class, entity).flatMap(LegalEntity::jurisdiction);
        Function<String, Optional<OwnerClass>> classOf = party -> classOf(dataset, party, home);
        OwnershipGraph upToClasses = upToClasses(ownership, all, number.get(), classOf);
        LookThrough lookThrough = LookThrough.of(upToClasses, ownership.progress());
        IntegratedShares shares = lookThrough.ownersOf(number.get());
        Map<OwnerClass, IntegratedShare> byClass = new EnumMap<>(OwnerClass.class);
        IntegratedShare unclassified = IntegratedShare.NOTHING;
        IntegratedShare unnamed = IntegratedShare.NOTHING;
        boolean complete = lookThrough.components().closedSets().isEmpty()
                && lookThrough.components().overfull().length == 0;
        for (int party : shares.parties()) {
            Optional<IntegratedShare> share = shares.share(party);
            complete &= share.isPresent();
            if (upToClasses.ownerCount(party) > 0 || share.isEmpty()) {
                continue;
            }
            Optional<String> id = ownership.party(party);
            Optional<OwnerClass> known = id.flatMap(classOf);
            if (id.isEmpty()) {
                unnamed = unnamed.plus(share.get());
            } else if (known.isPresent()) {
                byClass.merge(known.get(), share.get(), IntegratedShare::plus);
            } else {
                unclassified = unclassified.plus(share.get());
            }
        }
        return of(entity, byClass, unclassified, unnamed, complete).orLost(dataset);
    }

    private OwnerClasses orLost(Dataset dataset) {
        return dataset.mayLackRecords()
                ? new OwnerClasses(entity, byClass, unclassified, IntegratedShare.WHOLE.orNothing(), isComplete)
                : this;
    }

    /** Each part no more than what the others leave of the whole. */
    private static OwnerClasses of(
            String entity,
            Map<OwnerClass, IntegratedShare> byClass,
            IntegratedShare unclassified,
            IntegratedShare unnamed,
            boolean complete) {
        IntegratedShare named = byClass.values().stream().reduce(unclassified, IntegratedShare::plus);
        Fraction left = Fraction.ONE.minus(named.low()).minus(unnamed.low()).max(Fraction.ZERO);
        Map<OwnerClass, IntegratedShare> limited = new EnumMap<>(OwnerClass.class);
        byClass.forEach(
                (owner, share) -> limited.put(owner, share.atMost(share.low().plus(left))));
        return new OwnerClasses(
                entity,
                limited,
                unclassified.atMost(unclassified.low().plus(left)),
                complete ? named.rest() : named.rest().orNothing(),
                complete);
    }

    /** The stakes above an entity, as far as the first owners whose class is known. */
    private static OwnershipGraph upToClasses(
            Ownership ownership, OwnershipGraph all, int entity, Function<String, Optional<OwnerClass>> classOf) {
        BitSet seen = new BitSet();
        Deque<Integer> next = new ArrayDeque<>(List.of(entity));
        seen.set(entity);
        while (!next.isEmpty()) {
            all.forEachOwner(next.remove(), (owner, percent) -> {
                if (!seen.get(owner) && !endsAt(ownership.party(owner).flatMap(classOf))) {
                    seen.set(owner);
                    next.add(owner);
                }
            });
        }
        return all.only((owner, below) -> seen.get(below));
    }

    private static boolean endsAt(Optional<OwnerClass> owner) {
        return owner.filter(known -> known != OwnerClass.MIXED).isPresent();
    }

    private static Optional<OwnerClass> classOf(Dataset dataset, String party, Optional<Jurisdiction> home) {
        if (dataset.find(Person.class, party).isPresent()) {
            return Optional.of(OwnerClass.PRIVATE);
        }
        return dataset.find(LegalEntity.class, party)
                .flatMap(LegalEntity::ownerClass)
                .or(() -> dataset.find(Institution.class, party).flatMap(institution -> classOf(institution, home)));
    }

    private static Optional<OwnerClass> classOf(Institution institution, Optional<Jurisdiction> home) {
        Optional<OwnerClass> byKind = institution.kind().flatMap(kind -> classOf(kind, institution.jurisdiction()));
        Answer foreign = institution
                .jurisdiction()
                .flatMap(own -> home.map(own::isForeignTo))
                .orElse(Answer.no());
        return byKind.map(known -> foreign.isNo() ? known : OwnerClass.FOREIGN).filter(known -> !foreign.isUnknown());
    }

    /** Of what state an agency or another body is, only its jurisdiction says. */
    private static Optional<OwnerClass> classOf(InstitutionKind kind, Optional<Jurisdiction> own) {
        return switch (kind) {
            case GOVERNMENT, MINISTRY -> own.map(OwnerClasses::level).or(() -> Optional.of(OwnerClass.CENTRAL_STATE));
            case AGENCY, STATE_BODY -> own.map(OwnerClasses::level);
            case LOCAL_GOVERNMENT -> Optional.of(OwnerClass.LOCAL_STATE);
            case ACADEMY, UNIVERSITY -> Optional.of(OwnerClass.UNIVERSITY);
            case LEGISLATURE, PARTY_BODY, FUND, EXCHANGE, OTHER -> Optional.empty();
        };
    }

    private static OwnerClass level(Jurisdiction own) {
        boolean isWhole = own.country().filter(country -> !country.equals(own)).isEmpty();
        return isWhole ? OwnerClass.CENTRAL_STATE : OwnerClass.LOCAL_STATE;
    }
}
