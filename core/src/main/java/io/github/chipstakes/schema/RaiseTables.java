package io.github.chipstakes.schema;

import static io.github.chipstakes.schema.ClaimParts.CITATION;
import static io.github.chipstakes.schema.Kind.Scalar.whole;
import static io.github.chipstakes.schema.Kinds.MIC;
import static io.github.chipstakes.schema.Kinds.TEXT;
import static io.github.chipstakes.schema.Kinds.code;
import static io.github.chipstakes.schema.PartyParts.PARTY_REFERENCE;
import static io.github.chipstakes.schema.RecordRows.head;
import static io.github.chipstakes.schema.RecordRows.statement;
import static io.github.chipstakes.schema.ValueTables.DATE;
import static io.github.chipstakes.schema.ValueTables.MONEY;
import static io.github.chipstakes.schema.ValueTables.PERCENT;
import static io.github.chipstakes.schema.ValueTables.SHARES;

import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.raise.Participant;
import io.github.chipstakes.model.raise.RaiseChannel;
import io.github.chipstakes.model.raise.RaiseMethod;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.raise.UseOfProceeds;
import io.github.chipstakes.schema.Kind.Composite;
import io.github.chipstakes.schema.Kind.Scalar;
import java.util.Optional;

/** The fields of raises, and of what they are made of. */
final class RaiseTables {
    private RaiseTables() {}

    static final FieldTable<UseOfProceeds, UseOfProceeds.Builder> USE_TABLE = FieldTable.of(
                    UseOfProceeds.class, UseOfProceeds::builder, UseOfProceeds.Builder::build)
            .required("purpose", TEXT, UseOfProceeds::purpose, UseOfProceeds.Builder::purpose)
            .doc("the purpose, as the source words it")
            .optional("amount", MONEY, UseOfProceeds::amount, UseOfProceeds.Builder::amount)
            .doc("how much of the money")
            .table();

    static final Composite<UseOfProceeds, UseOfProceeds.Builder> USE = new Composite<>(
            USE_TABLE,
            Optional.of(Scalar.text("use", UseOfProceeds.class, "a purpose", UseOfProceeds::of)
                    .formatted(UseOfProceeds::purpose)
                    .when(use -> use.amount().isEmpty())));

    static final FieldTable<Participant, Participant.Builder> PARTICIPANT_TABLE = FieldTable.of(
                    Participant.class, Participant::builder, Participant.Builder::build)
            .required("party", PARTY_REFERENCE, Participant::party, Participant.Builder::party)
            .doc("who takes part")
            .optional("shares", SHARES, Participant::shares, Participant.Builder::shares)
            .doc("how many shares it takes")
            .optional("amount", MONEY, Participant::amount, Participant.Builder::amount)
            .doc("how much it pays")
            .optional(
                    "lockUpMonths",
                    whole(RaiseStage.MONTHS),
                    Participant::lockUpMonths,
                    Participant.Builder::lockUpMonths)
            .doc("for how many months it may not sell")
            .table();

    static final Composite<Participant, Participant.Builder> PARTICIPANT =
            new Composite<>(PARTICIPANT_TABLE, Optional.empty());

    static final FieldTable<RaiseStage, RaiseStage.Builder> STAGE_TABLE = FieldTable.of(
                    RaiseStage.class, RaiseStage::builder, RaiseStage.Builder::build)
            .required("stage", code(StageKind.class), RaiseStage::stage, RaiseStage.Builder::stage)
            .doc("which stage")
            .optional("date", DATE, RaiseStage::date, RaiseStage.Builder::date)
            .doc("when it was reached")
            .optional("validUntil", DATE, RaiseStage::validUntil, RaiseStage.Builder::validUntil)
            .doc("the first day the approval no longer holds")
            .optional("validMonths", whole(RaiseStage.MONTHS), RaiseStage::validMonths, RaiseStage.Builder::validMonths)
            .doc("for how many months the approval holds")
            .optional("reference", TEXT, RaiseStage::reference, RaiseStage.Builder::reference)
            .doc("the number of the approval or announcement")
            .optional(
                    "pricingReferenceDate",
                    DATE,
                    RaiseStage::pricingReferenceDate,
                    RaiseStage.Builder::pricingReferenceDate)
            .doc("the day the price refers to")
            .optional("amount", MONEY, RaiseStage::amount, RaiseStage.Builder::amount)
            .doc("the amount, where neither gross nor net is said")
            .optional("gross", MONEY, RaiseStage::gross, RaiseStage.Builder::gross)
            .doc("the amount before costs")
            .optional("net", MONEY, RaiseStage::net, RaiseStage.Builder::net)
            .doc("the amount after costs")
            .optional("committed", MONEY, RaiseStage::committed, RaiseStage.Builder::committed)
            .doc("the amount committed")
            .optional("paidIn", MONEY, RaiseStage::paidIn, RaiseStage.Builder::paidIn)
            .doc("the amount paid in")
            .optional("pricePerShare", MONEY, RaiseStage::pricePerShare, RaiseStage.Builder::pricePerShare)
            .doc("the price of one share")
            .optional("shares", SHARES, RaiseStage::shares, RaiseStage.Builder::shares)
            .doc("how many new shares")
            .optional(
                    "sharesOutstandingAfter",
                    SHARES,
                    RaiseStage::sharesOutstandingAfter,
                    RaiseStage.Builder::sharesOutstandingAfter)
            .doc("how many shares there are after it")
            .optional("percentAfter", PERCENT, RaiseStage::percentAfter, RaiseStage.Builder::percentAfter)
            .doc("the new shares in percent of all shares after it")
            .optional("preMoney", MONEY, RaiseStage::preMoney, RaiseStage.Builder::preMoney)
            .doc("the value of the company before the money")
            .optional("postMoney", MONEY, RaiseStage::postMoney, RaiseStage.Builder::postMoney)
            .doc("the value of the company after the money")
            .many("equivalents", MONEY, RaiseStage::equivalents, RaiseStage.Builder::addEquivalent)
            .doc("the amount in other currencies, as reported")
            .many("uses", USE, RaiseStage::uses, RaiseStage.Builder::addUse)
            .doc("what the money is for")
            .many("participants", PARTICIPANT, RaiseStage::participants, RaiseStage.Builder::addParticipant)
            .doc("who takes part")
            .optional(
                    "lockUpMonths",
                    whole(RaiseStage.MONTHS),
                    RaiseStage::lockUpMonths,
                    RaiseStage.Builder::lockUpMonths)
            .doc("for how many months the new shares may not be sold")
            .many("citations", CITATION, RaiseStage::citations, RaiseStage.Builder::addCitation)
            .doc("the sources of this, beside those of the record")
            .table();

    static final Composite<RaiseStage, RaiseStage.Builder> STAGE = new Composite<>(STAGE_TABLE, Optional.empty());

    static final FieldTable<CapitalRaise, CapitalRaise.Builder> RAISE =
            statement(head(FieldTable.of(CapitalRaise.class, CapitalRaise::builder, CapitalRaise.Builder::build))
                    .required("issuer", PARTY_REFERENCE, CapitalRaise::issuer, CapitalRaise.Builder::issuer)
                    .doc("who raises")
                    .optional("title", TEXT, CapitalRaise::title, CapitalRaise.Builder::title)
                    .doc("what the raise is called")
                    .optional("method", code(RaiseMethod.class), CapitalRaise::method, CapitalRaise.Builder::method)
                    .doc("how the money is raised; not said if absent")
                    .optional("channel", code(RaiseChannel.class), CapitalRaise::channel, CapitalRaise.Builder::channel)
                    .doc("where the money comes from; not said if absent")
                    .optional("series", TEXT, CapitalRaise::series, CapitalRaise.Builder::series)
                    .doc("the series of a financing round")
                    .optional("venue", MIC, CapitalRaise::venue, CapitalRaise.Builder::venue)
                    .doc("the exchange it goes through")
                    .many("stages", STAGE, CapitalRaise::stages, CapitalRaise.Builder::addStage)
                    .doc("its stages, in order"));
}
