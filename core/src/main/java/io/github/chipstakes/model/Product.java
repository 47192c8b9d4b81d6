package io.github.chipstakes.model;

import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.AttestedNumber;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.law.ControlListItem;
import io.github.chipstakes.model.market.Die;
import io.github.chipstakes.model.market.ProductKind;
import io.github.chipstakes.model.market.ProductStatus;
import io.github.chipstakes.model.market.ProductUnit;
import io.github.chipstakes.model.market.ProductUse;
import io.github.chipstakes.model.market.Throughput;
import io.github.chipstakes.model.party.Name;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A product: a chip, a card, a system, a model. */
@Value.Immutable
public sealed interface Product extends Thing, WithProduct permits ImmutableProduct {

    /** What it is called. */
    String name();

    /** Further names. */
    List<Name> names();

    /** Who makes it. */
    Optional<String> maker();

    /** What kind of product it is. */
    Optional<ProductKind> kind();

    /** What it is used for. */
    List<ProductUse> uses();

    /** The product it is a market variant of. */
    Optional<String> variantOf();

    /** The market it is a variant for. */
    Optional<Jurisdiction> variantMarket();

    /** What its figures count: a die, a package, a card, a system. */
    Optional<ProductUnit> unit();

    /** Its throughput by bit length; several of one length where sources disagree. */
    List<Throughput> throughputs();

    /** Total processing performance as declared, in tera-operations per second × bits. */
    List<AttestedNumber> declaredTpp();

    /** Its dies. */
    List<Die> dies();

    /** Memory bandwidth, in GB/s. */
    List<AttestedNumber> memoryBandwidth();

    /** Bidirectional input/output bandwidth, in GB/s. */
    List<AttestedNumber> ioBandwidth();

    /** Whether it is designed or marketed for data centers. */
    Optional<Verdict> dataCenter();

    /** The control list entries it is classified under. */
    List<ControlListItem> classifications();

    /** Its status over time and by market. */
    List<ProductStatus> statuses();

    @Override
    @Value.Default
    default JsonObject extensions() {
        return JsonObject.EMPTY;
    }

    @Override
    default String label() {
        return name();
    }

    @Override
    default RecordType type() {
        return RecordType.PRODUCT;
    }

    /** A new builder; {@code id} and {@code name} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Product}. */
    final class Builder extends ImmutableProduct.Builder implements DatasetRecord.Builder {
        Builder() {}
    }
}
