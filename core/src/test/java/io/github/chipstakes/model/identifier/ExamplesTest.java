package io.github.chipstakes.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers found in the wild, and what is wrong with some of them, worked out by other means than the library's. */
class ExamplesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lei:549300S4KLFTLO7GSQ80", // NVIDIA
                "lei:300300522KCU7YI25841", // SMIC; its 5th and 6th characters are not 00
                "lei:724500Y6DUVHQD6OXN27", // ASML
                "lei:KNX4USFCNGPY45LOCE31", // Intel
                "isin:CNE1000041R8", // Cambricon
                "isin:KYG8020E1199", // SMIC
                "isin:TW0002330008", // TSMC
                "isin:JP000K0VF055",
                "isin:AN8068571086", // Schlumberger, under a withdrawn country code
                "isin:XS1114155283",
                "isin:EU0009652783",
                "uscc:914403001922038216", // Huawei
                "uscc:91330100799655058B", // Alibaba (China)
                "uscc:G1610000713522976L",
                "uscc:111000000000116154",
                "organization-code:192203821",
                "organization-code:19220382-1",
                "organization-code:D2143569X",
                "figi:BBG000B9XRY4", // Apple
                "figi:BBG001S6Q004", // TSMC
                "cusip:67066G104", // NVIDIA
                "cusip:Y10823105", // Cambricon, a CINS
                "cusip:837649128",
                "cik:0001045810", // NVIDIA
                "cik:1045810",
                "wikidata:Q182477",
                "opencorporates:gb/SC123456",
                "opencorporates:us_de/2316842",
                "ticker:XSHG:688256",
                "ticker:688256.SH",
            })
    void isWellFormed(String text) {
        assertThat(Identifier.of(text).flaw()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lei:549300S4KLFTLO7GSQ81 | the check digits of the LEI 549300S4KLFTLO7GSQ81 would be 80, not 81
            lei:549300S4KLFTLO7GSQ08 | the check digits of the LEI 549300S4KLFTLO7GSQ08 would be 80, not 08
            lei:549300S4KLFTLO7G     | an LEI is 20 characters: 18 capital letters or digits, then 2 check digits, \
            not 549300S4KLFTLO7G (16 characters)
            lei:549300s4klft-lo7gsq 80 | the LEI 549300s4klft-lo7gsq 80 is written 549300S4KLFTLO7GSQ80
            isin:US0378331006        | the check digit of the ISIN US0378331006 would be 5, not 6
            isin:JP000K0VF054        | the check digit of the ISIN JP000K0VF054 would be 5, not 4
            isin:UK0378331003        | an ISIN begins with a country code of ISO 3166-1 or one of \
            EU QS QT XA XB XC XD XF XK XS, not UK: UK0378331003
            isin:688256              | an ISIN is 12 characters: 2 capital letters, 9 capital letters or digits, \
            then a check digit, not 688256 (6 characters)
            uscc:91110108MA0044JL8C  | the check digit of the USCC 91110108MA0044JL8C would be R, not C
            uscc:9144O3001922038216  | a USCC is 18 characters: digits and capital letters but I, O, S, V and Z, \
            with digits from the 3rd to the 8th, not 9144O3001922038216 (18 characters)
            organization-code:19220382-2 | the check digit of the organization code 19220382-2 would be 1, not 2
            figi:BBG000B9XRY5        | the check digit of the FIGI BBG000B9XRY5 would be 4, not 5
            figi:GBG000B9XRY4        | a FIGI is 12 characters: 2 capital consonants but BS BM GG GB GH KY VG, \
            then G, 8 consonants or digits and a check digit, not GBG000B9XRY4 (12 characters)
            cusip:67066G105          | the check digit of the CUSIP 67066G105 would be 4, not 5
            cik:0000000000           | a CIK is 1 to 10 digits, not all of them 0, not 0000000000
            cik:00001045810          | a CIK is 1 to 10 digits, not all of them 0, not 00001045810
            wikidata:Q0              | a Wikidata id is Q and a number that does not begin with 0, not Q0
            wikidata:q182477         | the Wikidata id q182477 is written Q182477
            opencorporates:2316842   | an OpenCorporates id is a jurisdiction in small letters, a slash and a number, \
            such as us_de/2316842, not 2316842
            ticker:68825.SH          | a ticker is written XSHG:688256, 688256 alone, or as vendors write it \
            (688256.SH, 000858.SZ, 0981.HK, 2330.TW, 688256 CH), not 68825.SH
            """)
    void aFlawSaysWhatWouldBeRight(String text, String flaw) {
        assertThat(Identifier.of(text).flaw()).contains(flaw);
    }

    @Test
    void aFlawOfALongTextShowsItsBeginning() {
        assertThat(WikidataId.flaw("Q" + "0".repeat(1000)))
                .contains("a Wikidata id is Q and a number that does not begin with 0, not Q" + "0".repeat(63) + "…");
    }

    @ParameterizedTest
    @CsvSource({
        "914403001922038216, 192203821, true",
        "71310106424845496E, 424845496, true",
        // the check digit of the whole fits, that of the organization code inside does not
        "914403001922038229, 192203822, false",
    })
    void aUsccCarriesAnOrganizationCodeWithACheckOfItsOwn(String uscc, String organizationCode, boolean matches) {
        Uscc code = Uscc.parse(uscc);
        assertThat(code.organizationCode()).isEqualTo(organizationCode);
        assertThat(code.organizationCodeMatches()).isEqualTo(matches);
    }

    @Test
    void aCinsIsACusipThatBeginsWithALetter() {
        assertThat(Cusip.parse("Y10823105").isCins()).isTrue();
        assertThat(Cusip.parse("67066G104").isCins()).isFalse();
    }

    @Test
    void aCikIsHeldWithTenDigits() {
        assertThat(Cik.parse("1045810")).hasToString("0001045810").isEqualTo(Cik.parse("0001045810"));
    }

    @Test
    void anOrganizationCodeIsHeldWithoutItsHyphen() {
        assertThat(OrganizationCode.parse("19220382-1")).hasToString("192203821");
    }

    /** The check of ISO 7064 finds digits changed into digits, letters into letters; this is neither. */
    @Test
    void anLeiMayPassWithALetterChangedIntoADigit() {
        assertThat(Lei.isValid("549300S4KLFTLO7GSQ80")).isTrue();
        assertThat(Lei.isValid("54930084KLFTLO7GSQ80")).isTrue();
    }

    @Test
    void theCollectedExamplesAreJudgedAsWorkedOutByOtherMeans() throws IOException {
        Path examples = sharedData().resolve("identifiers/examples.tsv");
        assumeTrue(Files.exists(examples), () -> "the collected examples are not at hand: " + examples);
        try (Stream<String> lines = Files.lines(examples)) {
            assertThat(lines.map(line -> line.split("\t"))
                            .map(cells -> new Identifier(cells[0].replace("qid", "wikidata"), cells[1]))
                            .filter(identifier -> identifier.flaw().isPresent())
                            .map(Identifier::toString))
                    .containsExactly(
                            "lei:549300S4KLFTLO7GSQ81",
                            "lei:549300S4KLFTLO7GSQ08",
                            "lei:2138000000000000A001",
                            "isin:US0378331006",
                            "isin:JP000K0VF054",
                            "isin:CNE100003FD1",
                            "uscc:914403001870826678",
                            "uscc:91330000MA27Q2XQ2G",
                            "uscc:91110108MA0044JL8C",
                            "wikidata:Q0");
        }
    }

    private static Path sharedData() {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolve(".git"))) {
            root = root.getParent();
        }
        return root.resolveSibling("shared").resolve("data");
    }
}
