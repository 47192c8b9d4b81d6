package io.github.chipstakes.serialization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramTest {
    private static final String HOLDERS = """
        dataset: {upToDate: 2025-12-31}
        companies:
        - {id: fund, name: Fund}
        - {id: smic, name: SMIC}
        - {id: sub, name: Sub, jurisdiction: CN}
        - {id: subsub, name: Sub of Sub, jurisdiction: CN}
        stakes:
        - {id: s1, holder: fund, entity: smic, percent: 29, interest: SHAREHOLDING, asOf: 2025-11-11}
        - {id: s2, holder: smic, entity: sub, percent: 60, interest: SHAREHOLDING, asOf: 2025-11-11}
        - {id: s3, holder: sub, entity: subsub, percent: 70, interest: SHAREHOLDING, asOf: 2025-11-11}
        lists:
        - {id: el, name: Entity List, jurisdiction: US}
        entries:
        - {id: e1, list: el, name: SMIC, versions: [{action: ADDED, from: 2020-12-18}]}
        matches:
        - {entry: e1, party: smic, status: CONFIRMED}
        controls:
        - id: half
          title: Affiliates rule
          jurisdiction: US
          provisions: [{id: own, ownership: {lists: [el], threshold: at least 50, aggregate: ALL_LISTED, reach: FOREIGN}}]
          timeline: [{event: EFFECTIVE, date: 2025-09-29}]
        """;

    private static Run run(String... more) {
        return Run.of(
                HOLDERS,
                Stream.concat(Stream.of("diagram", "-", "--on", "2025-11-11"), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void howStatementsCountIsToldInTheTitle() {
        assertThat(Run.of(
                                "stakes: [{id: s, holder: x, entity: y, percent: about 60, asOf: 2025-11-11}]",
                                "diagram",
                                "-",
                                "--of",
                                "y",
                                "--on",
                                "2025-11-11",
                                "--tolerance",
                                "1",
                                "--format",
                                "dot")
                        .out())
                .contains("Ownership around y on 2025-11-11; a figure told as about read as 1 percentage point off at"
                        + " most");
    }

    @Test
    void itDrawsInEveryForm() {
        assertThat(run("--of", "smic").out()).startsWith("<svg ").contains(">SMIC</text>");
        assertThat(run("--of", "smic", "--format", "svg")).isEqualTo(run("--of", "smic"));
        assertThat(run("--of", "smic", "--format", "dot").out()).startsWith("digraph ownership {\n");
        assertThat(run("--of", "SMIC", "--format", "mermaid").out()).isEqualTo("""
            flowchart TD
              accTitle: Ownership around SMIC on 2025-11-11
              n0["Fund"]:::plain
              n1["SMIC<br/>on a restriction list"]:::listed
              n2["Sub<br/>restricted by ownership<br/>1 more held below"]:::restricted
              n3["not accounted for"]:::unaccounted
              n0 -->|"29 %<br/>2025-11-11"| n1
              linkStyle 0 stroke:#3e4c59,stroke-width:3.8px
              n3 -->|"71 %"| n1
              linkStyle 1 stroke:#aab4bf,stroke-width:7.5px
              n1 -->|"60 %<br/>2025-11-11"| n2
              linkStyle 2 stroke:#3e4c59,stroke-width:6.6px
              style n1 stroke-width:3px
              classDef plain fill:#ffffff,stroke:#3e4c59,color:#1f2933
              classDef unknown fill:#eceff2,stroke:#9aa5b1,color:#5f6b7a,stroke-dasharray:5 4
              classDef unaccounted fill:#eceff2,stroke:#9aa5b1,color:#5f6b7a
              classDef listed fill:#fde4e4,stroke:#b42318,color:#1f2933
              classDef restricted fill:#ffead5,stroke:#b54708,color:#1f2933
              classDef possibly fill:#fff8d6,stroke:#8a6100,color:#1f2933,stroke-dasharray:5 4
            """);
    }

    @Test
    void itGoesAsFarAsAsked() {
        assertThat(run("--of", "smic", "--below", "2").out()).contains("Sub of Sub");
        assertThat(run("--of", "smic", "--above", "0").out())
                .doesNotContain(">Fund<")
                .contains("1 more holder above");
        assertThat(run("--of", "fund", "--of", "sub", "--above", "0", "--below", "0")
                        .out())
                .contains("Ownership around Fund, Sub on 2025-11-11");
    }

    @Test
    void wrongUsageExitsWithTwoAndSaysWhatIsRight() {
        assertThat(run("--of", "smic", "--above", "-1"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("it is a whole number, 0 or more, not -1"));
        assertThat(run("--of", "smik").err()).contains("did you mean \"smic\"?");
        assertThat(run().exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mermaid", "dot", "svg"})
    void whatCouldNotBeReadIsALineOfThePicture(String form) {
        String[] asked = {"diagram", "-", "--on", "2026-01-01", "--of", "smic", "--format", form};
        String lost = HOLDERS.replace("stakes:", "stake:");
        assertThat(Run.of(lost, asked).out())
                .contains("To mind: the data could not be read whole", "To mind: the data is up to date as of 2025")
                .contains("not accounted for")
                .doesNotContain("100 %");
        assertThat(run("--of", "smic", "--format", form).out()).doesNotContain("To mind");
    }
}
