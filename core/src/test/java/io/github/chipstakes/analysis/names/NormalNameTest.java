package io.github.chipstakes.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # name                                    | without its legal form | legal form
            Cambricon Technologies Corporation Limited| cambricontechnologies  | corp ltd
            CAMBRICON  TECHNOLOGIES                   | cambricontechnologies  | ''
            寒武紀科技股份有限公司                       | 寒武纪科技              | 股份有限公司
            寒武纪科技 股份有限公司                      | 寒武纪科技              | 股份有限公司
            ＡＣＭＥ　Ｃｏ．，Ｌｔｄ．                    | acme                   | co-ltd
            Acme Company Limited                      | acme                   | co-ltd
            Acme Co.,Ltd                              | acme                   | co-ltd
            Acme Co. Ltd.                             | acme                   | co-ltd
            Acme Trading Company, L.L.C.              | acmetrading            | co llc
            Acme S.A.                                 | acme                   | sa
            Acme S. A.                                | acme                   | sa
            Acme s.r.o.                               | acme                   | sro
            Acme spol. s r.o.                         | acme                   | sro
            Acme Sp. z o.o.                           | acme                   | sp-z-oo
            Acme GmbH & Co. KG                        | acme                   | gmbh-co-kg
            Acme S.A. de C.V.                         | acme                   | sa-de-cv
            Acme S. de R.L. de C.V.                   | acme                   | s-de-rl-de-cv
            Acme A.Ş.                                 | acme                   | as
            ACME TİCARET LİMİTED ŞİRKETİ               | acmeticaret            | ltd-sti
            OOO "Romashka"                            | romashka               | llc
            ООО «Ромашка»                              | ромашка                | llc
            Romashka, Limited Liability Company       | romashka               | llc
            Obshchestvo S Ogranichennoi Otvetstvennostyu Romashka | romashka   | llc
            Open Joint-Stock Company Romashka         | romashka               | ojsc
            Acme (Hong Kong) Limited                  | acmehongkong           | ltd
            Acme K.K.                                 | acme                   | kk
            株式会社アクメ                              | アクメ                  | kabushiki-kaisha
            ㈱アクメ                                   | アクメ                  | kabushiki-kaisha
            삼성전자 주식회사                            | 삼성전자                | jusik-hoesa
            (주)삼성전자                                | 삼성전자                | jusik-hoesa
            PT Acme Tbk                               | acme                   | pt tbk
            上海寒武纪信息科技有限公司                     | 上海寒武纪信息科技        | 有限公司
            中国电子科技集团公司第十四研究所                | 中国电子科技集团公司第十四研究所 | ''
            北京艾溪科技中心（有限合伙）                    | 北京艾溪科技中心          | 有限合伙
            中国石油天然气股份有限公司北京分公司              | 中国石油天然气股份有限公司北京分公司 | ''
            Open Joint Stock Co Acme                  | acme                   | ojsc
            Public Joint-Stock Co. Acme               | acme                   | pjsc
            The Boeing Company                        | boeing                 | co
            Acme Holding                              | acmeholding            | holding
            ACME HOLDINGS LTD                         | acmeholding            | holdings ltd
            Holdings Limited                          | holdings               | ltd
            """)
    void theNameAndTheLegalFormAreToldApart(String name, String bare, String form) {
        NormalName normal = NormalName.of(name);
        assertThat(normal).isEqualTo(new NormalName(normal.whole(), bare, form));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Xi'an Jiaotong University      | XIAN JIAOTONG UNIVERSITY
            Xi’an Jiaotong University      | Xi´an Jiaotong University
            J.P. Morgan                    | J P Morgan
            J.P. Morgan                    | JP Morgan
            AT&T                           | AT and T
            Hi-Tech                        | Hi Tech
            Hi-Tech                        | Hitech
            Müller Straße                  | MULLER STRASSE
            Łódź                           | Lodz
            Ёлка                           | елка
            ﬁber                           | fiber
            Acme™ Robotics®                | Acme Robotics
            No. 38 Research Institute      | No.38 Research Institute
            中國科學院                      | 中国科学院
            二〇一所                        | 二 〇 一 所
            Τεχνολογία                     | ΤΕΧΝΟΛΟΓΙΑ
            ガス                           | ｶﾞｽ
            Alph\u0430 H\u03bfldings              | Alpha Holdings
            \u041dU\u0410WEI Caf\u00e9           | HUAWEI Cafe
            Co \u0435                         | Co e
            """)
    void theSameNameWrittenOtherwiseIsTheSame(String one, String other) {
        assertThat(NormalName.of(one)).isEqualTo(NormalName.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Plant 1 23     | Plant 12 3
            мой            | мои
            ガス           | カス
            Institute 38   | Institute 39
            Acme           | Acne
            \u0421\u041d\u041e\u0420           | CHOP
            """)
    void anotherNameIsAnother(String one, String other) {
        assertThat(NormalName.of(one).whole()).isNotEqualTo(NormalName.of(other).whole());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Co., Ltd.    | coltd
            Limited      | limited
            有限公司      | 有限公司
            ООО          | ооо
            The          | the
            ***          | ***
            株式会社      | 株式会社
            """)
    void noNameIsEmptied(String name, String bare) {
        assertThat(NormalName.of(name)).isEqualTo(new NormalName(bare, bare, ""));
    }

    @Test
    void theLegalFormIsPartOfTheSameName() {
        NormalName name = NormalName.of("Acme Co., Ltd.");
        assertThat(name.isSame(NormalName.of("ACME COMPANY LIMITED"))).isTrue();
        assertThat(name.isSame(NormalName.of("Acme GmbH"))).isFalse();
        assertThat(name.isSameButForm(NormalName.of("Acme GmbH"))).isTrue();
        assertThat(name.isSameButForm(NormalName.of("Acme"))).isTrue();
    }

    @Test
    void thePersonalNameThatEndsAsALegalFormKeepsIt() {
        assertThat(NormalName.ofNoCompany("Nguyen Van Sa").bare()).isEqualTo("nguyenvansa");
        assertThat(NormalName.of("Nguyen Van Sa").isSame(NormalName.ofNoCompany("NGUYEN Van Sa")))
                .isTrue();
    }

    @Test
    void namesThatManyMayBearAreShort() {
        assertThat(NormalName.of("C.A.S.").isShort()).isTrue();
        assertThat(NormalName.of("华为").isShort()).isTrue();
        assertThat(NormalName.of("寒武纪").isShort()).isFalse();
        assertThat(NormalName.of("Huawei").isShort()).isFalse();
    }

    @Provide
    Arbitrary<String> names() {
        return joined(Arbitraries.oneOf(
                words(),
                Arbitraries.strings().ofMaxLength(4),
                Arbitraries.strings().ascii().ofMaxLength(4)));
    }

    @Provide
    Arbitrary<String> plainNames() {
        return joined(words());
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(
                "Co.", "Ltd", "S.A.", "A", "ООО", "有限公司", "株式会社", "the", "1", "23", "é", "ё", "й", "İ", "ß", "寒武紀", "&",
                "-", "'", "Ａ", "ガ", "ｶﾞ", "분", "㈱", "公司", "分公司", "Acme", "™", "\u0301", "½");
    }

    private static Arbitrary<String> joined(Arbitrary<String> words) {
        return words.list()
                .ofMaxSize(6)
                .flatMap(parts -> Arbitraries.of(" ", "").map(between -> String.join(between, parts)));
    }

    @Property(tries = 3000)
    void theNormalFormOfANormalFormIsItself(@ForAll("names") String name) {
        NormalName normal = NormalName.of(name);
        assertThat(NormalName.of(normal.bare())).isEqualTo(new NormalName(normal.bare(), normal.bare(), ""));
        assertThat(NormalName.of(normal.whole()).whole()).isEqualTo(normal.whole());
    }

    @Test
    void aLetterThatOnlyItsNeighboursMakeALatinOneLosesItsMarkAsOneDoes() {
        assertThat(NormalName.of("Co. \u0400").whole())
                .isEqualTo(NormalName.of("Coe").whole());
    }

    @Property
    void caseMakesNoDifference(@ForAll("plainNames") String name) {
        assertThat(NormalName.of(name.toLowerCase(Locale.ROOT)).whole())
                .isEqualTo(NormalName.of(name.toUpperCase(Locale.ROOT)).whole());
    }

    @Test
    void everyCharacterHasANormalFormThatIsItsOwn() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                        .mapToObj(c -> "a" + Character.toString(c) + "b")
                        .map(NormalName::of)
                        .filter(normal -> !NormalName.of(normal.whole()).equals(normal)))
                .isEmpty();
    }

    @Property
    void plainLettersAreReadTheSameWhateverStandsBehindThem(@ForAll @CharRange(to = (char) 127) String text) {
        assertThat(Letters.of(text + " \u00e9")).isEqualTo((Letters.of(text) + " e").strip());
    }
}
