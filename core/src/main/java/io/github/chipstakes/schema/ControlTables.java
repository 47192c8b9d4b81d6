package io.github.chipstakes.schema;

import static io.github.chipstakes.schema.ClaimParts.CITATION;
import static io.github.chipstakes.schema.Kind.Scalar.whole;
import static io.github.chipstakes.schema.Kinds.ID;
import static io.github.chipstakes.schema.Kinds.JURISDICTION;
import static io.github.chipstakes.schema.Kinds.LEGAL_CITATION;
import static io.github.chipstakes.schema.Kinds.PART_ID;
import static io.github.chipstakes.schema.Kinds.REVIEW_POLICY;
import static io.github.chipstakes.schema.Kinds.TEXT;
import static io.github.chipstakes.schema.Kinds.TO_ACT;
import static io.github.chipstakes.schema.Kinds.TO_LIST;
import static io.github.chipstakes.schema.Kinds.TO_PARTY;
import static io.github.chipstakes.schema.Kinds.TO_PRODUCT;
import static io.github.chipstakes.schema.Kinds.VERDICT;
import static io.github.chipstakes.schema.Kinds.code;
import static io.github.chipstakes.schema.PartyParts.ADDRESS;
import static io.github.chipstakes.schema.PartyParts.NAME;
import static io.github.chipstakes.schema.PartyParts.PARTY_REFERENCE;
import static io.github.chipstakes.schema.RecordRows.head;
import static io.github.chipstakes.schema.RecordRows.statement;
import static io.github.chipstakes.schema.RecordRows.thing;
import static io.github.chipstakes.schema.ValueTables.CONTROL_LIST_ITEM;
import static io.github.chipstakes.schema.ValueTables.DATE;
import static io.github.chipstakes.schema.ValueTables.IDENTIFIER;
import static io.github.chipstakes.schema.ValueTables.NUMBER;
import static io.github.chipstakes.schema.ValueTables.PERCENT;
import static io.github.chipstakes.schema.ValueTables.PERIOD;

import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.PartyList;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.model.control.Aggregation;
import io.github.chipstakes.model.control.Authorization;
import io.github.chipstakes.model.control.AuthorizationKind;
import io.github.chipstakes.model.control.Destination;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryKind;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.control.Instrument;
import io.github.chipstakes.model.control.InstrumentKind;
import io.github.chipstakes.model.control.ItemScope;
import io.github.chipstakes.model.control.LegalEvent;
import io.github.chipstakes.model.control.LegalEventKind;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.control.OwnershipRule;
import io.github.chipstakes.model.control.Posture;
import io.github.chipstakes.model.control.PostureKind;
import io.github.chipstakes.model.control.Provision;
import io.github.chipstakes.model.control.RuleReach;
import io.github.chipstakes.model.control.Threshold;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.schema.Kind.Composite;
import io.github.chipstakes.schema.Kind.Scalar;
import java.util.Optional;

/** The fields of controls, party lists, their entries and matches, and of what they are made of. */
final class ControlTables {
    private ControlTables() {}

    static final FieldTable<Instrument, Instrument.Builder> INSTRUMENT_TABLE = FieldTable.of(
                    Instrument.class, Instrument::builder, Instrument.Builder::build)
            .optional("kind", code(InstrumentKind.class), Instrument::kind, Instrument.Builder::kind)
            .doc("what kind of instrument")
            .optional("title", TEXT, Instrument::title, Instrument.Builder::title)
            .doc("its official title")
            .many("cites", LEGAL_CITATION, Instrument::cites, Instrument.Builder::addCite)
            .doc("where it is to be found in the law")
            .optional("published", DATE, Instrument::published, Instrument.Builder::published)
            .doc("the day it was published")
            .table();

    static final Composite<Instrument, Instrument.Builder> INSTRUMENT =
            new Composite<>(INSTRUMENT_TABLE, Optional.empty());

    static final FieldTable<Threshold, Threshold.Builder> THRESHOLD_TABLE = FieldTable.of(
                    Threshold.class, Threshold::builder, Threshold.Builder::build)
            .required("metric", TEXT, Threshold::metric, Threshold.Builder::metric)
            .doc("the figure, such as TPP")
            .required("value", NUMBER, Threshold::value, Threshold.Builder::value)
            .doc("the limit with its comparator, such as at least 4800")
            .optional("unit", TEXT, Threshold::unit, Threshold.Builder::unit)
            .doc("the unit")
            .table();

    static final Composite<Threshold, Threshold.Builder> THRESHOLD = new Composite<>(THRESHOLD_TABLE, Optional.empty());

    static final FieldTable<ItemScope, ItemScope.Builder> ITEM_SCOPE_TABLE = FieldTable.of(
                    ItemScope.class, ItemScope::builder, ItemScope.Builder::build)
            .optional("item", CONTROL_LIST_ITEM, ItemScope::item, ItemScope.Builder::item)
            .doc("an entry of a control list, qualified by the list")
            .optional("hsCode", TEXT, ItemScope::hsCode, ItemScope.Builder::hsCode)
            .doc("a heading of the Harmonized System or a national tariff")
            .optional("product", TO_PRODUCT, ItemScope::product, ItemScope.Builder::product)
            .doc("a product")
            .optional("text", TEXT, ItemScope::text, ItemScope.Builder::text)
            .doc("the items, as worded")
            .many("thresholds", THRESHOLD, ItemScope::thresholds, ItemScope.Builder::addThreshold)
            .doc("limits an item must reach to be covered")
            .table();

    static final Composite<ItemScope, ItemScope.Builder> ITEM_SCOPE =
            new Composite<>(ITEM_SCOPE_TABLE, Optional.empty());

    static final FieldTable<Destination, Destination.Builder> DESTINATION_TABLE = FieldTable.of(
                    Destination.class, Destination::builder, Destination.Builder::build)
            .optional("country", JURISDICTION, Destination::country, Destination.Builder::country)
            .doc("the country")
            .optional("group", TEXT, Destination::group, Destination.Builder::group)
            .doc("the country group, such as D:5")
            .optional("asOf", DATE, Destination::asOf, Destination.Builder::asOf)
            .doc("the day the group is to be read at")
            .table();

    static final Composite<Destination, Destination.Builder> DESTINATION = new Composite<>(
            DESTINATION_TABLE,
            Optional.of(Scalar.text(
                            "destination",
                            Destination.class,
                            "a destination, such as CN (ISO 3166) or the country group D:5",
                            Destination::parse)
                    .formatted(destination -> destination.text().orElseThrow())
                    .when(destination -> destination.text().isPresent())));

    static final FieldTable<Authorization, Authorization.Builder> AUTHORIZATION_TABLE = FieldTable.of(
                    Authorization.class, Authorization::builder, Authorization.Builder::build)
            .required("kind", code(AuthorizationKind.class), Authorization::kind, Authorization.Builder::kind)
            .doc("what kind of authorization")
            .required("name", TEXT, Authorization::name, Authorization.Builder::name)
            .doc("what it is called")
            .optional("scope", TEXT, Authorization::scope, Authorization.Builder::scope)
            .doc("what it covers, as worded")
            .optional("period", PERIOD, Authorization::period, Authorization.Builder::period)
            .doc("when it holds")
            .many("citations", CITATION, Authorization::citations, Authorization.Builder::addCitation)
            .doc("the sources of this, beside those of the record")
            .table();

    static final Composite<Authorization, Authorization.Builder> AUTHORIZATION =
            new Composite<>(AUTHORIZATION_TABLE, Optional.empty());

    static final FieldTable<OwnershipRule, OwnershipRule.Builder> OWNERSHIP_RULE_TABLE = FieldTable.of(
                    OwnershipRule.class, OwnershipRule::builder, OwnershipRule.Builder::build)
            .many("lists", TO_LIST, OwnershipRule::lists, OwnershipRule.Builder::addList)
            .doc("the party lists the rule starts from")
            .many("programs", TEXT, OwnershipRule::programs, OwnershipRule.Builder::addProgram)
            .doc("only entries of these programs count; all if empty")
            .optional("threshold", PERCENT, OwnershipRule::threshold, OwnershipRule.Builder::threshold)
            .doc("how much must be owned, in percent, such as at least 50")
            .optional("aggregate", code(Aggregation.class), OwnershipRule::aggregate, OwnershipRule.Builder::aggregate)
            .doc("whether holdings of several listed parties are added")
            .optional("reach", code(RuleReach.class), OwnershipRule::reach, OwnershipRule.Builder::reach)
            .doc("which entities become restricted")
            .optional("branches", VERDICT, OwnershipRule::branches, OwnershipRule.Builder::branches)
            .doc("whether branches are covered")
            .many("interests", code(Interest.class), OwnershipRule::interests, OwnershipRule.Builder::addInterest)
            .doc("the interests that count; shareholding if empty")
            .optional("upToDate", DATE, OwnershipRule::upToDate, OwnershipRule.Builder::upToDate)
            .doc("the day up to which the dataset follows the rule")
            .table();

    static final Composite<OwnershipRule, OwnershipRule.Builder> OWNERSHIP_RULE =
            new Composite<>(OWNERSHIP_RULE_TABLE, Optional.empty());

    static final FieldTable<Provision, Provision.Builder> PROVISION_TABLE = FieldTable.of(
                    Provision.class, Provision::builder, Provision.Builder::build)
            .required("id", PART_ID, Provision::id, Provision.Builder::id)
            .doc("its id within the control")
            .optional("title", TEXT, Provision::title, Provision.Builder::title)
            .doc("what it is called")
            .many("items", ITEM_SCOPE, Provision::items, Provision.Builder::addItem)
            .doc("the items it covers")
            .many("destinations", DESTINATION, Provision::destinations, Provision.Builder::addDestination)
            .doc("the destinations it covers")
            .many("endUses", TEXT, Provision::endUses, Provision.Builder::addEndUse)
            .doc("the end uses it covers, as worded")
            .optional("partyList", TO_LIST, Provision::partyList, Provision.Builder::partyList)
            .doc("the party list it creates or refers to")
            .optional("licenseRequirement", TEXT, Provision::licenseRequirement, Provision.Builder::licenseRequirement)
            .doc("the license requirement, as worded")
            .optional("reviewPolicy", REVIEW_POLICY, Provision::reviewPolicy, Provision.Builder::reviewPolicy)
            .doc("how license applications are reviewed, as worded")
            .many("authorizations", AUTHORIZATION, Provision::authorizations, Provision.Builder::addAuthorization)
            .doc("what is allowed all the same")
            .many("exclusions", TO_PARTY, Provision::exclusions, Provision.Builder::addExclusion)
            .doc("parties it names as not covered")
            .optional("ownership", OWNERSHIP_RULE, Provision::ownership, Provision.Builder::ownership)
            .doc("the ownership rule, where the provision is one")
            .many("citations", CITATION, Provision::citations, Provision.Builder::addCitation)
            .doc("the sources of this, beside those of the record")
            .table();

    static final Composite<Provision, Provision.Builder> PROVISION = new Composite<>(PROVISION_TABLE, Optional.empty());

    static final FieldTable<LegalEvent, LegalEvent.Builder> LEGAL_EVENT_TABLE = FieldTable.of(
                    LegalEvent.class, LegalEvent::builder, LegalEvent.Builder::build)
            .required("event", code(LegalEventKind.class), LegalEvent::event, LegalEvent.Builder::event)
            .doc("what happened")
            .optional("date", DATE, LegalEvent::date, LegalEvent.Builder::date)
            .doc("the first day of the new state")
            .optional("known", DATE, LegalEvent::known, LegalEvent.Builder::known)
            .doc("the day from which this was known")
            .optional("provision", PART_ID, LegalEvent::provision, LegalEvent.Builder::provision)
            .doc("the provision it happened to; the whole act if absent")
            .optional("recipient", TO_PARTY, LegalEvent::recipient, LegalEvent.Builder::recipient)
            .doc("the party it happened for; everybody if absent")
            .optional("boundaryQuote", TEXT, LegalEvent::boundaryQuote, LegalEvent.Builder::boundaryQuote)
            .doc("the quoted phrase, where it leaves open which day is the boundary")
            .optional("by", TO_ACT, LegalEvent::by, LegalEvent.Builder::by)
            .doc("the control or directive that brought it about")
            .many("citations", CITATION, LegalEvent::citations, LegalEvent.Builder::addCitation)
            .doc("the sources of this, beside those of the record")
            .table();

    static final Composite<LegalEvent, LegalEvent.Builder> LEGAL_EVENT =
            new Composite<>(LEGAL_EVENT_TABLE, Optional.empty());

    static final FieldTable<Posture, Posture.Builder> POSTURE_TABLE = FieldTable.of(
                    Posture.class, Posture::builder, Posture.Builder::build)
            .required("posture", code(PostureKind.class), Posture::posture, Posture.Builder::posture)
            .doc("how it is enforced")
            .optional("period", PERIOD, Posture::period, Posture.Builder::period)
            .doc("when")
            .optional("provision", PART_ID, Posture::provision, Posture.Builder::provision)
            .doc("the provision; the whole act if absent")
            .many("citations", CITATION, Posture::citations, Posture.Builder::addCitation)
            .doc("the sources of this, beside those of the record")
            .table();

    static final Composite<Posture, Posture.Builder> POSTURE = new Composite<>(POSTURE_TABLE, Optional.empty());

    static final FieldTable<EntryVersion, EntryVersion.Builder> ENTRY_VERSION_TABLE = FieldTable.of(
                    EntryVersion.class, EntryVersion::builder, EntryVersion.Builder::build)
            .required("action", code(EntryAction.class), EntryVersion::action, EntryVersion.Builder::action)
            .doc("what the notice did")
            .optional("from", DATE, EntryVersion::validFrom, EntryVersion.Builder::validFrom)
            .doc("the first day this was so")
            .optional("until", DATE, EntryVersion::validUntil, EntryVersion.Builder::validUntil)
            .doc("the first day this was no longer so")
            .many("cites", LEGAL_CITATION, EntryVersion::cites, EntryVersion.Builder::addCite)
            .doc("the notices")
            .optional(
                    "licenseRequirement",
                    TEXT,
                    EntryVersion::licenseRequirement,
                    EntryVersion.Builder::licenseRequirement)
            .doc("the license requirement, as listed")
            .optional("reviewPolicy", REVIEW_POLICY, EntryVersion::reviewPolicy, EntryVersion.Builder::reviewPolicy)
            .doc("the license review policy, as listed")
            .many(
                    "footnotes",
                    whole(EntryVersion.FOOTNOTES),
                    EntryVersion::footnotes,
                    EntryVersion.Builder::addFootnote)
            .doc("the numbers of the footnotes that apply")
            .many("citations", CITATION, EntryVersion::citations, EntryVersion.Builder::addCitation)
            .doc("the sources of this, beside those of the record")
            .table();

    static final Composite<EntryVersion, EntryVersion.Builder> ENTRY_VERSION =
            new Composite<>(ENTRY_VERSION_TABLE, Optional.empty());

    static final FieldTable<ExportControl, ExportControl.Builder> CONTROL = statement(head(FieldTable.of(
                    ExportControl.class, ExportControl::builder, ExportControl.Builder::build))
            .required("title", TEXT, ExportControl::title, ExportControl.Builder::title)
            .doc("what the act is called")
            .required("jurisdiction", JURISDICTION, ExportControl::jurisdiction, ExportControl.Builder::jurisdiction)
            .doc("whose law it is")
            .many("issuers", PARTY_REFERENCE, ExportControl::issuers, ExportControl.Builder::addIssuer)
            .doc("who issued it")
            .optional("instrument", INSTRUMENT, ExportControl::instrument, ExportControl.Builder::instrument)
            .doc("the legal instrument")
            .many("provisions", PROVISION, ExportControl::provisions, ExportControl.Builder::addProvision)
            .doc("what it demands, part by part")
            .many("timeline", LEGAL_EVENT, ExportControl::timeline, ExportControl.Builder::addTimeline)
            .doc("what happened to it, by the first day of each state")
            .many("postures", POSTURE, ExportControl::postures, ExportControl.Builder::addPosture)
            .doc("how it is enforced"));

    static final FieldTable<PartyList, PartyList.Builder> LIST =
            thing(head(FieldTable.of(PartyList.class, PartyList::builder, PartyList.Builder::build))
                    .required("name", TEXT, PartyList::name, PartyList.Builder::name)
                    .doc("what it is called")
                    .many("names", NAME, PartyList::names, PartyList.Builder::addName)
                    .doc("further names")
                    .optional("jurisdiction", JURISDICTION, PartyList::jurisdiction, PartyList.Builder::jurisdiction)
                    .doc("whose list it is")
                    .optional("authority", TEXT, PartyList::authority, PartyList.Builder::authority)
                    .doc("who keeps it")
                    .optional("upToDate", DATE, PartyList::upToDate, PartyList.Builder::upToDate)
                    .doc("the day up to which the dataset follows it"));

    static final FieldTable<ListEntry, ListEntry.Builder> ENTRY =
            statement(head(FieldTable.of(ListEntry.class, ListEntry::builder, ListEntry.Builder::build))
                    .required("list", TO_LIST, ListEntry::list, ListEntry.Builder::list)
                    .doc("the list")
                    .required("name", TEXT, ListEntry::name, ListEntry.Builder::name)
                    .doc("the name, as listed")
                    .many("aliases", TEXT, ListEntry::aliases, ListEntry.Builder::addAlias)
                    .doc("other names, as listed")
                    .optional("kind", code(EntryKind.class), ListEntry::kind, ListEntry.Builder::kind)
                    .doc("what is listed")
                    .many("addresses", ADDRESS, ListEntry::addresses, ListEntry.Builder::addAddress)
                    .doc("its addresses, as listed")
                    .many("countries", JURISDICTION, ListEntry::countries, ListEntry.Builder::addCountry)
                    .doc("the countries it is listed under")
                    .many("programs", TEXT, ListEntry::programs, ListEntry.Builder::addProgram)
                    .doc("the programs it is listed under")
                    .many("identifiers", IDENTIFIER, ListEntry::identifiers, ListEntry.Builder::addIdentifier)
                    .doc("identifiers, as listed")
                    .many("versions", ENTRY_VERSION, ListEntry::versions, ListEntry.Builder::addVersion)
                    .doc("what the list said of it, notice by notice"));

    static final FieldTable<EntryMatch, EntryMatch.Builder> MATCH =
            statement(FieldTable.of(EntryMatch.class, EntryMatch::builder, EntryMatch.Builder::build)
                    .optional("id", ID, match -> Optional.of(match.id()), EntryMatch.Builder::id)
                    .doc("the slug of the match; entry~party~status~by if absent")
                    .required("entry", Kinds.reference(RecordType.ENTRY), EntryMatch::entry, EntryMatch.Builder::entry)
                    .doc("the list entry")
                    .required("party", TO_PARTY, EntryMatch::party, EntryMatch.Builder::party)
                    .doc("the party")
                    .required("status", code(MatchStatus.class), EntryMatch::status, EntryMatch.Builder::status)
                    .doc("what was decided")
                    .optional("by", TEXT, EntryMatch::by, EntryMatch.Builder::by)
                    .doc("who decided")
                    .optional("date", DATE, EntryMatch::date, EntryMatch.Builder::date)
                    .doc("when")
                    .optional("evidence", TEXT, EntryMatch::evidence, EntryMatch.Builder::evidence)
                    .doc("on what evidence")
                    .optional("entryAs", TEXT, EntryMatch::entryAs, EntryMatch.Builder::entryAs)
                    .doc(
                            "as what the entry was listed when this was decided: its name and countries, Acme Trading (CN); where it"
                                    + " is listed otherwise now, the match decides nothing any more"));
}
