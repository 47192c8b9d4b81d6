package io.github.chipstakes.schema;

import static io.github.chipstakes.schema.ClaimParts.CITATION;
import static io.github.chipstakes.schema.Kind.Scalar.whole;
import static io.github.chipstakes.schema.Kinds.JURISDICTION;
import static io.github.chipstakes.schema.Kinds.LANGUAGE;
import static io.github.chipstakes.schema.Kinds.MIC;
import static io.github.chipstakes.schema.Kinds.TEXT;
import static io.github.chipstakes.schema.Kinds.TO_LEGAL_ENTITY;
import static io.github.chipstakes.schema.Kinds.TO_PARTY;
import static io.github.chipstakes.schema.Kinds.code;
import static io.github.chipstakes.schema.RecordRows.party;
import static io.github.chipstakes.schema.ValueTables.DATE;
import static io.github.chipstakes.schema.ValueTables.PERIOD;
import static io.github.chipstakes.schema.ValueTables.SHARES;

import io.github.chipstakes.model.party.Address;
import io.github.chipstakes.model.party.AddressKind;
import io.github.chipstakes.model.party.Age;
import io.github.chipstakes.model.party.Branch;
import io.github.chipstakes.model.party.Listing;
import io.github.chipstakes.model.party.Name;
import io.github.chipstakes.model.party.NameKind;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.Position;
import io.github.chipstakes.model.party.ShareCount;
import io.github.chipstakes.model.party.UnknownReason;
import io.github.chipstakes.schema.Kind.Composite;
import io.github.chipstakes.schema.Kind.Scalar;
import java.util.Optional;

/** The fields of what companies, institutions and people are made of. */
final class PartyParts {
    private PartyParts() {}

    static final FieldTable<Name, Name.Builder> NAME_TABLE = FieldTable.of(
                    Name.class, Name::builder, Name.Builder::build)
            .required("text", TEXT, Name::text, Name.Builder::text)
            .doc("the name")
            .optional("lang", LANGUAGE, Name::lang, Name.Builder::lang)
            .doc("its language")
            .optional("kind", code(NameKind.class), Name::kind, Name.Builder::kind)
            .doc("what kind of name")
            .table();

    static final Composite<Name, Name.Builder> NAME = new Composite<>(
            NAME_TABLE,
            Optional.of(Scalar.text(
                            "name",
                            Name.class,
                            "a name",
                            text -> Name.builder().text(text).build())
                    .formatted(Name::text)
                    .when(name -> name.lang().isEmpty() && name.kind().isEmpty())));

    static final FieldTable<Address, Address.Builder> ADDRESS_TABLE = FieldTable.of(
                    Address.class, Address::builder, Address.Builder::build)
            .required("text", TEXT, Address::text, Address.Builder::text)
            .doc("the address as written, in one line")
            .optional("country", JURISDICTION, Address::country, Address.Builder::country)
            .doc("the country it lies in")
            .optional("kind", code(AddressKind.class), Address::kind, Address.Builder::kind)
            .doc("what it is the address of")
            .table();

    static final Composite<Address, Address.Builder> ADDRESS = new Composite<>(
            ADDRESS_TABLE,
            Optional.of(Scalar.text(
                            "address",
                            Address.class,
                            "an address",
                            text -> Address.builder().text(text).build())
                    .formatted(Address::text)
                    .when(address ->
                            address.country().isEmpty() && address.kind().isEmpty())));

    static final FieldTable<Branch, Branch.Builder> BRANCH_TABLE = FieldTable.of(
                    Branch.class, Branch::builder, Branch.Builder::build)
            .required("name", TEXT, Branch::name, Branch.Builder::name)
            .doc("its name")
            .optional("jurisdiction", JURISDICTION, Branch::jurisdiction, Branch.Builder::jurisdiction)
            .doc("where it is")
            .many("addresses", ADDRESS, Branch::addresses, Branch.Builder::addAddress)
            .doc("its addresses, as written")
            .table();

    static final Composite<Branch, Branch.Builder> BRANCH = new Composite<>(BRANCH_TABLE, Optional.empty());

    static final FieldTable<Listing, Listing.Builder> LISTING_TABLE = FieldTable.of(
                    Listing.class, Listing::builder, Listing.Builder::build)
            .required("mic", MIC, Listing::mic, Listing.Builder::mic)
            .doc("the exchange, by its ISO 10383 code")
            .optional("ticker", TEXT, Listing::ticker, Listing.Builder::ticker)
            .doc("the ticker on that exchange")
            .optional("board", TEXT, Listing::board, Listing.Builder::board)
            .doc("the board, such as STAR")
            .optional("shareClass", TEXT, Listing::shareClass, Listing.Builder::shareClass)
            .doc("the class of shares that is listed")
            .optional("listed", DATE, Listing::listed, Listing.Builder::listed)
            .doc("the first day of trading")
            .optional("delisted", DATE, Listing::delisted, Listing.Builder::delisted)
            .doc("the first day it was no longer listed")
            .table();

    static final Composite<Listing, Listing.Builder> LISTING = new Composite<>(LISTING_TABLE, Optional.empty());

    static final FieldTable<ShareCount, ShareCount.Builder> SHARE_COUNT_TABLE = FieldTable.of(
                    ShareCount.class, ShareCount::builder, ShareCount.Builder::build)
            .required("asOf", DATE, ShareCount::asOf, ShareCount.Builder::asOf)
            .doc("the day")
            .optional("issued", SHARES, ShareCount::issued, ShareCount.Builder::issued)
            .doc("shares issued")
            .optional("outstanding", SHARES, ShareCount::outstanding, ShareCount.Builder::outstanding)
            .doc("shares issued and not held by the company itself")
            .optional("shareClass", TEXT, ShareCount::shareClass, ShareCount.Builder::shareClass)
            .doc("the class counted; all if absent")
            .many("citations", CITATION, ShareCount::citations, ShareCount.Builder::addCitation)
            .doc("the sources of this, beside those of the record")
            .table();

    static final Composite<ShareCount, ShareCount.Builder> SHARE_COUNT =
            new Composite<>(SHARE_COUNT_TABLE, Optional.empty());

    static final FieldTable<Age, Age.Builder> AGE_TABLE = FieldTable.of(Age.class, Age::builder, Age.Builder::build)
            .required("years", whole(Age.YEARS), Age::years, Age.Builder::years)
            .doc("completed years")
            .optional("asOf", DATE, Age::asOf, Age.Builder::asOf)
            .doc("the day the source speaks of")
            .many("citations", CITATION, Age::citations, Age.Builder::addCitation)
            .doc("the sources of this, beside those of the record")
            .table();

    static final Composite<Age, Age.Builder> AGE = new Composite<>(AGE_TABLE, Optional.empty());

    static final FieldTable<Position, Position.Builder> POSITION_TABLE = FieldTable.of(
                    Position.class, Position::builder, Position.Builder::build)
            .required("title", TEXT, Position::title, Position.Builder::title)
            .doc("the title, as the source words it")
            .optional("at", TO_LEGAL_ENTITY, Position::at, Position.Builder::at)
            .doc("the legal entity the office is in")
            .optional("period", PERIOD, Position::period, Position.Builder::period)
            .doc("when it was held")
            .table();

    static final Composite<Position, Position.Builder> POSITION = new Composite<>(POSITION_TABLE, Optional.empty());

    static final Composite<PartyReference, PartyReferenceDraft> PARTY_REFERENCE = new Composite<>(
            FieldTable.of(PartyReference.class, PartyReferenceDraft::new, PartyReferenceDraft::build)
                    .optional("party", TO_PARTY, PartyReference::id, (draft, party) -> draft.party = Optional.of(party))
                    .doc("the party")
                    .optional(
                            "unknown",
                            code(UnknownReason.class),
                            reference -> unknown(reference).map(PartyReference.Unknown::reason),
                            (draft, reason) -> draft.reason = Optional.of(reason))
                    .doc("why the party is not known")
                    .optional(
                            "why",
                            TEXT,
                            reference -> unknown(reference).flatMap(PartyReference.Unknown::why),
                            (draft, why) -> draft.why = Optional.of(why))
                    .doc("the same in words")
                    .either("party")
                    .either("unknown")
                    .table(),
            Optional.of(Scalar.text(
                            "party",
                            PartyReference.class,
                            "the id of a party, or an unknown one as {unknown: NOT_DISCLOSED}",
                            text -> PartyReference.to(Kinds.reference(
                                    TO_PARTY, text, "an unknown party is written {unknown: NOT_DISCLOSED}")))
                    .when(reference -> reference.id().isPresent())));

    private static Optional<PartyReference.Unknown> unknown(PartyReference reference) {
        return reference instanceof PartyReference.Unknown unknown ? Optional.of(unknown) : Optional.empty();
    }

    static final class PartyReferenceDraft {
        private Optional<String> party = Optional.empty();
        private Optional<UnknownReason> reason = Optional.empty();
        private Optional<String> why = Optional.empty();

        private PartyReference build() {
            if (party.isPresent() == reason.isPresent()) {
                throw new IllegalArgumentException("a party is named or unknown with a reason, one of the two");
            }
            return party.map(PartyReference::to).orElseGet(() -> new PartyReference.Unknown(reason.orElseThrow(), why));
        }
    }
}
