package io.github.chipstakes.schema;

import static io.github.chipstakes.schema.ClaimParts.ATTESTED_DATE;
import static io.github.chipstakes.schema.ClaimParts.CITATION;
import static io.github.chipstakes.schema.ClaimParts.SUPERSESSION;
import static io.github.chipstakes.schema.Kinds.ID;
import static io.github.chipstakes.schema.Kinds.JURISDICTION;
import static io.github.chipstakes.schema.Kinds.TEXT;
import static io.github.chipstakes.schema.Kinds.TO_OWN_KIND;
import static io.github.chipstakes.schema.Kinds.TREE;
import static io.github.chipstakes.schema.Kinds.code;
import static io.github.chipstakes.schema.PartyParts.ADDRESS;
import static io.github.chipstakes.schema.PartyParts.NAME;
import static io.github.chipstakes.schema.ValueTables.BOOLEAN;
import static io.github.chipstakes.schema.ValueTables.DATE;
import static io.github.chipstakes.schema.ValueTables.HOLDERS_KNOWN;
import static io.github.chipstakes.schema.ValueTables.IDENTIFIER;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.LegalEntity;
import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.model.Thing;
import io.github.chipstakes.model.party.OwnerClass;
import java.util.Optional;

/** The rows that several records have in common. */
final class RecordRows {
    private RecordRows() {}

    static <T extends DatasetRecord, B extends DatasetRecord.Builder> FieldTable.Rows<T, B> head(
            FieldTable.Rows<T, B> rows) {
        return rows.required("id", ID, T::id, B::id).doc("the slug others refer to this record by");
    }

    static <T extends Party, B extends Party.Builder> FieldTable.Rows<T, B> party(FieldTable.Rows<T, B> rows) {
        return rows.required("name", TEXT, T::name, B::name)
                .doc("the name people use; the registered one is among the names")
                .many("names", NAME, T::names, B::addName)
                .doc("further names: registered, former, short, translated")
                .many("identifiers", IDENTIFIER, T::identifiers, B::addIdentifier)
                .doc("identifiers, such as isin:CNE1000041R8")
                .optional(
                        "counterparty",
                        BOOLEAN,
                        party -> Optional.of(true).filter(any -> party.counterparty()),
                        B::counterparty)
                .doc(
                        "true, if it is only somebody on a list of your own, of whom a review made this record, and no party of the"
                                + " data");
    }

    static <T extends LegalEntity, B extends LegalEntity.Builder> FieldTable.Rows<T, B> legalEntity(
            FieldTable.Rows<T, B> rows) {
        return party(rows)
                .optional("jurisdiction", JURISDICTION, T::jurisdiction, B::jurisdiction)
                .doc("where it is registered")
                .optional("headquarters", JURISDICTION, T::headquarters, B::headquarters)
                .doc("where it is run from")
                .many("addresses", ADDRESS, T::addresses, B::addAddress)
                .doc("its addresses, as written")
                .optional("ownerClass", code(OwnerClass.class), T::ownerClass, B::ownerClass)
                .doc("what kind of owner stands behind it")
                .oneOrMany("founded", ATTESTED_DATE, T::founded, B::addFounded)
                .doc("when it was founded")
                .oneOrMany("dissolved", ATTESTED_DATE, T::dissolved, B::addDissolved)
                .doc("when it ceased to exist")
                .optional("holdersKnown", HOLDERS_KNOWN, T::holdersKnown, B::holdersKnown)
                .doc("how complete its known holders are");
    }

    static <T extends Statement, B extends Statement.Builder> FieldTable<T, B> statement(FieldTable.Rows<T, B> rows) {
        return tail(rows.optional("known", DATE, T::known, B::known)
                .doc("the day from which this was known")
                .many("supersedes", SUPERSESSION, T::supersedes, B::addSupersedes)
                .doc("the records this one replaces")
                .optional("restates", TO_OWN_KIND, T::restates, B::restates)
                .doc("the record that tells of the same matter"));
    }

    static <T extends Thing, B extends DatasetRecord.Builder> FieldTable<T, B> thing(FieldTable.Rows<T, B> rows) {
        return tail(rows);
    }

    private static <T extends DatasetRecord, B extends DatasetRecord.Builder> FieldTable<T, B> tail(
            FieldTable.Rows<T, B> rows) {
        return rows.many("citations", CITATION, T::citations, B::addCitation)
                .doc("the sources this record rests on")
                .optional("note", TEXT, T::note, B::note)
                .doc("a remark of the people who keep the dataset")
                .optional(
                        "extensions",
                        TREE,
                        record -> Optional.of(record.extensions()).filter(tree -> !tree.isEmpty()),
                        B::extensions)
                .doc("what the dataset carries beyond the model; kept untouched")
                .table();
    }
}
