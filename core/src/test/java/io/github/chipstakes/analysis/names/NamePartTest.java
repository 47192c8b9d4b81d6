package io.github.chipstakes.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.code.Jurisdiction;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked for, and found, by a name that stands beside another, or was written otherwise by a program. */
class NamePartTest {
    private static Set<String> asked(String name) {
        return NamePart.asked(name, Countries.of(Optional.empty())).stream()
                .map(part -> part.normal().whole())
                .collect(Collectors.toSet());
    }

    private static List<String> ofItself(String name) {
        return NamePart.of(name).stream()
                .filter(part -> !part.isFurther())
                .map(part -> part.normal().whole())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme Works t/a Bolt Tools",
                "Acme Works T/A: Bolt Tools",
                "Acme Works, trading as Bolt Tools",
                "Acme Works (trading as Bolt Tools)",
                "Acme Works (previously known as Bolt Tools)",
                "Acme Works, previously Bolt Tools",
                "Acme Works f/k/a Bolt Tools",
                "Acme Works a.k.a. Bolt Tools",
                "Acme Works d/b/a Bolt Tools",
                "Acme Works, formerly Bolt Tools",
                "Acme Works c/o Bolt Tools",
                "Acme Works (c/o Bolt Tools)",
                "Acme Works, care of Bolt Tools",
                "Ａｃｍｅ　Ｗｏｒｋｓ　ｔ／ａ　Ｂｏｌｔ　Ｔｏｏｌｓ"
            })
    void whatStandsBesideANameIsLookedForTooAndIsAFurtherName(String name) {
        assertThat(asked(name)).contains("acmeworks", "bolttools");
        assertThat(ofItself(name)).contains("acmeworks").doesNotContain("bolttools");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme Works / Bolt Tools",
                "Bolt Tools | Acme Works",
                "Bolt Tools; Acme Works",
                "1. Bolt Tools; 2. Acme Works, China",
                "Acme Works\nBolt Tools",
                "Bolt Tools /\r\n Acme Works",
                "Attn: Acme Works",
                "Acme Works, No. 5 Long Road, Shanghai 200000",
                "Acme Works, 5-7 Long Road, Shanghai, China",
                "Acme Works, Room 12B, 3 Long Road",
                "Acme Works, P.O. Box 17, Dubai",
                "Acme Works Shanghai Branch",
                "\"Acme Works Shanghai Branch\"",
                "12. \"Acme Works\"",
                "Bolt Tools (a.k.a. M/s. Acme Works)",
                "Bolt Tools, formerly Acme Works, China",
                "Bolt Tools\u200b t/a\u00a0Acme Works",
                "Acme Works, New Delhi Branch",
                "Acme Works (Shanghai Branch Office)",
                "Acme Works Representative Office",
                "Bolt Tools / Acme Works Dubai Branch, 5 Long Road"
            })
    void eachNameIsLookedForInARowOfSeveralOrOfABranchOrWithAStreet(String row) {
        assertThat(asked(row)).contains("acmeworks");
    }

    @Test
    void aBranchOfAWholeNameIsOfNoShorterOne() {
        assertThat(asked("Acme Works Co., Ltd. Long Road Branch"))
                .contains("acmeworkscoltd")
                .doesNotContain("acme");
        assertThat(asked("中芯科技有限公司上海分公司")).contains("中芯科技有限公司");
        assertThat(asked("昆仑银行北京分行")).contains("昆仑银行");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme Works, 7th Institute",
                "Acme Works, SA-80",
                "Acme Works N/A",
                "Acme Works&#47; Tools",
                "Olive Branch Tools",
                "Branch Acme Works"
            })
    void whatOnlyLooksAlikeIsPartOfTheName(String row) {
        assertThat(asked(row)).doesNotContain("acmeworks", "olive", "works");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Génie & Sœur's",
                "G&eacute;nie &amp; S&#339;ur&#39;s",
                "G&#xE9;nie &amp;amp; S&#x153;ur&rsquo;s",
                "GÃ©nie & SÅ“ur's",
                "GÃƒÂ©nie &amp; SÃ…â€œur's",
                "Génie\u00a0&\u202fS\u0153ur's",
                "\ufeffGénie \u200b& S\u0153\u00adur's"
            })
    void aNameThatAProgramWroteOtherwiseIsReadAsItWas(String name) {
        assertThat(asked(name)).contains("genieandsoeurs");
        assertThat(ofItself(name)).contains("genieandsoeurs");
    }

    @Test
    void aNoBreakSpaceMayBeTheSecondByteOfALetter() {
        assertThat(asked("Voil\u00c3\u0083\u00c2\u00a0 Works")).contains("voilaworks");
    }

    @Test
    void whatIsNoReferenceAndNoLetterOfUtf8StaysAsItStands() {
        for (String name :
                List.of("AT&T; Corp", "&nosuch; Works", "&#9999999; Works", "Ärzte & Ã Works", "Société Générale")) {
            assertThat(Misread.readings(name)).containsExactly(name);
        }
    }

    @Property(tries = 300)
    void byWhateverStandsBesideItANameIsStillFound(
            @ForAll("names") String name, @ForAll("names") String other, @ForAll("words") String words) {
        Set<String> decorated = asked(name + words + other);
        assertThat(decorated)
                .contains(NormalName.of(name).whole(), NormalName.of(other).whole());
        assertThat(NamePart.of(name + words + other))
                .extracting(part -> part.normal().whole())
                .contains(NormalName.of(name).whole(), NormalName.of(other).whole());
    }

    @Property(tries = 300)
    void howeverAProgramWroteItANameIsStillFound(
            @ForAll("names") String name, @ForAll("programs") UnaryOperator<String> program) {
        assertThat(asked(program.apply(name))).containsAll(asked(name));
        assertThat(NamePart.of(program.apply(name)))
                .extracting(part -> part.normal().whole())
                .contains(NormalName.of(name).whole());
    }

    @Provide
    Arbitrary<String> names() {
        return Combinators.combine(
                        Arbitraries.of(
                                "Acme", "Bolt & Nut", "Crème", "O'Neill", "Über", "寒武纪", "Œuvre", "São José", "Xi’an"),
                        Arbitraries.of("", " Works", " Tools", " 3"),
                        Arbitraries.of("", " Co., Ltd.", " GmbH", ", Inc.", " (Shenzhen)"))
                .as((first, second, form) -> first + second + form);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                " t/a ",
                ", T/A ",
                " trading as ",
                ", formerly ",
                " f/k/a ",
                " a/k/a ",
                " aka ",
                " d/b/a ",
                " c/o ",
                ", C/O: ",
                " care of ",
                "; previously known as ");
    }

    @Provide
    Arbitrary<UnaryOperator<String>> programs() {
        return Arbitraries.of(
                NamePartTest::inHtml,
                NamePartTest::inNumbers,
                name -> new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1),
                name -> new String(name.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252")),
                NamePartTest::fullWidth);
    }

    private static String inHtml(String name) {
        return name.replace("&", "&amp;")
                .replace("'", "&apos;")
                .replace("’", "&rsquo;")
                .replace("é", "&eacute;");
    }

    private static String inNumbers(String name) {
        return name.codePoints().mapToObj(c -> c == ' ' ? " " : "&#" + c + ";").collect(Collectors.joining());
    }

    private static String fullWidth(String name) {
        StringBuilder wide = new StringBuilder();
        name.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7f ? c - '!' + '！' : c == ' ' ? '　' : c)));
        return wide.toString();
    }

    @Test
    void aLongTextIsReadInATimeThatGrowsWithItsLength() {
        for (String part :
                List.of("&amp;", "&#", "Ã©", "Ã", "（ｔ／ａ　", " t/a ", " c/o ", "c/o", " care of -", "a t.a, ")) {
            assertThat(NamePart.of(part.repeat(100_000 / part.length()))).isNotEmpty();
            assertThat(asked(part.repeat(100_000 / part.length()))).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> namesOfWords() {
        return Arbitraries.of(
                        "Acme",
                        "Works",
                        "Bolt",
                        "Ltd.",
                        "Co.,",
                        "Ltd",
                        "GmbH",
                        "S.",
                        "A.",
                        "S.A.",
                        "Corp,",
                        "Holdings",
                        "PT",
                        "China",
                        "CN",
                        "CO",
                        "Hong",
                        "Kong",
                        "U.S.A.",
                        "No.",
                        "5",
                        "12.",
                        "[3]",
                        "(7)",
                        "7",
                        "Road",
                        ",",
                        "-",
                        "/",
                        ";",
                        "&",
                        "Mr",
                        "Dr.",
                        "Carrie,",
                        "Branch",
                        "Rep.",
                        "Office",
                        "(Shenzhen)",
                        "aka",
                        "formerly",
                        "t/a",
                        "Fr\u00e8res",
                        "\u00c3\u00a9",
                        "\uff21",
                        "&amp;",
                        "\u516c\u53f8",
                        "\u5206\u516c\u53f8",
                        "\"Acme",
                        "Ltd\"",
                        "and",
                        "Sons",
                        "The",
                        "3i")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words).replace(" ,", ","));
    }

    @Property(tries = 20_000)
    void aNameThatHoldsNoMoreIsLookedForAsItStandsAndTurned(
            @ForAll("namesOfWords") String name, @ForAll boolean isChinese) {
        List<NamePart> parts = NamePart.of(name);
        Countries countries = Countries.of(Optional.of(Jurisdiction.of(isChinese ? "CN" : "CO")));
        if (parts.size() == 1 && !RowNames.mayHoldMore(parts.get(0), () -> countries)) {
            Stream<NamePart> itself = Stream.concat(parts.stream(), NamePart.turned(name).stream());
            Set<String> known = itself.flatMap(part ->
                            Stream.of(part.normal().whole(), part.normal().bare()))
                    .collect(Collectors.toSet());
            assertThat(NamePart.asked(name, countries))
                    .allMatch(part -> known.contains(part.normal().whole())
                            || known.contains(part.normal().bare()));
        }
    }
}
