package io.github.chipstakes.serialization;

import io.github.chipstakes.model.CapitalRaise;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.EntryMatch;
import io.github.chipstakes.model.Event;
import io.github.chipstakes.model.ExportControl;
import io.github.chipstakes.model.Institution;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.MarketSegment;
import io.github.chipstakes.model.Observation;
import io.github.chipstakes.model.PartyList;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.PolicyDirective;
import io.github.chipstakes.model.Product;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.claim.AttestedNumber;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.ClaimKind;
import io.github.chipstakes.model.claim.Confidence;
import io.github.chipstakes.model.claim.SourceKind;
import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.claim.Translation;
import io.github.chipstakes.model.claim.Verification;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.code.Mic;
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
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.json.JsonArray;
import io.github.chipstakes.model.json.JsonBoolean;
import io.github.chipstakes.model.json.JsonNull;
import io.github.chipstakes.model.json.JsonNumber;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.json.JsonText;
import io.github.chipstakes.model.law.ControlListItem;
import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.model.law.LicenseReviewPolicy;
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
import io.github.chipstakes.model.number.Money;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.number.StatedNumber;
import io.github.chipstakes.model.ownership.ConcertGroup;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.HolderRole;
import io.github.chipstakes.model.ownership.HoldersKnown;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import io.github.chipstakes.model.party.Address;
import io.github.chipstakes.model.party.AddressKind;
import io.github.chipstakes.model.party.Age;
import io.github.chipstakes.model.party.Branch;
import io.github.chipstakes.model.party.EntityType;
import io.github.chipstakes.model.party.InstitutionKind;
import io.github.chipstakes.model.party.Listing;
import io.github.chipstakes.model.party.Name;
import io.github.chipstakes.model.party.NameKind;
import io.github.chipstakes.model.party.OwnerClass;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.Position;
import io.github.chipstakes.model.party.ShareCount;
import io.github.chipstakes.model.party.UnknownReason;
import io.github.chipstakes.model.policy.Bindingness;
import io.github.chipstakes.model.policy.DirectiveAct;
import io.github.chipstakes.model.policy.DirectiveRelation;
import io.github.chipstakes.model.policy.GovernmentLevel;
import io.github.chipstakes.model.policy.RelationKind;
import io.github.chipstakes.model.policy.Stance;
import io.github.chipstakes.model.policy.Target;
import io.github.chipstakes.model.policy.TargetKind;
import io.github.chipstakes.model.raise.Participant;
import io.github.chipstakes.model.raise.RaiseChannel;
import io.github.chipstakes.model.raise.RaiseMethod;
import io.github.chipstakes.model.raise.RaiseStage;
import io.github.chipstakes.model.raise.StageKind;
import io.github.chipstakes.model.raise.UseOfProceeds;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record of every kind in which every field has a value, no two alike; the facts are made up. */
final class Samples {
    private static final Citation LINE = Citation.parse("gazette#12 the words as printed");

    private static final Citation CITATION = Citation.builder()
            .source("gazette")
            .locator("p. 12")
            .quote("原文如此")
            .lang("zh")
            .addTranslation(Translation.builder()
                    .text("thus in the original")
                    .lang("en")
                    .by("the editors")
                    .build())
            .addSupports("/percent")
            .speaker("a spokesperson")
            .claim(ClaimKind.ESTIMATE)
            .confidence(Confidence.MEDIUM)
            .verification(Verification.SECOND_HAND)
            .build();

    private static final Supersession SUPERSESSION =
            new Supersession("an-older-one", SupersessionKind.CORRECTS, Optional.of(date("2025-03-01")));

    private static final PartyReference UNKNOWN =
            new PartyReference.Unknown(UnknownReason.NOT_DISCLOSED, Optional.of("held in street name"));

    private static final Name NAME =
            Name.builder().text("示例公司").lang("zh").kind(NameKind.REGISTERED).build();

    private static final Address ADDRESS = Address.builder()
            .text("1 Example Road, Oslo")
            .country(Jurisdiction.of("NO"))
            .kind(AddressKind.REGISTERED)
            .build();

    private static final JsonObject EXTENSIONS = JsonObject.of(Map.of(
            "analyst",
            JsonObject.of(Map.of("rating", new JsonNumber(new BigDecimal("3.50")), "checked", new JsonBoolean(true))),
            "on",
            new JsonArray(List.of(new JsonText("NO"), JsonNull.NULL, JsonObject.EMPTY, new JsonArray(List.of()))),
            "memo",
            new JsonText("first line\nsecond: line\n")));

    private static final JsonObject FEW_EXTENSIONS = JsonObject.of(Map.of("checked", new JsonBoolean(true)));

    private static final LegalEvent LEGAL_EVENT = LegalEvent.builder()
            .event(LegalEventKind.SUSPENDED)
            .date(date("2025-11-10"))
            .known(date("2025-11-01"))
            .provision("ownership")
            .recipient("example-chips")
            .boundaryQuote("until and including that day")
            .by("buy-at-home")
            .addCitation(LINE)
            .build();

    private Samples() {}

    static Dataset dataset() {
        return Dataset.builder().info(INFO).addAll(RECORDS).build();
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    private static StatedNumber number(String text) {
        return StatedNumber.parse(text);
    }

    private static Money money(String text) {
        return Money.parse(text);
    }

    private static final DatasetInfo INFO = DatasetInfo.builder()
            .title("Every field")
            .description("A record of every kind with a value in every field.\nThe facts are made up.")
            .license("CC-BY-4.0")
            .version("1.0")
            .compiled(date("2026-11-23"))
            .upToDate(date("2026-07"))
            .extensions(FEW_EXTENSIONS)
            .build();

    private static final Company COMPANY = Company.builder()
            .id("example-chips")
            .name("Example Chips")
            .addName(NAME)
            .addName(Name.builder().text("ExChip").build())
            .addIdentifier(Identifier.of("isin:CNE1000041R8"))
            .addIdentifier(Identifier.of("000858"))
            .counterparty(true)
            .jurisdiction(Jurisdiction.of("NO"))
            .headquarters(Jurisdiction.of("CN-BJ"))
            .addAddress(ADDRESS)
            .addAddress(Address.builder().text("2 Example Road, Beijing").build())
            .ownerClass(OwnerClass.LOCAL_STATE)
            .addFounded(AttestedDate.of(date("2016")))
            .addFounded(new AttestedDate(date("2016-03-15"), List.of(CITATION)))
            .addDissolved(AttestedDate.of(date("../2030")))
            .holdersKnown(HoldersKnown.parse("above 5.0"))
            .entityType(EntityType.REGISTERED_ENTITY)
            .parentHeadquarters(Jurisdiction.of("HK"))
            .addBranch(Branch.builder()
                    .name("Shanghai branch")
                    .jurisdiction(Jurisdiction.of("CN"))
                    .addAddress(ADDRESS)
                    .build())
            .addPredecessor("example-institute")
            .addListing(Listing.builder()
                    .mic(Mic.of("XSHG"))
                    .ticker("688256")
                    .board("STAR")
                    .shareClass("A")
                    .listed(date("2020-07-20"))
                    .delisted(date("2029~"))
                    .build())
            .addSegment("inference")
            .addShareCount(ShareCount.builder()
                    .asOf(date("2025-06-30"))
                    .issued(Shares.parse("418347000"))
                    .outstanding(Shares.parse("at least 416000000"))
                    .shareClass("B")
                    .addCitation(LINE)
                    .build())
            .addCitation(LINE)
            .addCitation(CITATION)
            .note("a note with a # in it: and a colon")
            .extensions(EXTENSIONS)
            .build();

    private static final Institution INSTITUTION = Institution.builder()
            .id("example-institute")
            .name("Example Institute")
            .addName(Name.builder().text("EI").kind(NameKind.SHORT).build())
            .addIdentifier(Identifier.of("wikidata:Q1"))
            .counterparty(true)
            .jurisdiction(Jurisdiction.of("CN"))
            .headquarters(Jurisdiction.of("CN-SH"))
            .addAddress(Address.builder().text("3 Example Road").build())
            .ownerClass(OwnerClass.CENTRAL_STATE)
            .addFounded(AttestedDate.of(date("1956?")))
            .addDissolved(AttestedDate.of(date("1999/2001")))
            .holdersKnown(HoldersKnown.ALL)
            .kind(InstitutionKind.GOVERNMENT)
            .parent("example-chips")
            .addCitation(LINE)
            .note("null")
            .extensions(FEW_EXTENSIONS)
            .build();

    private static final Person PERSON = Person.builder()
            .id("example-founder")
            .name("O'Neil \"Chip\" Example")
            .addName(Name.builder().text("Chip").lang("en").build())
            .addIdentifier(Identifier.of("wikidata:Q2"))
            .counterparty(true)
            .addAge(Age.builder().years(40).asOf(date("2025")).addCitation(LINE).build())
            .addBorn(AttestedDate.of(date("1985%")))
            .addNationality(Jurisdiction.of("CN"))
            .addPosition(Position.builder()
                    .title("chair: board of directors")
                    .at("example-chips")
                    .period(Period.ongoingSince(date("2016")))
                    .build())
            .addCitation(LINE)
            .note("~")
            .extensions(FEW_EXTENSIONS)
            .build();

    private static final Product PRODUCT = Product.builder()
            .id("x20")
            .name("X20")
            .addName(Name.builder().text("X-20").build())
            .maker("example-chips")
            .kind(ProductKind.ACCELERATOR)
            .addUse(ProductUse.TRAINING)
            .addUse(ProductUse.INFERENCE)
            .variantOf("x100")
            .variantMarket(Jurisdiction.of("CN"))
            .unit(ProductUnit.CARD)
            .addThroughput(Throughput.builder()
                    .teraOps(number("296"))
                    .bits(8)
                    .format("FP8")
                    .sparsity(Sparsity.DENSE)
                    .addCitation(LINE)
                    .build())
            .addDeclaredTpp(AttestedNumber.of(number("2368")))
            .addDie(Die.builder()
                    .area(number("814 rounded"))
                    .kind(DieKind.LOGIC)
                    .process("4N")
                    .nonPlanar(Verdict.YES)
                    .count(2)
                    .addCitation(LINE)
                    .build())
            .addMemoryBandwidth(AttestedNumber.of(number("4000.0")))
            .addMemoryBandwidth(new AttestedNumber(number("about 4E+3"), List.of(LINE)))
            .addIoBandwidth(AttestedNumber.of(number("exactly 900")))
            .dataCenter(Verdict.NO)
            .addClassification(ControlListItem.of("US:3A090.a"))
            .addClassification(ControlListItem.of("4A090"))
            .addStatus(ProductStatus.builder()
                    .status(ProductState.HALTED)
                    .date(date("2025-08"))
                    .market(Jurisdiction.of("MO"))
                    .addCitation(LINE)
                    .build())
            .addCitation(LINE)
            .note("- not a list")
            .extensions(FEW_EXTENSIONS)
            .build();

    private static final MarketSegment SEGMENT = MarketSegment.builder()
            .id("inference")
            .name("AI inference chips")
            .addName(Name.builder().text("inference").build())
            .definition("chips that run models which are trained already")
            .parent("ai-chips")
            .addCitation(LINE)
            .note("1e5")
            .extensions(FEW_EXTENSIONS)
            .build();

    private static final ShareholderStake STAKE = ShareholderStake.builder()
            .id("somebody-in-example-chips")
            .holder(UNKNOWN)
            .heldFor("example-founder")
            .entity("example-chips")
            .percent(Percentage.parse("28.570"))
            .basis(ShareBasis.VOTES)
            .basisAsOf(date("2025-06-30"))
            .shares(Shares.parse("1.2E+8"))
            .shareClass("A")
            .interest(Interest.SHAREHOLDING)
            .directness(Directness.INDIRECT)
            .addRole(HolderRole.FOUNDER)
            .concertGroup(ConcertGroup.builder()
                    .name("founders")
                    .percent(Percentage.parse("[25, 50)"))
                    .shares(Shares.parse("(1, 50]"))
                    .build())
            .period(Period.of(date("2016"), date("2025-10-01")))
            .asOf(date("2025-09-30"))
            .known(date("2025-10-17"))
            .addSupersedes(SUPERSESSION)
            .restates("founder-in-example-chips")
            .addCitation(LINE)
            .note(" a space before and after ")
            .extensions(FEW_EXTENSIONS)
            .build();

    private static final ShareholderStake OTHER_STAKE = ShareholderStake.builder()
            .id("founder-in-example-chips")
            .holder(PartyReference.to("example-founder"))
            .entity("example-chips")
            .percent(Percentage.parse("over 29"))
            .concertGroup(ConcertGroup.builder().name("founders").build())
            .build();

    private static final CapitalRaise RAISE = CapitalRaise.builder()
            .id("plan-2025")
            .issuer(PartyReference.to("example-chips"))
            .title("The plan of 2025")
            .method(RaiseMethod.PRIVATE_PLACEMENT)
            .channel(RaiseChannel.STOCK_MARKET)
            .series("B+")
            .venue(Mic.of("XSHG"))
            .addStage(RaiseStage.builder()
                    .stage(StageKind.PLANNED)
                    .date(date("2025-07-18"))
                    .validUntil(date("2026-07-18"))
                    .validMonths(12)
                    .reference("证监许可〔2025〕1号")
                    .pricingReferenceDate(date("2025-07-01"))
                    .amount(money("nearly CNY 4000000000"))
                    .gross(money("CNY 3990000000"))
                    .net(money("CNY 3980000000.00"))
                    .committed(money("CNY [1, 2)"))
                    .paidIn(money("up to CNY 3970000000"))
                    .pricePerShare(money("CNY 1195.02"))
                    .shares(Shares.of(3334946))
                    .sharesOutstandingAfter(Shares.of(421700000))
                    .percentAfter(Percentage.parse("0.79"))
                    .preMoney(money("CNY 500000000000"))
                    .postMoney(money("CNY 504000000000"))
                    .addEquivalent(money("USD 560000000"))
                    .addUse(UseOfProceeds.of("software"))
                    .addUse(UseOfProceeds.builder()
                            .purpose("chips")
                            .amount(money("CNY 2900000000"))
                            .build())
                    .addParticipant(Participant.builder()
                            .party(PartyReference.to("example-institute"))
                            .shares(Shares.of(1000))
                            .amount(money("CNY 1195020"))
                            .lockUpMonths(6)
                            .build())
                    .lockUpMonths(18)
                    .addCitation(LINE)
                    .build())
            .known(date("2025-07-19"))
            .addSupersedes(SUPERSESSION)
            .restates("plan-2024")
            .addCitation(LINE)
            .note("%")
            .extensions(FEW_EXTENSIONS)
            .build();

    private static final ExportControl CONTROL = ExportControl.builder()
            .id("affiliates-rule")
            .title("Affiliates rule")
            .jurisdiction(Jurisdiction.of("US"))
            .addIssuer(PartyReference.to("example-institute"))
            .instrument(Instrument.builder()
                    .kind(InstrumentKind.REGULATION)
                    .title("Expansion of controls")
                    .addCite(LegalCitation.of("90 FR 47201"))
                    .published(date("2025-09-30"))
                    .build())
            .addProvision(Provision.builder()
                    .id("ownership")
                    .title("Fifty percent")
                    .addItem(ItemScope.builder()
                            .item(ControlListItem.of("US:4A090.a"))
                            .hsCode("8542.31")
                            .product("x20")
                            .text("all items subject to the rules")
                            .addThreshold(Threshold.builder()
                                    .metric("TPP")
                                    .value(number("[2400, 4800)"))
                                    .unit("TOPS × bits")
                                    .build())
                            .build())
                    .addDestination(Destination.builder()
                            .country(Jurisdiction.of("CN"))
                            .group("D:5")
                            .asOf(date("2025-09"))
                            .build())
                    .addDestination(Destination.parse("MO"))
                    .addEndUse("supercomputers")
                    .partyList("example-list")
                    .licenseRequirement("For all items subject to the EAR (see § 744.11)")
                    .reviewPolicy(LicenseReviewPolicy.of("Presumption of denial"))
                    .addAuthorization(Authorization.builder()
                            .kind(AuthorizationKind.SAVINGS_CLAUSE)
                            .name("En route")
                            .scope("shipments on their way")
                            .period(Period.endingOn(date("2025-10-29/2025-11-05")))
                            .addCitation(LINE)
                            .build())
                    .addExclusion("example-founder")
                    .ownership(OwnershipRule.builder()
                            .addList("example-list")
                            .addProgram("footnote 4")
                            .threshold(Percentage.parse("at least 50"))
                            .aggregate(Aggregation.ALL_LISTED)
                            .reach(RuleReach.FOREIGN)
                            .branches(Verdict.UNKNOWN)
                            .addInterest(Interest.VOTING_RIGHTS)
                            .upToDate(date("2026-07-23"))
                            .build())
                    .addCitation(LINE)
                    .build())
            .addTimeline(LEGAL_EVENT)
            .addPosture(Posture.builder()
                    .posture(PostureKind.NOT_ENFORCED)
                    .period(Period.startingOn(date("2025-11-10")))
                    .provision("ownership")
                    .addCitation(LINE)
                    .build())
            .known(date("2025-09-29"))
            .addSupersedes(SUPERSESSION)
            .restates("affiliates-rule-draft")
            .addCitation(LINE)
            .note("=")
            .extensions(FEW_EXTENSIONS)
            .build();

    private static final PartyList LIST = PartyList.builder()
            .id("example-list")
            .name("Example List")
            .addName(Name.builder().text("EL").build())
            .jurisdiction(Jurisdiction.of("US"))
            .authority("Bureau of Examples")
            .upToDate(date("2026-07-31"))
            .addCitation(LINE)
            .note("0x1F")
            .extensions(FEW_EXTENSIONS)
            .build();

    private static final ListEntry ENTRY = ListEntry.builder()
            .id("entry-1")
            .list("example-list")
            .name("Example Chips Co., Ltd.")
            .addAlias("ExChip; and")
            .addAlias("示例")
            .kind(EntryKind.ENTITY)
            .addAddress(ADDRESS)
            .addCountry(Jurisdiction.of("CN"))
            .addProgram("MEU")
            .addIdentifier(Identifier.of("lei:529900T8BM49AURSDO55"))
            .addVersion(EntryVersion.builder()
                    .action(EntryAction.REVISED)
                    .validFrom(date("2022-12-16"))
                    .validUntil(date("2025-01-01"))
                    .addCite(LegalCitation.of("87 FR 77505"))
                    .licenseRequirement("All items")
                    .reviewPolicy(LicenseReviewPolicy.of("Case by case"))
                    .addFootnote(4)
                    .addFootnote(1)
                    .addCitation(LINE)
                    .build())
            .known(date("2022-12-19"))
            .addSupersedes(SUPERSESSION)
            .restates("entry-0")
            .addCitation(LINE)
            .note("yes")
            .extensions(FEW_EXTENSIONS)
            .build();

    private static final EntryMatch MATCH = EntryMatch.builder()
            .id("match-1")
            .entry("entry-1")
            .party("example-chips")
            .status(MatchStatus.PROBABLE)
            .by("editors")
            .date(date("2026-11-23"))
            .evidence("same name\nand same address")
            .entryAs("Example Chips (CN)")
            .known(date("2026-11-24"))
            .addSupersedes(SUPERSESSION)
            .restates("match-0")
            .addCitation(LINE)
            .note("12:30:45")
            .extensions(FEW_EXTENSIONS)
            .build();

    private static final PolicyDirective DIRECTIVE = PolicyDirective.builder()
            .id("buy-at-home")
            .title("Buy at home")
            .addIssuer(UNKNOWN)
            .addIssuer(PartyReference.to("example-institute"))
            .jurisdiction(Jurisdiction.of("CN"))
            .level(GovernmentLevel.MINISTRY)
            .bindingness(Bindingness.WINDOW_GUIDANCE)
            .addAct(DirectiveAct.builder()
                    .stance(Stance.ADVISE_AGAINST)
                    .action("PURCHASE")
                    .addObject(Subject.of("x20"))
                    .addObject(Subject.text("foreign chips"))
                    .addTarget(Target.builder()
                            .kind(TargetKind.COMPANY_CLASS)
                            .record("example-chips")
                            .text("small, core-innovation enterprises")
                            .build())
                    .addReplaces(Subject.text("imports"))
                    .addInstrument("VENTURE_CAPITAL")
                    .addReason("SECURITY")
                    .addCitation(LINE)
                    .build())
            .addTimeline(LEGAL_EVENT)
            .addRelation(DirectiveRelation.builder()
                    .kind(RelationKind.RESPONDS_TO)
                    .to(Subject.of("affiliates-rule/ownership"))
                    .build())
            .known(date("2025-08"))
            .addSupersedes(SUPERSESSION)
            .restates("buy-at-home-2")
            .addCitation(LINE)
            .note("*")
            .extensions(FEW_EXTENSIONS)
            .build();

    private static final Event EVENT = Event.builder()
            .id("x20-halt")
            .kind(EventKind.PRODUCTION_HALT)
            .title("Production of the X20 halted")
            .addSubject(Subject.of("x20"))
            .addSubject(Subject.text("its suppliers"))
            .date(date("2025-08-22"))
            .market(Jurisdiction.of("TW"))
            .addRelation(EventRelation.builder()
                    .kind(EventRelationKind.AFTER)
                    .record("affiliates-rule")
                    .build())
            .known(date("2025-08-23"))
            .addSupersedes(SUPERSESSION)
            .restates("x20-halt-2")
            .addCitation(LINE)
            .note("a\ttab")
            .extensions(FEW_EXTENSIONS)
            .build();

    private static final Observation MEASURED = Observation.builder()
            .id("revenue-2025")
            .addSubject(Subject.of("example-chips"))
            .metric(Metric.builder()
                    .code("REVENUE")
                    .value(number("28.8"))
                    .amount(money("over CNY 2880000000"))
                    .unit("CNY 100 m")
                    .factor(number("43"))
                    .sign(Sign.POSITIVE)
                    .trend(Trend.STRONGLY_RISING)
                    .state("DOMINANT")
                    .comparison(Comparison.MORE)
                    .addComparedWith(Subject.text("the year before"))
                    .segment("inference")
                    .fiscalPeriod("2025 H1")
                    .consolidated(Verdict.YES)
                    .baseline(date("2024-06-30"))
                    .build())
            .asOf(date("2025-06-30"))
            .period(Period.of(date("2025-01-01"), date("2025-07-01")))
            .known(date("2025-08-26"))
            .addSupersedes(SUPERSESSION)
            .restates("revenue-2025-2")
            .addCitation(LINE)
            .note("@")
            .extensions(FEW_EXTENSIONS)
            .build();

    private static final Observation THOUGHT = Observation.builder()
            .id("opinion-2025")
            .addSubject(Subject.of("example-chips"))
            .assessment(Assessment.builder()
                    .text("more effective than the state-backed model")
                    .speaker("an analyst")
                    .addComparedWith(Subject.text("the state-backed model"))
                    .build())
            .build();

    private static final Source SOURCE = Source.builder()
            .id("gazette")
            .title("The Gazette: a paper")
            .kind(SourceKind.PRESS)
            .publisher("Gazette & Co.")
            .url("https://example.org/12?a=b#c")
            .archivedUrl("https://example.org/archive/12")
            .contentHash("sha256:00ff")
            .published(date("2025-08-29"))
            .retrieved(date("2026-11-23"))
            .upToDate(date("2025-08-28"))
            .language("en")
            .addDerivesFrom("wire")
            .text("The words as printed.\n\n  And some more, indented.\n")
            .addCitation(LINE)
            .note("")
            .extensions(FEW_EXTENSIONS)
            .build();

    private static final List<DatasetRecord> RECORDS = List.of(
            COMPANY,
            INSTITUTION,
            PERSON,
            PRODUCT,
            SEGMENT,
            STAKE,
            OTHER_STAKE,
            RAISE,
            CONTROL,
            LIST,
            ENTRY,
            MATCH,
            DIRECTIVE,
            EVENT,
            MEASURED,
            THOUGHT,
            SOURCE);
}
