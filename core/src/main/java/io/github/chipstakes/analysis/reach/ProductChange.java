package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.model.claim.Answer.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How what a provision makes of a product differs from what it made of it before.
 *
 * @param product the product
 * @param provision the provision, as {@code control/provision}
 * @param recipient for whom, where the provision names somebody; empty: for whoever is not named
 * @param kind what has changed. A product is released where the provision certainly reaches it for nobody any more, and the later dataset
 *     was read whole. That the provision leaves out or spares somebody and goes on for others is a change of requirement. It is never flagged
 * @param before what it was; empty where the provision did not cover it, or either was not recorded
 * @param after what it is; empty as before
 * @param causes the records because of which it is so
 */
public record ProductChange(
        String product,
        String provision,
        Optional<String> recipient,
        Change.Kind kind,
        Optional<ProductReach> before,
        Optional<ProductReach> after,
        List<Cause> causes) {

    private static final Set<Change.Kind> ENDS = EnumSet.of(Change.Kind.RELEASED, Change.Kind.NO_LONGER_SHOWN);

    /** The causes are copied. */
    public ProductChange {
        causes = List.copyOf(causes);
    }

    /**
     * The worst change there is for whoever is not named, or for one who is, if there is any.
     *
     * @param before what was, by the recipient; for whoever is not named, by the empty text
     * @param after what is, so, too
     */
    static Optional<ProductChange> worst(
            SortedMap<String, ProductReach> before,
            SortedMap<String, ProductReach> after,
            boolean isWhole,
            Causes causes) {
        SortedSet<String> recipients = new TreeSet<>(before.keySet());
        recipients.addAll(after.keySet());
        boolean reachesSomebody = after.values().stream().anyMatch(it -> isShown(Optional.of(it)));
        List<ProductChange> changes = new ArrayList<>();
        for (String recipient : recipients) {
            Optional<ProductReach> was = of(before, recipient);
            Optional<ProductReach> is = of(after, recipient);
            ProductReach any = is.or(() -> was).orElseThrow();
            kind(was, is, isWhole)
                    .map(kind -> reachesSomebody && ENDS.contains(kind) ? Change.Kind.REQUIREMENT_CHANGED : kind)
                    .ifPresent(kind -> changes.add(new ProductChange(
                            any.product(),
                            any.provision(),
                            Optional.of(recipient).filter(name -> !name.isEmpty()),
                            kind,
                            was,
                            is,
                            causes.ofProduct(was, is))));
        }
        return changes.stream()
                .min(Comparator.comparing((ProductChange change) -> change.kind() == Change.Kind.RELEASED)
                        .thenComparing(ProductChange::kind));
    }

    /** What is made of it for a recipient; where that one is not named, what is for whoever is not. */
    private static Optional<ProductReach> of(SortedMap<String, ProductReach> reach, String recipient) {
        return Optional.ofNullable(reach.get(recipient)).or(() -> Optional.ofNullable(reach.get("")));
    }

    /** What has changed for one recipient, if anything has. */
    private static Optional<Change.Kind> kind(
            Optional<ProductReach> before, Optional<ProductReach> after, boolean isWhole) {
        Shift shift = Shift.of(
                before.map(ProductReach::answer), isShown(before), after.map(ProductReach::answer), isShown(after));
        return shift.kind(
                        () -> shift.is() == Verdict.NO && isWhole,
                        () -> demands(before.orElseThrow()).equals(demands(after.orElseThrow())))
                .filter(kind -> kind != Change.Kind.NOW_UNKNOWN || after.isPresent());
    }

    private static boolean isShown(Optional<ProductReach> reach) {
        return reach.filter(it -> !it.answer().isNo()).isPresent();
    }

    /** What is demanded for which destinations and uses, and what is allowed all the same. */
    private static List<Set<?>> demands(ProductReach reach) {
        return List.of(
                Set.copyOf(reach.requirements()),
                Set.copyOf(reach.destinations()),
                Set.copyOf(reach.endUses()),
                Change.allowed(reach.allowances()));
    }

    /** In a line: {@code h20 newly restricted by us-h20-letter/h20 for nvidia, because of us-h20-letter (new)}. */
    @Override
    public String toString() {
        return product + " " + kind.words() + " by " + provision
                + recipient.map(it -> " for " + it).orElse("") + Cause.because(causes);
    }
}
