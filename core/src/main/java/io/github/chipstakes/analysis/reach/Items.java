package io.github.chipstakes.analysis.reach;

import io.github.chipstakes.analysis.control.ControlState;
import io.github.chipstakes.analysis.control.ControlStates;
import io.github.chipstakes.analysis.control.Scope;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.Product;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.control.ItemScope;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.law.ControlListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Which provisions cover a product: those that name it, or what it is classified as. Provisions that name no items say nothing of
 * products. What a scope says in words, by a customs heading or by a threshold is not judged, and leaves the answer open; so does what
 * could not be read of the provisions, or of what the product is classified as.
 */
record Items(Dataset dataset, List<ExportControl> controls, ControlStates states, Listings listings) {
    private static final Set<String> PROVISIONS = Set.of("provisions");
    private static final Set<String> CLASSIFICATIONS = Set.of("classifications");

    /** For one recipient; empty: for whoever is not named. */
    List<ProductReach> of(Product product, Optional<String> recipient) {
        return of(product, (control, provision) -> Stream.of(recipient));
    }

    /** For whoever is not named, and for each whom an event or an exclusion names. */
    List<ProductReach> ofEachNamed(Product product) {
        return of(
                product,
                (control, provision) -> Stream.concat(
                        Stream.of(Optional.empty()),
                        Stream.concat(
                                        provision.exclusions().stream(),
                                        control.timeline().stream().flatMap(event -> event.recipient().stream()))
                                .sorted()
                                .distinct()
                                .map(Optional::of)));
    }

    private List<ProductReach> of(
            Product product, BiFunction<ExportControl, Provision, Stream<Optional<String>>> recipients) {
        List<ProductReach> reached = new ArrayList<>();
        for (ExportControl control : controls) {
            Answer read = dataset.knowsAll(control.id(), PROVISIONS);
            for (Provision provision : control.provisions()) {
                Answer covers = Answer.anyOf(Stream.concat(
                                provision.items().stream().map(item -> covers(item, product)), Stream.of(read.not()))
                        .toList());
                if (!covers.isNo()) {
                    recipients
                            .apply(control, provision)
                            .forEach(recipient -> reached.add(of(product, control, provision, recipient, covers)));
                }
            }
        }
        return reached;
    }

    private ProductReach of(
            Product product, ExportControl control, Provision provision, Optional<String> recipient, Answer covers) {
        String id = control.id() + "/" + provision.id();
        Scope everybody = Scope.ofProvision(provision.id());
        ControlState state =
                states.of(control, recipient.map(everybody::forRecipient).orElse(everybody));
        Answer excluded = Answer.anyOf(recipient.filter(provision.exclusions()::contains).stream()
                .map(maker -> Answer.yes(id + " names " + maker + " as not covered"))
                .toList());
        Answer answer = Answer.allOf(covers, state.inForce(), excluded.not()).restingOn(product.id(), control.id());
        return new ProductReach(
                product.id(),
                id,
                recipient,
                covers,
                state,
                answer,
                provision.destinations(),
                provision.endUses(),
                Listings.demand(control, provision, answer.verdict()).toList(),
                listings.allowances(control, provision).toList());
    }

    /** All that a scope says must be met. */
    private Answer covers(ItemScope scope, Product product) {
        List<Answer> parts = new ArrayList<>();
        scope.product()
                .ifPresent(named -> parts.add(
                        named.equals(product.id())
                                ? Answer.yes("it names " + named)
                                : Answer.no("it names " + named + ", not " + product.id())));
        scope.item().ifPresent(item -> parts.add(isWithin(product, item)));
        scope.hsCode()
                .ifPresent(code -> parts.add(Answer.unknown(
                        "whether " + product.id() + " falls under heading " + code + " is not recorded")));
        scope.text()
                .filter(words -> scope.product().isEmpty())
                .ifPresent(words -> parts.add(Answer.unknown(
                        "whether " + product.id() + " is meant by \"" + words + "\" is for people to say")));
        scope.thresholds()
                .forEach(threshold -> parts.add(Answer.unknown("whether " + product.id() + " reaches "
                        + threshold.metric() + " " + threshold.value() + " is not worked out here")));
        return parts.isEmpty() ? Answer.unknown("what it covers is not recorded") : Answer.allOf(parts);
    }

    private Answer isWithin(Product product, ControlListItem item) {
        Answer read = dataset.knowsAll(product.id(), CLASSIFICATIONS);
        return product.classifications().isEmpty() && read.isYes()
                ? Answer.unknown("how " + product.id() + " is classified is not recorded")
                : Answer.anyOf(Stream.concat(
                                product.classifications().stream().map(classified -> classified.isWithin(item)),
                                Stream.of(read.not()))
                        .toList());
    }
}
