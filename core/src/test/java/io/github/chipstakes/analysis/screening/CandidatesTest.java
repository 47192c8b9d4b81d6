package io.github.chipstakes.analysis.screening;

import static io.github.chipstakes.analysis.screening.Trade.CN;
import static io.github.chipstakes.analysis.screening.Trade.candidates;
import static io.github.chipstakes.analysis.screening.Trade.company;
import static io.github.chipstakes.analysis.screening.Trade.dataset;
import static io.github.chipstakes.analysis.screening.Trade.entry;
import static io.github.chipstakes.analysis.screening.Trade.match;
import static io.github.chipstakes.analysis.screening.Trade.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Institution;
import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryKind;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.party.Name;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may be a counterparty, why, and what to mind. */
class CandidatesTest {

    private static List<String> of(Counterparty counterparty, DatasetRecord... records) {
        return candidates(on(dataset(records)).screen(counterparty));
    }

    @Test
    void whoeverIsGivenTheIdOfAnEntryMayBeThat() {
        assertThat(of(Counterparty.named("Zork").withId("el-1"), entry("el", "el-1", "Acme")))
                .containsExactly("el-1 on el: the same id, el-1");
    }

    @Test
    void theStrongestComesFirst() {
        assertThat(of(
                        Counterparty.named("Acme Co., Ltd.").withIdentifier("lei:HWUPKR0MPOU8FGXBT394"),
                        entry("el", "e-alias", "Something Else", "Acme Co Ltd"),
                        entry("el", "e-bare", "Acme"),
                        entry("el", "e-name", "ACME COMPANY LIMITED"),
                        entry("el", "e-exact", "Acme Co., Ltd."),
                        entry("el", "e-lei", "A. C. M. E. Holding")
                                .withIdentifiers(Identifier.of("lei:HWUP-KR0M-POU8-FGXB-T394")),
                        entry("el", "e-other", "Acme Robotics")))
                .containsExactly(
                        "e-lei on el: the same identifier, lei:HWUPKR0MPOU8FGXBT394",
                        "e-exact on el: the same name to the letter, \"Acme Co., Ltd.\"; so short that others may bear it,"
                                + " too; borne by 4 entries",
                        "e-name on el: the same name, \"ACME COMPANY LIMITED\" for \"Acme Co., Ltd.\"; so short that"
                                + " others may bear it, too; borne by 4 entries",
                        "e-bare on el: the same name but for the legal form, \"Acme\" for \"Acme Co., Ltd.\"; so short that"
                                + " others may bear it, too; the legal form is missing in one of the names; borne by 4"
                                + " entries",
                        "e-alias on el: the same alias, \"Acme Co Ltd\" for \"Acme Co., Ltd.\"; by an alias only; so short"
                                + " that others may bear it, too; borne by 4 entries");
    }

    @Test
    void oneNameInEitherScriptOfChineseIsOne() {
        assertThat(of(
                        Counterparty.named("寒武紀科技股份有限公司"),
                        entry("el", "el-cambricon", "Cambricon Technologies", "寒武纪科技"),
                        entry("el", "el-full", "寒武纪科技股份有限公司")))
                .containsExactly(
                        "el-full on el: the same name, \"寒武纪科技股份有限公司\" for \"寒武紀科技股份有限公司\"; borne by 2 entries",
                        "el-cambricon on el: the same alias but for the legal form, \"寒武纪科技\" for"
                                + " \"寒武紀科技股份有限公司\"; by an alias only; the legal form is missing in one of the names;"
                                + " borne by 2 entries");
    }

    @Test
    void whatStandsInBracketsBehindANameMayBeAFurtherOne() {
        DatasetRecord smic = entry("el", "el-1", "Semiconductor Manufacturing International Corporation (SMIC)");
        assertThat(of(Counterparty.named("Semiconductor Manufacturing International Corp."), smic))
                .containsExactly("el-1 on el: the same name, \"Semiconductor Manufacturing International Corporation"
                        + " (SMIC)\" for \"Semiconductor Manufacturing International Corp.\"");
        assertThat(of(Counterparty.named("SMIC"), smic))
                .containsExactly("el-1 on el: the same alias, \"Semiconductor Manufacturing International Corporation"
                        + " (SMIC)\" for \"SMIC\"; by an alias only; so short that others may bear it, too");
        assertThat(of(Counterparty.named("中芯国际集成电路制造有限公司（SMIC）"), entry("el", "el-1", "中芯國際集成電路製造有限公司")))
                .hasSize(1);
        assertThat(of(Counterparty.named("Bcme"), entry("el", "el-1", "Acme (f.k.a. Bcme)")))
                .hasSize(1);
        assertThat(of(Counterparty.named("Acme"), entry("el", "el-1", "Acme (Shanghai)")))
                .as("a place may be part of the name, and Acme then is another")
                .containsExactly(
                        "el-1 on el: the same alias, \"Acme (Shanghai)\" for \"Acme\"; by an alias only; so short"
                                + " that others may bear it, too");
    }

    @Test
    void aPlaceInBracketsIsNoNameToLookFor() {
        for (String place :
                List.of("Shenzhen", "Hong Kong", "UK", "UAE", "People's Republic of China", "Limited", "FZE")) {
            assertThat(of(Counterparty.named("Star (" + place + ")"), entry("el", "el-1", "Corad (" + place + ")")))
                    .as(place)
                    .isEmpty();
        }
    }

    @Test
    void whomAnAffiliateIsListedBesideIsAnotherUnlessTheEntryNamesBoth() {
        assertThat(of(
                        Counterparty.named("Corad Technologies Co., Ltd."),
                        entry("el", "el-1", "Corad Technologies Co., Ltd. (Corad). Affiliated Entity: Hangzhou Star"),
                        entry("el", "el-2", "Corad Technologies Co., Ltd. Subordinate Institution - 25th Institute")))
                .isEmpty();
        assertThat(of(
                        Counterparty.named("Corad Commission"),
                        entry("el", "el-1", "Corad Commission (CC), and subordinate entity National Star")))
                .containsExactly(
                        "el-1 on el: the same alias, \"Corad Commission (CC), and subordinate entity National Star\""
                                + " for \"Corad Commission\"; by an alias only");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sinobright Company; and any successor, sub-unit, or subsidiary thereof | Sinobright Company",
                "Innovative Equipment, and its sub-units and successors | Innovative Equipment",
                "Michurin Works (Russian entity); and any successor, sub-unit, or subsidiary thereof | Michurin Works",
                "Universal Ltd [aka General Ltd, aka Luo Luo Ltd] (Hong Kong Entity), and its sub-units | Universal Ltd",
                "Universal Ltd [aka General Ltd, aka Luo Luo Ltd] (Hong Kong Entity), and its sub-units | General Ltd",
                "Universal Ltd [aka General Ltd, aka Luo Luo Ltd] (Hong Kong Entity), and its sub-units | Luo Luo Ltd",
                "CNOOC Limited (a subsidiary of China National Offshore Oil Corporation) | CNOOC Limited",
                "SIBERIAN AIRLINES D/B/A S7 AIRLINES | S7 Airlines",
                "SIBERIAN AIRLINES D/B/A S7 AIRLINES | Siberian Airlines",
                "FUYI SUN A/K/A FRANK SUN | Frank Sun",
                "KOW SENG LIM -AKA- ERIC LIM | Eric Lim",
                "Kreig; a.k.a. Cow Craig; a.k.a. Hall Jermaine | Cow Craig",
                "PEARL (A.K.A. NEI-CHIEN CHU) LI | Pearl Li",
                "Big Co. | Huge Co. (formerly Big Co.)",
                "Big Co. | Huge (a/k/a Big Co)",
                "Huawei Co., Ltd. (Huawei). Affiliated Entity: Star Terminal (Wuxi) Co., Ltd. | Star Terminal (Wuxi) Co., Ltd.",
                "Electronics Corporation 13th Institute (CETC 13). Subordinate Institution - MT Systems | MT Systems",
                "Energy Commission (PAEC), and subordinate entity National Institute of Lasers (NILOP) | NILOP",
                "Energy Commission (PAEC), and subordinate entity Institute of Lasers (NILOP) | Institute of Lasers",
                "Electronics Corporation 13th Institute (CETC 13) | CETC 13",
                "Electronics Corporation 13th Institute (CETC 13) | Electronics Corporation 13th Institute",
                "Foreign Intelligence Service (SVR) | Foreign Intelligence Service",
                "Foreign Intelligence Service (SVR) | SVR",
                "Rostec (Russian Technologies State Corporation) | Rostec",
                "Rostec | Rostec (Russian Technologies State Corporation)",
                "Russian Technologies State Corporation | Rostec (Russian Technologies State Corporation)",
                "Dawning (Sugon) | Sugon",
                "Almo Aero (Dart Aviation Technics) (IEAS) | Almo Aero",
                "Almo Aero (Dart Aviation Technics) (IEAS) | Dart Aviation Technics",
                "Baotou Works (Parent Organization: Nuclear Group Corporation (CNNC)) | Baotou Works",
                "华为技术有限公司 | 华为技术有限公司 (Huawei Technologies Co., Ltd.)",
                "Huawei Technologies Co., Ltd. | 华为技术有限公司 (Huawei Technologies Co., Ltd.)",
                "华为技术有限公司 | Huawei Technologies Co., Ltd. 华为技术有限公司",
                "Huawei Technologies Co., Ltd. | 华为技术有限公司 Huawei Technologies Co., Ltd.",
                "EBANO | EBANO (IMO 7406784)",
                "Chitron Company Ltd., a.k.a. Chi-Chung Company Ltd. (Chitron-Shenzhen) | Chi-Chung Company Ltd."
            })
    void whatANameSaysOfFurtherOnesIsFoundByEach(String listed, String name) {
        for (EntryKind kind : List.of(EntryKind.ENTITY, EntryKind.PERSON)) {
            assertThat(of(Counterparty.named(name), entry("el", "el-1", listed).withKind(kind)))
                    .as(kind.toString())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Corad Technology Ltd. (Shenzhen) | Corad Technology Ltd.            | the same name",
                "Corad Technology Ltd. (Shenzhen) | Corad Technology (Shenzhen) Ltd. | the same name",
                "Corad Technology (Shenzhen) Ltd. | Corad Technology Ltd. (Shenzhen) | the same name",
                "Corad Technology Ltd.            | Corad Technology Ltd. (Shenzhen) | the same name",
                "Corad Technology Ltd. (Shenzhen) | Corad Technology                 | the same name but for the legal form",
                "Corad Technology Ltd.            | Corad Technology Ltd., Shenzhen  | the same name",
                "Corad Technology Ltd.            | Corad Technology Ltd. - Shenzhen | the same name",
                "Corad Technology Ltd.            | Corad Technology Ltd., Shenzhen, CN | the same name",
                "Corad Technology Ltd.            | Corad Technology Ltd., Hong Kong | the same name",
                "Corad Technology Ltd., Shenzhen  | Corad Technology                 | the same name but for the legal form",
                "Corad Technology (Shenzhen) Ltd. | Corad Technology Ltd., Shenzhen  | the same name",
                "Corad Technology Corp. (CTC)     | Corad Technology Corp. (CTC), Wuxi | the same name",
                "中芯科技有限公司（上海）            | 中芯科技（上海）有限公司             | the same name",
                "STG Holdings Limited             | STG HOLDING LIMITED              | the same name but for the legal form",
                "Agrogate Holdings (Cyprus) Ltd   | AGROGATE HLDG (CYPRUS)           | the same name but for the legal form"
            })
    void placesBehindTheLegalFormAndHoldingsOrHoldingAreToldAsWhatTheyAre(String listed, String name, String ground) {
        for (DatasetRecord entry : List.of(entry("el", "el-1", listed), entry("el", "el-1", "Another", listed))) {
            assertThat(of(Counterparty.named(name), entry))
                    .singleElement()
                    .asString()
                    .startsWith("el-1 on el: "
                            + (entry.label().equals("Another") ? ground.replace("name", "alias") : ground) + ", ");
        }
        Screened screened = on(dataset(entry("el", "el-1", listed))).screen(Counterparty.named(name));
        assertThat(screened.results())
                .allSatisfy(result -> assertThat(result.answer().isUnknown()).isTrue());
    }

    @Test
    void aPlaceInTheNameOrAHoldingIsNotTheNameWithoutIt() {
        assertThat(of(
                        Counterparty.named("Corad Technology Ltd."),
                        entry("el", "el-1", "Corad Technology (Shenzhen) Ltd."),
                        entry("el", "el-2", "Corad Technology Holdings Ltd."),
                        entry("el", "el-3", "Corad Technology Ltd., 7th Institute")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Great Wall Trading Co., Ltd.",
                "12) Great Wall Trading Co., Ltd.",
                "Great Wall Trading Co., Ltd. China",
                "Great Wall Trading Co., Ltd. P.R. China",
                "3. Great Wall Trading Co., Ltd. PRC",
                "Great Wall Trading Co., Ltd. CN",
                "Great Wall Trading Co., Ltd. [CN]",
                "Great Wall Trading Co., Ltd., People's Republic of China",
                "Great Wall Trading Co., Ltd. - The Peoples Republic of China.",
                "Great Wall Trading Co., Ltd. (the People's Republic of China)",
                "Great Wall Trading Co., Ltd. (1)",
                "Great Wall Trading Co., Ltd. [No. 12]",
                "(3) Great Wall Trading Co., Ltd.",
                "4.Great Wall Trading Co., Ltd.",
                "M/s Great Wall Trading Co., Ltd.",
                "M/S. Great Wall Trading Co., Ltd.",
                "Messrs Great Wall Trading Co., Ltd.",
                "1. Messrs. Great Wall Trading Co., Ltd., Hong Kong, China (2)"
            })
    void whatRowsHoldBesideANameIsNotLookedFor(String row) {
        assertThat(of(
                        Counterparty.named(row),
                        entry("el", "el-1", "Great Wall Trading Co., Ltd."),
                        entry("el", "el-2", "Wall Trading Co., Ltd.")))
                .containsExactly("el-1 on el: the same name, \"Great Wall Trading Co., Ltd.\" for \"" + row + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Corad Dynamics, China",
                "Corad Dynamics; PRC",
                "CORAD DYNAMICS, CN",
                "Corad Dynamics, Hong Kong SAR",
                "Corad Dynamics | Islamic Republic of Iran",
                "Corad Dynamics (7)",
                "M/s Corad Dynamics"
            })
    void aCountryBehindACommaIsNoPartOfANameWithoutALegalForm(String row) {
        assertThat(of(Counterparty.named(row), entry("el", "el-1", "Corad Dynamics")))
                .containsExactly("el-1 on el: the same name, \"Corad Dynamics\" for \"" + row + "\"");
    }

    @Test
    void aCodeBehindANameIsNoPartOfItWhereTheRowIsOfThatCountry() {
        for (String row : List.of("Corad Dynamics CN", "Corad Dynamics (CN)", "Corad Dynamics [cn]")) {
            assertThat(of(Counterparty.named(row).in(CN), entry("el", "el-1", "Corad Dynamics")))
                    .containsExactly("el-1 on el: the same name, \"Corad Dynamics\" for \"" + row + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Corad Dynamics PM          | Corad Dynamics",
                "AO Corad PM                | AO Corad",
                "Corad, NA                  | Corad",
                "Corad Dynamics China       | Corad Dynamics",
                "Bank of China              | Bank of",
                "Corad Works Ltd. in        | Corad Works Ltd.",
                "Corad Dynamics, SA-80      | Corad Dynamics",
                "Corad Works, PT            | Corad Works",
                "Corad Dynamics (1999)      | Corad Dynamics (1998) Works"
            })
    void whatMayBePartOfANameIsNoCountryBehindIt(String row, String listed) {
        assertThat(of(Counterparty.named(row), entry("el", "el-1", listed))).isEmpty();
    }

    @Test
    void aLegalFormThatIsTheCodeOfACountryAsWellIsOne() {
        assertThat(of(Counterparty.named("Corad Works Co., Ltd. SA"), entry("el", "el-1", "Corad Works Co., Ltd.")))
                .singleElement()
                .asString()
                .startsWith("el-1 on el: the same name but for the legal form, ");
    }

    /** As on the Denied Persons List, which says of none of its entries what it is. */
    @Test
    void aPersonIsFoundWithTheFamilyNameLastWhereTheListDoesNotSayThatItIsOne() {
        assertThat(of(Counterparty.named("Jane Doe"), entry("dpl", "dpl-1", "Doe, Jane")))
                .containsExactly("dpl-1 on dpl: the same name, \"Doe, Jane\" for \"Jane Doe\"");
        assertThat(of(
                        Counterparty.named("Jane Doe"),
                        entry("dpl", "dpl-1", "Doe, Jane").withKind(EntryKind.ENTITY)))
                .isEmpty();
        assertThat(of(
                        Counterparty.named("12. 'Ali Doe"),
                        entry("dpl", "dpl-1", "'Ali Doe").withKind(EntryKind.PERSON)))
                .hasSize(1);
    }

    @Test
    void aPersonIsFoundWithACountryInBrackets() {
        assertThat(of(
                        Counterparty.named("LAM, Carrie (China)"),
                        entry("sdn", "sdn-1", "Carrie Lam").withKind(EntryKind.PERSON)))
                .hasSize(1);
    }

    @Test
    void aPersonIsFoundHoweverAddressed() {
        assertThat(of(
                        Counterparty.named("Mrs Carrie Lam"),
                        entry("sdn", "sdn-1", "LAM, Carrie").withKind(EntryKind.PERSON)))
                .hasSize(1);
        assertThat(of(Counterparty.named("Dr Pepper"), entry("el", "el-1", "Pepper")))
                .isEmpty();
    }

    @Test
    void lettersThatLookLikeLatinOnesAreReadAsSuchAndARemark() {
        assertThat(of(
                        Counterparty.named("Hu\u0430wei Technologies Co., Ltd."),
                        entry("el", "el-1", "Huawei Technologies Co., Ltd.")))
                .containsExactly(
                        "el-1 on el: the same name, \"Huawei Technologies Co., Ltd.\" for"
                                + " \"Hu\u0430wei Technologies Co., Ltd.\"; written with letters of another alphabet that look like Latin ones");
        assertThat(of(
                        Counterparty.named("Huawei Technologies Co., Ltd."),
                        entry("el", "el-1", "Hu\u0430wei Technologies Co., Ltd.")))
                .containsExactly(
                        "el-1 on el: the same name, \"Hu\u0430wei Technologies Co., Ltd.\" for"
                                + " \"Huawei Technologies Co., Ltd.\"; written with letters of another alphabet that look like Latin ones");
    }

    @Test
    void aNameSharedBySeveralEntriesMakesACandidateOfEach() {
        assertThat(of(
                        Counterparty.named("Air Freight Ltd"),
                        entry("sdn", "sdn-1", "AIR FREIGHT LTD"),
                        entry("sdn", "sdn-2", "AIR FREIGHT LTD"),
                        entry("el", "el-1", "Air Freight Ltd.")))
                .containsExactly(
                        "el-1 on el: the same name, \"Air Freight Ltd.\" for \"Air Freight Ltd\"; borne by 3 entries",
                        "sdn-1 on sdn: the same name, \"AIR FREIGHT LTD\" for \"Air Freight Ltd\"; borne by 3 entries",
                        "sdn-2 on sdn: the same name, \"AIR FREIGHT LTD\" for \"Air Freight Ltd\"; borne by 3 entries");
    }

    @Test
    void aBareAddressIsNobody() {
        DatasetRecord address =
                entry("el", "el-address", "Room 1204, Tower B, Wan Chai").withKind(EntryKind.ADDRESS);
        assertThat(of(Counterparty.named("Room 1204, Tower B, Wan Chai"), address))
                .isEmpty();
        Screening scored = on(dataset(address))
                .withScores(List.of(new Score("Tower B", "el-address", new BigDecimal("0.9"), "fuzzy")));
        Candidate candidate =
                scored.screen(Counterparty.named("Tower B")).candidates().get(0);
        assertThat(candidate).hasToString("el-address on el: the score 0.9 by fuzzy; a bare address");
        assertThat(candidate.isProposed()).isFalse();
    }

    @Test
    void anAliasOfAnotherInstituteIsAWeakCandidateAndSaysSo() {
        Institution academy = Institution.builder()
                .id("cas")
                .name("Chinese Academy of Sciences")
                .addName(Name.builder().text("CAS").build())
                .build();
        assertThat(of(
                        Counterparty.named("CAS"),
                        academy,
                        entry(
                                "el",
                                "el-ntsc",
                                "Chinese Academy of Sciences, National Time Service Center",
                                "NTSC",
                                "CAS")))
                .containsExactly(
                        "el-ntsc on el: the same alias, \"CAS\"; by an alias only; so short that others may bear"
                                + " it, too; the alias is also a name of cas",
                        "cas: the same alias, \"CAS\"; by an alias only; so short that others may bear it, too");
        assertThat(of(
                        Counterparty.named("Chinese Academy of Sciences"),
                        entry(
                                "el",
                                "el-ict",
                                "Chinese Academy of Sciences Institute of Computing Technology",
                                "Institute of Computing Technology",
                                "CAS ICT")))
                .as("the academy is not its institute")
                .isEmpty();
    }

    @Test
    void vesselsAndAircraftAreNoCompaniesAndAreNotProposed() {
        Screened screened = on(dataset(
                        entry("sdn", "sdn-1", "OCEAN STAR").withKind(EntryKind.VESSEL),
                        entry("sdn", "sdn-2", "Ocean Star").withKind(EntryKind.AIRCRAFT),
                        entry("sdn", "sdn-3", "Ocean Star").withKind(EntryKind.ENTITY)))
                .screen(Counterparty.named("Ocean Star"));
        assertThat(candidates(screened))
                .containsExactly(
                        "sdn-2 on sdn: the same name to the letter, \"Ocean Star\"; an aircraft; borne by 3 entries",
                        "sdn-3 on sdn: the same name to the letter, \"Ocean Star\"; borne by 3 entries",
                        "sdn-1 on sdn: the same name, \"OCEAN STAR\" for \"Ocean Star\"; a vessel; borne by 3 entries");
        assertThat(screened.candidates()).extracting(Candidate::isProposed).containsExactly(false, true, false);
    }

    @Test
    void aPersonIsFoundWithTheFamilyNameBeforeOrAfter() {
        DatasetRecord person = entry("sdn", "sdn-1", "VAN SA, Nguyen").withKind(EntryKind.PERSON);
        assertThat(of(Counterparty.named("Nguyen Van Sa"), person))
                .containsExactly("sdn-1 on sdn: the same name, \"VAN SA, Nguyen\" for \"Nguyen Van Sa\"; a person");
        assertThat(of(Counterparty.named("Van Sa, Nguyen"), person)).hasSize(1);
        ListEntry plain = entry("sdn", "sdn-1", "Carrie Lam");
        assertThat(of(Counterparty.named("LAM, Carrie"), plain.withKind(EntryKind.PERSON)))
                .containsExactly("sdn-1 on sdn: the same name, \"Carrie Lam\" for \"LAM, Carrie\"; a person");
        assertThat(of(Counterparty.named("LAM, Carrie"), plain)).hasSize(1);
    }

    @Test
    void anotherCountryIsARemarkAndNoMore() {
        DatasetRecord listed = entry("el", "el-1", "Great Wall Trading").withCountries(Jurisdiction.of("AE"), CN);
        assertThat(of(Counterparty.named("Great Wall Trading").in(Jurisdiction.of("RU")), listed))
                .containsExactly(
                        "el-1 on el: the same name to the letter, \"Great Wall Trading\"; listed under AE, CN, not RU");
        assertThat(of(Counterparty.named("Great Wall Trading").in(Jurisdiction.of("CN-BJ")), listed))
                .containsExactly("el-1 on el: the same name to the letter, \"Great Wall Trading\"");
    }

    @Test
    void otherLegalFormsAreARemark() {
        assertThat(of(Counterparty.named("Great Wall Trading GmbH"), entry("el", "el-1", "Great Wall Trading LLC")))
                .containsExactly("el-1 on el: the same name but for the legal form, \"Great Wall Trading LLC\" for"
                        + " \"Great Wall Trading GmbH\"; the legal form is llc, not gmbh");
    }

    @Test
    void whatIsOffTheListIsACandidateAndSaysSo() {
        assertThat(of(
                        Counterparty.named("Great Wall Trading"),
                        entry("el", "el-1", "Great Wall Trading")
                                .withVersions(
                                        Trade.version(EntryAction.ADDED, "2020-01-01"),
                                        Trade.version(EntryAction.REMOVED, "2025-01-01"))))
                .containsExactly(
                        "el-1 on el: the same name to the letter, \"Great Wall Trading\"; not on el on 2026-01-15");
    }

    @Test
    void anEntryThatIsConfirmedToBeAnotherSaysSo() {
        assertThat(of(
                        Counterparty.named("Great Wall Trading").withId("mine"),
                        company("mine", "Great Wall Trading"),
                        company("theirs", "Great Wall Trading"),
                        entry("el", "el-1", "Great Wall Trading"),
                        match("el-1", "theirs", MatchStatus.CONFIRMED)))
                .containsExactly(
                        "el-1 on el: the same name to the letter, \"Great Wall Trading\"; confirmed to be theirs");
    }

    @Test
    void whatIsDecidedIsNoCandidateAnyMore() {
        DatasetRecord entry = entry("el", "el-1", "Great Wall Trading");
        DatasetRecord company = company("mine", "Great Wall Trading");
        Counterparty mine = Counterparty.named("Great Wall Trading").withId("mine");
        assertThat(of(mine, entry, company, match("el-1", "mine", MatchStatus.REJECTED)))
                .isEmpty();
        assertThat(of(mine, entry, company, match("el-1", "mine", MatchStatus.CONFIRMED)))
                .isEmpty();
        assertThat(of(mine, entry, match("el-1", "mine", MatchStatus.REJECTED)))
                .as("also of who is known by a match only")
                .isEmpty();
        assertThat(of(mine, entry, company, match("el-1", "mine", MatchStatus.PROBABLE)))
                .containsExactly("el-1 on el: the same name to the letter, \"Great Wall Trading\"; proposed before, not"
                        + " decided");
    }

    @Test
    void aPartyOfTheDataIsLookedForByAllItsNames() {
        assertThat(of(
                        Counterparty.named("Whatever the ledger says").withId("smic"),
                        company("smic", "SMIC")
                                .withNames(Name.builder()
                                        .text("Semiconductor Manufacturing International Corporation")
                                        .build()),
                        entry("el", "el-1", "Semiconductor Manufacturing International Corp.")))
                .containsExactly("el-1 on el: the same name, \"Semiconductor Manufacturing International Corp.\" for"
                        + " \"Semiconductor Manufacturing International Corporation\"");
    }

    @Test
    void aScoreOfAnOutsideMatcherMakesACandidate() {
        Screening screening = on(dataset(entry("el", "el-1", "Great Wall Trading")))
                .withScores(List.of(
                        new Score("Grate Wall Trading", "el-1", new BigDecimal("0.930"), "fuzzy 2.1"),
                        new Score("Grate Wall Trading", "el-2", new BigDecimal("0.5"), "fuzzy 2.1")));
        assertThat(candidates(screening.screen(Counterparty.named("Grate Wall Trading"))))
                .containsExactly("el-1 on el: the score 0.930 by fuzzy 2.1");
        assertThat(candidates(screening.screen(Counterparty.named("Another")))).isEmpty();
        assertThat(screening.strayScores()).extracting(Score::record).containsExactly("el-2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Score("a", "b", BigDecimal.ONE, " "));
    }

    @Test
    void aMalformedIdentifierIsNoMoreThanACandidate() {
        DatasetRecord entry = entry("el", "el-1", "Great Wall Trading").withIdentifiers(Identifier.of("lei:123"));
        assertThat(of(Counterparty.named("Another").withIdentifier("lei:123"), entry))
                .containsExactly(
                        "el-1 on el: the same identifier, lei:123; the identifier lei:123 is not well formed, or of no scheme");
        assertThat(of(
                        Counterparty.named("Another").withIdentifier("lei:n/a"),
                        entry("el", "el-1", "Great Wall Trading").withIdentifiers(Identifier.of("lei:N/A"))))
                .as("what says that there is none identifies nobody")
                .isEmpty();
    }

    @Test
    void aCandidateIsToldInWords() {
        assertThat(on(dataset(
                                entry("el", "el-1", "Great Wall Trading"),
                                entry("el", "el-2", "Great Wall Trading LLC"),
                                entry("el", "el-3", "Another", "Great Wall Trading"),
                                company("gwt", "GREAT WALL TRADING")))
                        .screen(Counterparty.named("Great Wall Trading"))
                        .candidates())
                .extracting(Candidate::words)
                .containsExactly(
                        "its name is that of el-1 on el (not confirmed)",
                        "its name is that of gwt (not confirmed)",
                        "its name is that of el-2 on el but for the legal form (not confirmed)",
                        "its name is an alias of el-3 on el, \"Great Wall Trading\" (not confirmed)");
    }
}
