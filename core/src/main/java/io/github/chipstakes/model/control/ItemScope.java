package io.github.chipstakes.model.control;

import io.github.chipstakes.model.law.ControlListItem;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Items a provision covers: an entry of a control list, a customs heading, a product, or a description; with thresholds that must all be met. */
@Value.Immutable
public sealed interface ItemScope extends WithItemScope permits ImmutableItemScope {

    /** An entry of a control list, qualified by the list: {@code US:3A090.a}. */
    Optional<ControlListItem> item();

    /** A heading of the Harmonized System or a national tariff. */
    Optional<String> hsCode();

    /** A product. */
    Optional<String> product();

    /** The items, as worded. */
    Optional<String> text();

    /** Limits an item must reach to be covered. */
    List<Threshold> thresholds();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ItemScope}. */
    final class Builder extends ImmutableItemScope.Builder {
        Builder() {}
    }
}
