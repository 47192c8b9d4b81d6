package io.github.chipstakes.schema;

import static io.github.chipstakes.schema.Kinds.TEXT;
import static io.github.chipstakes.schema.Kinds.TO_LEGAL_ENTITY;
import static io.github.chipstakes.schema.Kinds.TO_PARTY;
import static io.github.chipstakes.schema.Kinds.code;
import static io.github.chipstakes.schema.PartyParts.PARTY_REFERENCE;
import static io.github.chipstakes.schema.RecordRows.head;
import static io.github.chipstakes.schema.RecordRows.statement;
import static io.github.chipstakes.schema.ValueTables.DATE;
import static io.github.chipstakes.schema.ValueTables.PERCENT;
import static io.github.chipstakes.schema.ValueTables.PERIOD;
import static io.github.chipstakes.schema.ValueTables.SHARES;

import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.HolderRole;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.schema.Kind.Composite;
import io.github.chipstakes.schema.Kind.Scalar;
import java.util.Optional;

/** The fields of stakes, and of what they are made of. */
final class OwnershipTables {
    private OwnershipTables() {}

    static final FieldTable<ConcertGroup, ConcertGroup.Builder> CONCERT_GROUP_TABLE = FieldTable.of(
                    ConcertGroup.class, ConcertGroup::builder, ConcertGroup.Builder::build)
            .required("name", TEXT, ConcertGroup::name, ConcertGroup.Builder::name)
            .doc("the name of the group")
            .optional("percent", PERCENT, ConcertGroup::percent, ConcertGroup.Builder::percent)
            .doc("what the whole group holds, in percent")
            .optional("shares", SHARES, ConcertGroup::shares, ConcertGroup.Builder::shares)
            .doc("how many shares the whole group holds")
            .table();

    static final Composite<ConcertGroup, ConcertGroup.Builder> CONCERT_GROUP = new Composite<>(
            CONCERT_GROUP_TABLE,
            Optional.of(Scalar.text(
                            "group",
                            ConcertGroup.class,
                            "the name of a group",
                            name -> ConcertGroup.builder().name(name).build())
                    .formatted(ConcertGroup::name)
                    .when(group -> group.percent().isEmpty() && group.shares().isEmpty())));

    static final FieldTable<ShareholderStake, ShareholderStake.Builder> STAKE = statement(head(FieldTable.of(
                    ShareholderStake.class, ShareholderStake::builder, ShareholderStake.Builder::build))
            .required("holder", PARTY_REFERENCE, ShareholderStake::holder, ShareholderStake.Builder::holder)
            .doc("who holds: a party, or unknown with a reason")
            .optional("heldFor", TO_PARTY, ShareholderStake::heldFor, ShareholderStake.Builder::heldFor)
            .doc("the party behind the stated holder")
            .required("entity", TO_LEGAL_ENTITY, ShareholderStake::entity, ShareholderStake.Builder::entity)
            .doc("the legal entity that is held")
            .optional("percent", PERCENT, ShareholderStake::percent, ShareholderStake.Builder::percent)
            .doc("how much of it, in percent")
            .optional("basis", code(ShareBasis.class), ShareholderStake::basis, ShareholderStake.Builder::basis)
            .doc("what the percentage is a percentage of; not said if absent")
            .optional("basisAsOf", DATE, ShareholderStake::basisAsOf, ShareholderStake.Builder::basisAsOf)
            .doc("the day of the share count the percentage refers to")
            .optional("shares", SHARES, ShareholderStake::shares, ShareholderStake.Builder::shares)
            .doc("how many shares")
            .optional("shareClass", TEXT, ShareholderStake::shareClass, ShareholderStake.Builder::shareClass)
            .doc("the class of shares")
            .optional("interest", code(Interest.class), ShareholderStake::interest, ShareholderStake.Builder::interest)
            .doc("by what the holder holds, in the terms of BODS 0.4")
            .optional(
                    "directness",
                    code(Directness.class),
                    ShareholderStake::directness,
                    ShareholderStake.Builder::directness)
            .doc("whether the holder holds directly; not said if absent")
            .many("roles", code(HolderRole.class), ShareholderStake::roles, ShareholderStake.Builder::addRole)
            .doc("what the holder is to the entity")
            .optional(
                    "concertGroup",
                    CONCERT_GROUP,
                    ShareholderStake::concertGroup,
                    ShareholderStake.Builder::concertGroup)
            .doc("the group acting in concert the holder belongs to")
            .optional("period", PERIOD, ShareholderStake::period, ShareholderStake.Builder::period)
            .doc("when it was held")
            .optional("asOf", DATE, ShareholderStake::asOf, ShareholderStake.Builder::asOf)
            .doc("the day the source speaks of"));
}
