package io.github.chipstakes.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chipstakes.model.law.LegalReference.Cfr;
import io.github.chipstakes.model.law.LegalReference.FederalRegister;
import io.github.chipstakes.model.law.LegalReference.Mofcom;
import io.github.chipstakes.model.law.LegalReference.PublicLaw;
import io.github.chipstakes.model.law.LegalReference.UsCode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalCitationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "88 FR 73458",
                "88 fr 73458",
                "88FR 73458",
                "88  FR 73458",
                "88 FR  73458",
                "88 F.R. 73458",
                "88 F. R. 73458",
                "88 Fed. Reg. 73458",
                "88 Fed. Reg. 73,458",
                "88 FR 73458;",
                "88 FR 73458.",
                "(88 FR 73458)",
                "see 88 FR 73458",
                "88 FR 73458 No. 205",
                "88 FR 73458 (no. 205)",
                "88 FR no. 205 pg. 73458",
                "88 FR at 73458",
                "88 FR p. 73458",
                "88 FR 73458 (10/25/2023)",
                "88 FR 73458 (10/25/23",
                "88 FR 73458, 10/25/23",
                "88 FR 73458; 10/25/23",
                "88 FR 73458 (Oct. 25, 2023)",
                "88 FR 73458, October 25, 2023",
                "88 FR 73458 (2023-10-25)",
                "88 FR 73458-73517",
                "88 FR 73458, FR Doc. 2023-23055",
                "88 FR 73458 (FR Doc. No. 2023-23055)"
            })
    void everySpellingOfAFederalRegisterPageReads(String text) {
        assertThat(LegalCitation.of(text).parsed()).contains(new FederalRegister(88, 73458));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 CFR § 744.21(b)|744.21(b)",
                "15 CFR 744.21(b)|744.21(b)",
                "15 C.F.R. § 744.21 (b)|744.21(b)",
                "15CFR744.21|744.21",
                "15 CFR section 744.21|744.21",
                "15 CFR sec. 744.21|744.21",
                "15 C.F.R. Part 774|774",
                "15 CFR part 774|774",
                "15 CFR 774|774",
                "15 CFR parts 730-774|730-774",
                "15 CFR parts 730 – 774|730-774",
                "15 CFR § 746.8(a)(12)(ii)|746.8(a)(12)(ii)",
                "15 C.F.R. Part 774, Supplement No. 1|774, Supplement No. 1",
                "15 CFR part 744, Supp. No. 4|744, Supplement No. 4",
                "15 CFR 744.21e|744.21e"
            })
    void everySpellingOfARegulationReads(String text, String provision) {
        assertThat(LegalCitation.of(text).parsed()).contains(new Cfr(15, provision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公告2025年第61号",
                "商务部公告2025年第61号",
                "MOFCOM 公告2025年第61号",
                "商务部 海关总署公告2025年第61号",
                "中华人民共和国商务部公告2025年第61号",
                "商务部2025年第61号公告",
                "公告〔2025〕61号",
                "公告 2025 年 第 61 号",
                "2025年第61号公告",
                "MOFCOM Announcement No. 61 of 2025",
                "MOFCOM Announcement No.61 (2025)",
                "MOFCOM Announcement [2025] No. 61",
                "MOFCOM Announcement 2025 No. 61",
                "MOFCOM Ann. 61/2025",
                "mofcom notice 61 of 2025",
                "MOFCOM and GAC Announcement No. 61 of 2025",
                "Ministry of Commerce Announcement No. 61, 2025"
            })
    void everySpellingOfAMofcomAnnouncementReads(String text) {
        assertThat(LegalCitation.of(text).parsed()).contains(new Mofcom(2025, 61));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Pub. L. 115-232", "Pub. L. No. 115–232", "Public Law 115-232", "P.L. 115-232", "PUB. L. 115-232"
            })
    void everySpellingOfAPublicLawReads(String text) {
        assertThat(LegalCitation.of(text).parsed()).contains(new PublicLaw(115, 232));
    }

    @ParameterizedTest
    @CsvSource({
        "50 U.S.C. § 4813(a), 4813(a)",
        "50 USC 4801 et seq., 4801",
        "50 U.S.C. 4801-4852, 4801-4852",
        "50 U.S.C. 4305a, 4305a"
    })
    void everySpellingOfASectionOfTheUsCodeReads(String text, String section) {
        assertThat(LegalCitation.of(text).parsed()).contains(new UsCode(50, section));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "88 FR",
                "76 FR No. 197 (10/12/2011)",
                "Export Control Law",
                "088 FR 1",
                "88 FR 1234567",
                "1888 FR 5",
                "§ 744.21",
                "海关总署公告2025年第61号",
                "公告1025年第61号",
                "88 FR 73458 as amended",
                "15 CFR 744.21(b), 746.8"
            })
    void whatIsNotUnderstoodIsKeptAndReported(String text) {
        assertThat(LegalCitation.of(text)).hasToString(text).returns(text, LegalCitation::canonical);
        assertThat(LegalCitation.of(text).parsed()).isEmpty();
        assertThat(LegalCitation.of(text).flaw()).isPresent();
    }

    @Test
    void severalPlacesAreNoSingleCitation() {
        assertThat(LegalCitation.of("87 FR 20299; 87 FR 34136").flaw())
                .contains("one citation at a time: 87 FR 20299 | 87 FR 34136");
        assertThatThrownBy(() -> LegalReference.parse("87 FR 20299; 87 FR 34136"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("one citation at a time: 87 FR 20299 | 87 FR 34136");
    }

    @Test
    void aReferenceThatIsNoneIsRefused() {
        assertThatThrownBy(() -> LegalReference.parse("88 FR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a citation of law is written like 88 FR 73458, 15 CFR § 744.21 or MOFCOM Announcement No. 61 of 2025,"
                                + " not \"88 FR\"");
    }

    @Test
    void theDocumentNumberIsFoundBesideThePage() {
        assertThat(LegalCitation.of("88 FR 73458 (FR Doc. 2023-23055)").document())
                .contains("2023-23055");
        assertThat(LegalCitation.of("88 FR 73458").document()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "87 FR 20299; 87 FR 34136=87 FR 20299|87 FR 34136",
                "84 FR 22961, 85 FR 29852=84 FR 22961|85 FR 29852",
                "85 FR 51603, 87 FR 6026; 87 FR 55250=85 FR 51603|87 FR 6026|87 FR 55250",
                "77 FR 61249 No. 195=77 FR 61249 No. 195",
                "75 FR 36516, 77 FR 58006 (no. 182)=75 FR 36516|77 FR 58006 (no. 182)",
                "81 FR 64696 and 84 FR 40241=81 FR 64696|84 FR 40241",
                "63 FR 64322 (11/19/98), 65 FR 14444 (03/17/00)=63 FR 64322 (11/19/98)|65 FR 14444 (03/17/00)",
                "63 FR 64322, 11/19/98, 65 FR 14444, 03/17/00=63 FR 64322, 11/19/98|65 FR 14444, 03/17/00",
                "85 FR 51603, 8/20/20. 85 FR 52901, 8/27/20=85 FR 51603, 8/20/20|85 FR 52901, 8/27/20",
                "79 FR 24566; 5/1/14; 83 FR 3580; 1/26/18=79 FR 24566; 5/1/14|83 FR 3580; 1/26/18",
                "72 FR 38008, 7/12/2007;  77 FR 24590, 4/25/2012=72 FR 38008, 7/12/2007|77 FR 24590, 4/25/2012",
                "73 FR 74001 (12/5/08), 74 FR 36516 (2/24/09=73 FR 74001 (12/5/08)|74 FR 36516 (2/24/09",
                "76 FR no. 242 pg. 78146, 77 FR 58006=76 FR no. 242 pg. 78146|77 FR 58006",
                "76 FR 78146 (12/16/11) 77 FR=76 FR 78146 (12/16/11)|77 FR",
                "85 FR 83420; 88 FR=85 FR 83420|88 FR",
                "88 FR; 89 FR=88 FR|89 FR",
                "83 FR 44824;=83 FR 44824",
                "15 CFR § 744.21; 88 FR 73458=15 CFR § 744.21|88 FR 73458",
                "商务部公告2025年第61号、商务部公告2025年第62号=商务部公告2025年第61号|商务部公告2025年第62号"
            })
    void aTextIsTakenApart(String text, String citations) {
        assertThat(LegalCitation.split(text).stream().map(LegalCitation::raw).collect(Collectors.joining("|")))
                .isEqualTo(citations);
    }

    @Test
    void everyCitationOfTheEntityListIsReadOrReportedAndNoDigitIsLost() throws IOException {
        List<String> texts = SharedFile.firstColumn("oracles/entity_list_fr_strings.csv");
        assertThat(texts)
                .hasSize(350)
                .allSatisfy(
                        text -> assertThat(digitsOf(LegalCitation.split(text))).isEqualTo(digits(text)));
        assertThat(texts.stream()
                        .flatMap(text -> LegalCitation.split(text).stream())
                        .filter(citation -> citation.parsed().isEmpty()))
                .extracting(LegalCitation::raw)
                .containsExactlyInAnyOrder("88 FR", "76 FR No. 197 (10/12/2011)", "77 FR", "88 FR", "88 FR");
    }

    @ParameterizedTest
    @MethodSource("io.github.chipstakes.model.law.SharedFile#hostileTexts")
    @Timeout(10)
    void aHostileTextTakesNoLongerThanItsLength(String text) {
        assertThat(digitsOf(LegalCitation.split(text))).isEqualTo(digits(text));
    }

    @Property
    void anyTextIsKept(@ForAll String text) {
        assertThat(LegalCitation.of(text)).hasToString(text);
    }

    @Property
    void noDigitIsLost(@ForAll("nearCitations") String text) {
        assertThat(digitsOf(LegalCitation.split(text))).isEqualTo(digits(text));
    }

    @Property
    void whatIsTakenApartIsNotTakenApartFurther(@ForAll("nearCitations") String text) {
        assertThat(LegalCitation.split(text))
                .allSatisfy(citation ->
                        assertThat(LegalCitation.split(citation.raw())).containsExactly(citation));
    }

    @Property
    void theCanonicalTextReadsAsTheSameReference(@ForAll("references") LegalReference reference) {
        assertThat(LegalReference.parse(reference.toString())).isEqualTo(reference);
    }

    @Property
    void referencesCitedTogetherAreTakenApartAgain(
            @ForAll("references") LegalReference first, @ForAll("references") LegalReference second) {
        assertThat(LegalCitation.split(first + "; " + second))
                .extracting(citation -> citation.parsed().orElseThrow())
                .containsExactly(first, second);
    }

    @Provide
    Arbitrary<String> nearCitations() {
        return Arbitraries.of(
                        "88",
                        "7",
                        " ",
                        " ",
                        "FR",
                        "CFR",
                        "USC",
                        "15",
                        "744.21",
                        "(b)",
                        "§",
                        ",",
                        ";",
                        ".",
                        "-",
                        "2025",
                        "年",
                        "第",
                        "61",
                        "号",
                        "公告",
                        "商务部",
                        "MOFCOM Announcement ",
                        "No. ",
                        " of ",
                        "11/19/98",
                        "Pub. L.",
                        "and",
                        "Part",
                        "Doc",
                        "٣",
                        "０")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<LegalReference> references() {
        Arbitrary<Integer> hundreds = Arbitraries.integers().between(1, 999);
        Arbitrary<Integer> thousands = Arbitraries.integers().between(1, 9999);
        Arbitrary<Integer> titles = Arbitraries.integers().between(1, 99);
        return Arbitraries.oneOf(
                Combinators.combine(hundreds, Arbitraries.integers().between(1, 999_999))
                        .as(FederalRegister::new),
                Combinators.combine(
                                titles,
                                Arbitraries.of(
                                        "774",
                                        "744.21",
                                        "744.21(b)(1)(ii)",
                                        "730-774",
                                        "774, Supplement No. 1",
                                        "1.863-3(a)"))
                        .as(Cfr::new),
                Combinators.combine(titles, Arbitraries.of("4801", "4813(a)", "78dd-1", "4801-4852"))
                        .as(UsCode::new),
                Combinators.combine(hundreds, thousands).as(PublicLaw::new),
                Combinators.combine(Arbitraries.integers().between(1950, 2999), thousands)
                        .as(Mofcom::new));
    }

    private static String digitsOf(List<LegalCitation> citations) {
        return digits(citations.stream().map(LegalCitation::raw).collect(Collectors.joining("|")));
    }

    /** The runs of digits in a text, in order. */
    private static String digits(String text) {
        return text.replaceAll("[^\\p{Nd}]++", " ").strip();
    }
}
