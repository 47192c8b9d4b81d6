package io.github.chipstakes.model.identifier;

import static io.github.chipstakes.model.identifier.IdentifierScheme.CUSIP;
import static io.github.chipstakes.model.identifier.IdentifierScheme.FIGI;
import static io.github.chipstakes.model.identifier.IdentifierScheme.ISIN;
import static io.github.chipstakes.model.identifier.IdentifierScheme.LEI;
import static io.github.chipstakes.model.identifier.IdentifierScheme.ORGANIZATION_CODE;
import static io.github.chipstakes.model.identifier.IdentifierScheme.USCC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.validator.routines.ISINValidator;
import org.apache.commons.validator.routines.checkdigit.CUSIPCheckDigit;

/** What the checks find, for any identifier; and that every way of asking gives the same answer. */
class CheckLawsTest {

    private static final String DIGITS = "0123456789";
    private static final String CHARACTERS = DIGITS + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CONSONANTS = DIGITS + "BCDFGHJKLMNPQRSTVWXYZ";
    private static final String USCC_CHARACTERS = DIGITS + "ABCDEFGHJKLMNPQRTUWXY";

    private static final Map<IdentifierScheme, Function<String, Object>> PARSERS = Map.of(
            LEI,
            Lei::parse,
            ISIN,
            Isin::parse,
            USCC,
            Uscc::parse,
            ORGANIZATION_CODE,
            OrganizationCode::parse,
            FIGI,
            Figi::parse,
            CUSIP,
            Cusip::parse,
            IdentifierScheme.CIK,
            Cik::parse,
            IdentifierScheme.WIKIDATA,
            WikidataId::parse,
            IdentifierScheme.OPENCORPORATES,
            OpenCorporatesId::parse,
            IdentifierScheme.TICKER,
            Ticker::parse);

    @Example
    void everySchemeHasItsType() {
        assertThat(PARSERS).containsOnlyKeys(IdentifierScheme.values());
    }

    @Property
    void parseAcceptsExactlyWhatHasNoFlaw(@ForAll IdentifierScheme scheme, @ForAll("texts") String text) {
        Function<String, Object> parse = PARSERS.get(scheme);
        scheme.flaw(text)
                .ifPresentOrElse(
                        flaw -> assertThatIllegalArgumentException()
                                .isThrownBy(() -> parse.apply(text))
                                .withMessage(flaw),
                        () -> assertThat(parse.apply(parse.apply(text).toString()))
                                .isEqualTo(parse.apply(text)));
    }

    @Property
    void oneCheckDigitFitsAndNoOther(@ForAll("wellFormed") Identifier identifier) {
        Assume.that(!identifier.scheme().equals("lei"));
        int last = identifier.value().length() - 1;
        assertThat(changed(identifier, CHARACTERS, at -> at == last)).isEmpty();
    }

    @Property
    void aDigitChangedIntoAnotherBreaksAnyCheck(@ForAll("wellFormed") Identifier identifier) {
        assertThat(changed(identifier, DIGITS, at -> isDigit(identifier, at))).isEmpty();
    }

    @Property
    void aLetterChangedIntoAnotherBreaksAnLei(@ForAll("leis") Identifier lei) {
        assertThat(changed(lei, CHARACTERS.substring(10), at -> !isDigit(lei, at)))
                .isEmpty();
    }

    @Property
    void anyCharacterChangedBreaksAUscc(@ForAll("usccs") Identifier uscc) {
        assertThat(changed(uscc, CHARACTERS, at -> true)).isEmpty();
    }

    @Property
    void neighboringDigitsSwappedBreakAnyCheckUnlessTheyAre0And9OrEndAFigi(
            @ForAll("wellFormed") Identifier identifier) {
        assertThat(swapped(
                        identifier,
                        at -> isDigit(identifier, at)
                                && isDigit(identifier, at + 1)
                                && Math.abs(identifier.value().charAt(at)
                                                - identifier.value().charAt(at + 1))
                                        != 9
                                && (at != 10 || !identifier.scheme().equals("figi"))))
                .isEmpty();
    }

    @Property
    void neighborsSwappedBreakAUscc(@ForAll("usccs") Identifier uscc) {
        assertThat(swapped(uscc, at -> true)).isEmpty();
    }

    @Property
    void anLeiIsOneIntegerThatLeavesOneWhenDividedBy97(@ForAll("leiLike") String text) {
        String digits =
                text.chars().mapToObj(c -> "" + Character.getNumericValue(c)).collect(Collectors.joining());
        boolean leavesOne = new BigInteger(digits).mod(BigInteger.valueOf(97)).equals(BigInteger.ONE);
        assertThat(Lei.isValid(text)).isEqualTo(leavesOne);
    }

    @Property
    void anIsinIsJudgedAsCommonsValidatorJudgesIt(@ForAll("isinLike") String text) {
        assertThat(Isin.isValid(text)).isEqualTo(ISINValidator.getInstance(true).isValid(text));
    }

    @Property
    void aCusipIsJudgedAsCommonsValidatorJudgesIt(@ForAll("cusipLike") String text) {
        Assume.that(!text.equals("000000000")); // refused there, although its check digit fits
        assertThat(Cusip.isValid(text)).isEqualTo(CUSIPCheckDigit.CUSIP_CHECK_DIGIT.isValid(text));
    }

    @Provide
    Arbitrary<Identifier> wellFormed() {
        return Arbitraries.oneOf(
                leis(),
                completed(ISIN, isinPayloads()),
                usccs(),
                completed(ORGANIZATION_CODE, of(CHARACTERS, 8)),
                completed(FIGI, of(CONSONANTS, 8).map(body -> "BBG" + body)),
                completed(CUSIP, of(CHARACTERS + "*@#", 8)));
    }

    @Provide
    Arbitrary<Identifier> leis() {
        return completed(LEI, of(CHARACTERS, 18));
    }

    @Provide
    Arbitrary<Identifier> usccs() {
        return completed(
                USCC,
                Combinators.combine(of(USCC_CHARACTERS, 2), of(DIGITS, 6), of(USCC_CHARACTERS, 9))
                        .as((kind, place, body) -> kind + place + body));
    }

    @Provide
    Arbitrary<String> leiLike() {
        return Arbitraries.oneOf(
                Combinators.combine(of(CHARACTERS, 18), of(DIGITS, 2)).as(String::concat),
                leis().map(Identifier::value));
    }

    @Provide
    Arbitrary<String> isinLike() {
        return Combinators.combine(isinPayloads(), of(DIGITS, 1)).as(String::concat);
    }

    @Provide
    Arbitrary<String> cusipLike() {
        return Combinators.combine(of(CHARACTERS, 8), of(DIGITS, 1)).as(String::concat);
    }

    /** Well-formed identifiers, well-formed ones with one character replaced, and anything at all. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> wellFormed = Arbitraries.oneOf(
                wellFormed().map(Identifier::value),
                Arbitraries.of("1045810", "Q182477", "gb/SC123456", "XSHG:688256", "981.HK", "688256 CH"));
        Arbitrary<String> mutated = Combinators.combine(
                        wellFormed,
                        Arbitraries.integers().between(0, 19),
                        Arbitraries.chars().ascii())
                .as((text, at, c) -> new StringBuilder(text)
                        .insert(Math.min(at, text.length()), c)
                        .toString());
        return Arbitraries.oneOf(wellFormed, mutated, Arbitraries.strings());
    }

    private static Arbitrary<String> isinPayloads() {
        return Combinators.combine(Arbitraries.of("CN", "US", "KY", "HK", "XS", "EU"), of(CHARACTERS, 9))
                .as(String::concat);
    }

    private static Arbitrary<String> of(String characters, int length) {
        return Arbitraries.strings().withChars(characters.toCharArray()).ofLength(length);
    }

    /** The payloads with the check digits that fit. */
    private static Arbitrary<Identifier> completed(IdentifierScheme scheme, Arbitrary<String> payloads) {
        List<String> checks = scheme == LEI
                ? IntStream.range(2, 99).mapToObj("%02d"::formatted).toList()
                : Stream.of(CHARACTERS.split("")).toList();
        return payloads.map(payload -> checks.stream()
                .map(check -> Identifier.of(scheme, payload + check))
                .filter(identifier -> identifier.flaw().isEmpty())
                .findFirst()
                .orElseThrow());
    }

    /** What passes although it is the identifier with one character, at a place that counts, changed into another. */
    private static Stream<Identifier> changed(Identifier identifier, String others, IntPredicate counts) {
        return passing(
                identifier,
                counts,
                at -> others.chars()
                        .mapToObj(c -> new StringBuilder(identifier.value()).replace(at, at + 1, "" + (char) c)));
    }

    /** What passes although it is the identifier with two neighbors, the first at a place that counts, swapped. */
    private static Stream<Identifier> swapped(Identifier identifier, IntPredicate counts) {
        return passing(
                identifier,
                at -> at + 1 < identifier.value().length() && counts.test(at),
                at -> Stream.of(new StringBuilder(identifier.value())
                        .deleteCharAt(at)
                        .insert(at + 1, identifier.value().charAt(at))));
    }

    private static Stream<Identifier> passing(
            Identifier identifier, IntPredicate counts, IntFunction<Stream<StringBuilder>> mistakes) {
        return IntStream.range(0, identifier.value().length())
                .filter(counts)
                .mapToObj(mistakes)
                .flatMap(values -> values)
                .map(value -> new Identifier(identifier.scheme(), value.toString()))
                .filter(mistaken -> !mistaken.equals(identifier))
                .filter(mistaken -> mistaken.flaw().isEmpty());
    }

    private static boolean isDigit(Identifier identifier, int at) {
        return Character.isDigit(identifier.value().charAt(at));
    }
}
