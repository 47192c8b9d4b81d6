package io.github.chipstakes.schema;

import static io.github.chipstakes.schema.ClaimParts.ATTESTED_DATE;
import static io.github.chipstakes.schema.Kinds.JURISDICTION;
import static io.github.chipstakes.schema.Kinds.TO_LEGAL_ENTITY;
import static io.github.chipstakes.schema.Kinds.TO_SEGMENT;
import static io.github.chipstakes.schema.Kinds.code;
import static io.github.chipstakes.schema.PartyParts.AGE;
import static io.github.chipstakes.schema.PartyParts.BRANCH;
import static io.github.chipstakes.schema.PartyParts.LISTING;
import static io.github.chipstakes.schema.PartyParts.POSITION;
import static io.github.chipstakes.schema.PartyParts.SHARE_COUNT;
import static io.github.chipstakes.schema.RecordRows.head;
import static io.github.chipstakes.schema.RecordRows.legalEntity;
import static io.github.chipstakes.schema.RecordRows.party;
import static io.github.chipstakes.schema.RecordRows.thing;

import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Institution;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.party.EntityType;
import io.github.chipstakes.model.party.InstitutionKind;

/** The fields of companies, institutions and people. */
final class PartyTables {
    private PartyTables() {}

    static final FieldTable<Company, Company.Builder> COMPANY =
            thing(legalEntity(head(FieldTable.of(Company.class, Company::builder, Company.Builder::build)))
                    .optional("entityType", code(EntityType.class), Company::entityType, Company.Builder::entityType)
                    .doc("what kind of entity, in the terms of BODS 0.4")
                    .optional(
                            "parentHeadquarters",
                            JURISDICTION,
                            Company::parentHeadquarters,
                            Company.Builder::parentHeadquarters)
                    .doc("where its parent is run from, where stated")
                    .many("branches", BRANCH, Company::branches, Company.Builder::addBranch)
                    .doc("parts of it that are not legal entities of their own")
                    .many("predecessors", TO_LEGAL_ENTITY, Company::predecessors, Company.Builder::addPredecessor)
                    .doc("the entities it continues")
                    .many("listings", LISTING, Company::listings, Company.Builder::addListing)
                    .doc("where its shares are or were listed")
                    .many("segments", TO_SEGMENT, Company::segments, Company.Builder::addSegment)
                    .doc("the market segments it works in")
                    .many("shareCounts", SHARE_COUNT, Company::shareCounts, Company.Builder::addShareCount)
                    .doc("how many shares there were, day by day"));

    static final FieldTable<Institution, Institution.Builder> INSTITUTION =
            thing(legalEntity(head(FieldTable.of(Institution.class, Institution::builder, Institution.Builder::build)))
                    .optional("kind", code(InstitutionKind.class), Institution::kind, Institution.Builder::kind)
                    .doc("what kind of institution")
                    .optional("parent", TO_LEGAL_ENTITY, Institution::parent, Institution.Builder::parent)
                    .doc("the institution it is part of"));

    static final FieldTable<Person, Person.Builder> PERSON =
            thing(party(head(FieldTable.of(Person.class, Person::builder, Person.Builder::build)))
                    .oneOrMany("age", AGE, Person::ages, Person.Builder::addAge)
                    .doc("ages as sources state them")
                    .oneOrMany("born", ATTESTED_DATE, Person::born, Person.Builder::addBorn)
                    .doc("when the person was born")
                    .many("nationalities", JURISDICTION, Person::nationalities, Person.Builder::addNationality)
                    .doc("the countries the person is a national of")
                    .many("positions", POSITION, Person::positions, Person.Builder::addPosition)
                    .doc("offices the person holds or held"));
}
