package io.github.chipstakes.schema;

import static io.github.chipstakes.schema.ClaimParts.ATTESTED_NUMBER;
import static io.github.chipstakes.schema.ClaimParts.CITATION;
import static io.github.chipstakes.schema.ClaimParts.SUBJECT;
import static io.github.chipstakes.schema.Kind.Scalar.whole;
import static io.github.chipstakes.schema.Kinds.JURISDICTION;
import static io.github.chipstakes.schema.Kinds.TEXT;
import static io.github.chipstakes.schema.Kinds.TO_EVENT_OR_ACT;
import static io.github.chipstakes.schema.Kinds.TO_PARTY;
import static io.github.chipstakes.schema.Kinds.TO_PRODUCT;
import static io.github.chipstakes.schema.Kinds.TO_SEGMENT;
import static io.github.chipstakes.schema.Kinds.VERDICT;
import static io.github.chipstakes.schema.Kinds.code;
import static io.github.chipstakes.schema.PartyParts.NAME;
import static io.github.chipstakes.schema.RecordRows.head;
import static io.github.chipstakes.schema.RecordRows.statement;
import static io.github.chipstakes.schema.RecordRows.thing;
import static io.github.chipstakes.schema.ValueTables.CONTROL_LIST_ITEM;
import static io.github.chipstakes.schema.ValueTables.DATE;
import static io.github.chipstakes.schema.ValueTables.MONEY;
import static io.github.chipstakes.schema.ValueTables.NUMBER;
import static io.github.chipstakes.schema.ValueTables.PERIOD;

import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.MarketSegment;
import io.github.chipstakes.model.Observation;
import io.github.chipstakes.model.Product;
import io.github.chipstakes.model.market.Assessment;
import io.github.chipstakes.model.market.Comparison;
import io.github.chipstakes.model.market.Die;
import io.github.chipstakes.model.market.DieKind;
import io.github.chipstakes.model.market.EventKind;
import io.github.chipstakes.model.market.EventRelation;
import io.github.chipstakes.model.market.EventRelationKind;
import io.github.chipstakes.model.market.Metric;
import io.github.chipstakes.model.market.ProductKind;
import io.github.chipstakes.model.market.ProductState;
import io.github.chipstakes.model.market.ProductStatus;
import io.github.chipstakes.model.market.ProductUnit;
import io.github.chipstakes.model.market.ProductUse;
import io.github.chipstakes.model.market.Sign;
import io.github.chipstakes.model.market.Sparsity;
import io.github.chipstakes.model.market.Throughput;
import io.github.chipstakes.model.market.Trend;
import io.github.chipstakes.schema.Kind.Composite;
import java.util.Optional;

/** The fields of products, segments, events and observations, and of what they are made of. */
final class MarketTables {
    private MarketTables() {}

    static final FieldTable<Throughput, Throughput.Builder> THROUGHPUT_TABLE = FieldTable.of(
                    Throughput.class, Throughput::builder, Throughput.Builder::build)
            .required("teraOps", NUMBER, Throughput::teraOps, Throughput.Builder::teraOps)
            .doc("tera-operations per second; a multiply-accumulate counts as two")
            .required("bits", whole(Throughput.BITS), Throughput::bits, Throughput.Builder::bits)
            .doc("the bit length of the operation")
            .optional("format", TEXT, Throughput::format, Throughput.Builder::format)
            .doc("the number format, such as FP8")
            .optional("sparsity", code(Sparsity.class), Throughput::sparsity, Throughput.Builder::sparsity)
            .doc("whether the figure assumes sparse operands; not said if absent")
            .many("citations", CITATION, Throughput::citations, Throughput.Builder::addCitation)
            .doc("the sources of this, beside those of the record")
            .table();

    static final Composite<Throughput, Throughput.Builder> THROUGHPUT =
            new Composite<>(THROUGHPUT_TABLE, Optional.empty());

    static final FieldTable<Die, Die.Builder> DIE_TABLE = FieldTable.of(Die.class, Die::builder, Die.Builder::build)
            .optional("area", NUMBER, Die::area, Die.Builder::area)
            .doc("its area, in square millimeters")
            .optional("kind", code(DieKind.class), Die::kind, Die.Builder::kind)
            .doc("what it does")
            .optional("process", TEXT, Die::process, Die.Builder::process)
            .doc("its process, as named")
            .optional("nonPlanar", VERDICT, Die::nonPlanar, Die.Builder::nonPlanar)
            .doc("whether its transistors are non-planar")
            .optional("count", whole(Die.COUNT), Die::count, Die.Builder::count)
            .doc("how many of them the product has; one if absent")
            .many("citations", CITATION, Die::citations, Die.Builder::addCitation)
            .doc("the sources of this, beside those of the record")
            .table();

    static final Composite<Die, Die.Builder> DIE = new Composite<>(DIE_TABLE, Optional.empty());

    static final FieldTable<ProductStatus, ProductStatus.Builder> STATUS_TABLE = FieldTable.of(
                    ProductStatus.class, ProductStatus::builder, ProductStatus.Builder::build)
            .required("status", code(ProductState.class), ProductStatus::status, ProductStatus.Builder::status)
            .doc("what became of it")
            .optional("date", DATE, ProductStatus::date, ProductStatus.Builder::date)
            .doc("the first day")
            .optional("market", JURISDICTION, ProductStatus::market, ProductStatus.Builder::market)
            .doc("the market; all if absent")
            .many("citations", CITATION, ProductStatus::citations, ProductStatus.Builder::addCitation)
            .doc("the sources of this, beside those of the record")
            .table();

    static final Composite<ProductStatus, ProductStatus.Builder> STATUS =
            new Composite<>(STATUS_TABLE, Optional.empty());

    static final FieldTable<EventRelation, EventRelation.Builder> EVENT_RELATION_TABLE = FieldTable.of(
                    EventRelation.class, EventRelation::builder, EventRelation.Builder::build)
            .required("kind", code(EventRelationKind.class), EventRelation::kind, EventRelation.Builder::kind)
            .doc("in which way")
            .required("record", TO_EVENT_OR_ACT, EventRelation::record, EventRelation.Builder::record)
            .doc("the event, control or directive")
            .table();

    static final Composite<EventRelation, EventRelation.Builder> EVENT_RELATION =
            new Composite<>(EVENT_RELATION_TABLE, Optional.empty());

    static final FieldTable<Metric, Metric.Builder> METRIC_TABLE = FieldTable.of(
                    Metric.class, Metric::builder, Metric.Builder::build)
            .required("code", TEXT, Metric::code, Metric.Builder::code)
            .doc("what is measured, such as REVENUE")
            .optional("value", NUMBER, Metric::value, Metric.Builder::value)
            .doc("the number")
            .optional("amount", MONEY, Metric::amount, Metric.Builder::amount)
            .doc("the amount of money")
            .optional("unit", TEXT, Metric::unit, Metric.Builder::unit)
            .doc("the unit of the number")
            .optional("factor", NUMBER, Metric::factor, Metric.Builder::factor)
            .doc("by what it was multiplied: 2 for what doubled")
            .optional("sign", code(Sign.class), Metric::sign, Metric.Builder::sign)
            .doc("its sign, where no number is given")
            .optional("trend", code(Trend.class), Metric::trend, Metric.Builder::trend)
            .doc("its trend, where no number is given")
            .optional("state", TEXT, Metric::state, Metric.Builder::state)
            .doc("a state in the terms of the source, such as DOMINANT")
            .optional("comparison", code(Comparison.class), Metric::comparison, Metric.Builder::comparison)
            .doc("how it compares")
            .many("comparedWith", SUBJECT, Metric::comparedWith, Metric.Builder::addComparedWith)
            .doc("what it is compared with")
            .optional("segment", TO_SEGMENT, Metric::segment, Metric.Builder::segment)
            .doc("the market segment it is measured in")
            .optional("fiscalPeriod", TEXT, Metric::fiscalPeriod, Metric.Builder::fiscalPeriod)
            .doc("the fiscal period, as the company names it")
            .optional("consolidated", VERDICT, Metric::consolidated, Metric.Builder::consolidated)
            .doc("whether it is consolidated; not said if absent")
            .optional("baseline", DATE, Metric::baseline, Metric.Builder::baseline)
            .doc("the day a factor or trend counts from")
            .table();

    static final Composite<Metric, Metric.Builder> METRIC = new Composite<>(METRIC_TABLE, Optional.empty());

    static final FieldTable<Assessment, Assessment.Builder> ASSESSMENT_TABLE = FieldTable.of(
                    Assessment.class, Assessment::builder, Assessment.Builder::build)
            .required("text", TEXT, Assessment::text, Assessment.Builder::text)
            .doc("the words")
            .optional("speaker", TEXT, Assessment::speaker, Assessment.Builder::speaker)
            .doc("who thinks so; not said if absent")
            .many("comparedWith", SUBJECT, Assessment::comparedWith, Assessment.Builder::addComparedWith)
            .doc("what the subjects are compared with")
            .table();

    static final Composite<Assessment, Assessment.Builder> ASSESSMENT =
            new Composite<>(ASSESSMENT_TABLE, Optional.empty());

    static final FieldTable<Product, Product.Builder> PRODUCT = thing(head(FieldTable.of(
                    Product.class, Product::builder, Product.Builder::build))
            .required("name", TEXT, Product::name, Product.Builder::name)
            .doc("what it is called")
            .many("names", NAME, Product::names, Product.Builder::addName)
            .doc("further names")
            .optional("maker", TO_PARTY, Product::maker, Product.Builder::maker)
            .doc("who makes it")
            .optional("kind", code(ProductKind.class), Product::kind, Product.Builder::kind)
            .doc("what kind of product")
            .many("uses", code(ProductUse.class), Product::uses, Product.Builder::addUse)
            .doc("what it is used for")
            .optional("variantOf", TO_PRODUCT, Product::variantOf, Product.Builder::variantOf)
            .doc("the product it is a market variant of")
            .optional("variantMarket", JURISDICTION, Product::variantMarket, Product.Builder::variantMarket)
            .doc("the market it is a variant for")
            .optional("unit", code(ProductUnit.class), Product::unit, Product.Builder::unit)
            .doc("what its figures count")
            .many("throughputs", THROUGHPUT, Product::throughputs, Product.Builder::addThroughput)
            .doc("its throughput by bit length")
            .oneOrMany("declaredTpp", ATTESTED_NUMBER, Product::declaredTpp, Product.Builder::addDeclaredTpp)
            .doc("total processing performance as declared, in TOPS × bits")
            .many("dies", DIE, Product::dies, Product.Builder::addDie)
            .doc("its dies")
            .oneOrMany(
                    "memoryBandwidth", ATTESTED_NUMBER, Product::memoryBandwidth, Product.Builder::addMemoryBandwidth)
            .doc("memory bandwidth, in GB/s")
            .oneOrMany("ioBandwidth", ATTESTED_NUMBER, Product::ioBandwidth, Product.Builder::addIoBandwidth)
            .doc("bidirectional input/output bandwidth, in GB/s")
            .optional("dataCenter", VERDICT, Product::dataCenter, Product.Builder::dataCenter)
            .doc("whether it is designed or marketed for data centers")
            .many("classifications", CONTROL_LIST_ITEM, Product::classifications, Product.Builder::addClassification)
            .doc("the control list entries it is classified under")
            .many("statuses", STATUS, Product::statuses, Product.Builder::addStatus)
            .doc("its status over time and by market"));

    static final FieldTable<MarketSegment, MarketSegment.Builder> SEGMENT =
            thing(head(FieldTable.of(MarketSegment.class, MarketSegment::builder, MarketSegment.Builder::build))
                    .required("name", TEXT, MarketSegment::name, MarketSegment.Builder::name)
                    .doc("what it is called")
                    .many("names", NAME, MarketSegment::names, MarketSegment.Builder::addName)
                    .doc("further names")
                    .optional("definition", TEXT, MarketSegment::definition, MarketSegment.Builder::definition)
                    .doc("what it comprises, in the words of a source")
                    .optional("parent", TO_SEGMENT, MarketSegment::parent, MarketSegment.Builder::parent)
                    .doc("the segment it is part of"));

    static final FieldTable<Event, Event.Builder> EVENT =
            statement(head(FieldTable.of(Event.class, Event::builder, Event.Builder::build))
                    .required("kind", code(EventKind.class), Event::kind, Event.Builder::kind)
                    .doc("what kind of event")
                    .optional("title", TEXT, Event::title, Event.Builder::title)
                    .doc("what happened, in words")
                    .many("subjects", SUBJECT, Event::subjects, Event.Builder::addSubject)
                    .doc("to whom or what")
                    .optional("date", DATE, Event::date, Event.Builder::date)
                    .doc("when; not known if absent")
                    .optional("market", JURISDICTION, Event::market, Event.Builder::market)
                    .doc("in which market")
                    .many("relations", EVENT_RELATION, Event::relations, Event.Builder::addRelation)
                    .doc("after what, or because of what"));

    static final FieldTable<Observation, Observation.Builder> OBSERVATION =
            statement(head(FieldTable.of(Observation.class, Observation::builder, Observation.Builder::build))
                    .many("subjects", SUBJECT, Observation::subjects, Observation.Builder::addSubject)
                    .doc("what it is about")
                    .optional("metric", METRIC, Observation::metric, Observation.Builder::metric)
                    .doc("what was measured")
                    .optional("assessment", ASSESSMENT, Observation::assessment, Observation.Builder::assessment)
                    .doc("what somebody thinks")
                    .either("metric")
                    .either("assessment")
                    .optional("asOf", DATE, Observation::asOf, Observation.Builder::asOf)
                    .doc("the day it speaks of")
                    .optional("period", PERIOD, Observation::period, Observation.Builder::period)
                    .doc("the time it speaks of"));
}
