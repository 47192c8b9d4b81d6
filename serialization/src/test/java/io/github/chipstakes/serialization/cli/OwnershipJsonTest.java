package io.github.chipstakes.serialization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnershipJsonTest {
    private static final String DATA = """
            dataset: {title: Holdings}
            companies:
            - {id: a, name: Atelier}
            - {id: b, name: Fab}
            people:
            - {id: ada, name: Ada}
            sources:
            - {id: filing, title: Annual report}
            stakes:
            - {id: s1, holder: ada, entity: a, percent: 60, interest: SHAREHOLDING, directness: DIRECT, asOf: 2025-11-11}
            - {id: s2, holder: b, entity: a, percent: "[20, 30)", interest: SHAREHOLDING, directness: DIRECT, asOf: 2025-09-30}
            - {id: s3, holder: a, entity: b, percent: 70, interest: SHAREHOLDING, directness: DIRECT, asOf: 2025-11-11,
               citations: [filing#2 holds 70 percent]}
            - {id: s4, holder: {unknown: NOT_DISCLOSED}, entity: b, percent: 5, interest: SHAREHOLDING, directness: DIRECT, asOf: 2025-11-11}
            """;

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void laidDown() throws IOException {
        data = Files.writeString(folder.resolve("data.yaml"), DATA);
    }

    private String asked(String command) {
        Run run = Run.of("", command, data.toString(), "--of", "Fab", "--on", "2025-11-11", "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run.out();
    }

    private Run replay(String evidence) throws IOException {
        Path file = folder.resolve("evidence.txt");
        Files.write(file, evidence.getBytes(StandardCharsets.UTF_8));
        return Run.of("", "replay", file.toString());
    }

    /** What stands from one field of the answer to another. */
    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf("\n  \"" + from + "\"") + 1, text.indexOf("\n  \"" + to + "\"") + 1);
    }

    @Test
    void itSaysWhatWasAskedOfWhat() {
        assertThat(between(asked("owners"), "program", "owners").replaceAll("[0-9a-f]{64}", "…"))
                .isEqualTo("""
                          "program" : "chipstakes (built from source)",
                          "asked" : "owners",
                          "of" : "b",
                          "on" : "2025-11-11",
                          "paths" : [
                            "%1$s"
                          ],
                          "inputs" : [
                            {
                              "role" : "DATA",
                              "path" : "%1$s",
                              "title" : "Holdings",
                              "records" : 8,
                              "hash" : "sha-256:…"
                            }
                          ],
                        """.formatted(data));
    }

    @Test
    void whoOwnsItInTheEndIsToldInExactFractions() {
        assertThat(between(asked("owners"), "owners", "control")).isEqualTo("""
                          "owners" : [
                            {
                              "party" : "a",
                              "share" : {
                                "low" : "7/10",
                                "high" : "7/10",
                                "words" : "70 %"
                              },
                              "direct" : {
                                "low" : 70,
                                "high" : 70
                              },
                              "isEnd" : false,
                              "chain" : [
                                "a",
                                "b"
                              ]
                            },
                            {
                              "party" : "ada",
                              "share" : {
                                "low" : "21/43",
                                "high" : "42/79",
                                "words" : "48.8372 to 53.1646 %"
                              },
                              "direct" : {
                                "low" : 0,
                                "high" : 0
                              },
                              "isEnd" : true,
                              "chain" : [
                                "ada",
                                "a",
                                "b"
                              ]
                            },
                            {
                              "party" : "b",
                              "share" : {
                                "low" : "7/50",
                                "high" : "21/100",
                                "words" : "14 to 21 %"
                              },
                              "direct" : {
                                "low" : 0,
                                "high" : 0
                              },
                              "isEnd" : false
                            },
                            {
                              "share" : {
                                "low" : "5/86",
                                "high" : "5/79",
                                "words" : "5.8139 to 6.3292 %"
                              },
                              "direct" : {
                                "low" : 5,
                                "high" : 5
                              },
                              "isEnd" : true
                            }
                          ],
                          "unaccounted" : {
                            "low" : "37/79",
                            "high" : "22/43",
                            "words" : "46.8354 to 51.1628 %"
                          },
                          "classes" : {
                            "PRIVATE" : {
                              "low" : "21/43",
                              "high" : "42/79",
                              "words" : "48.8372 to 53.1646 %"
                            },
                            "unclassified" : {
                              "low" : "0",
                              "high" : "0",
                              "words" : "0 %"
                            },
                            "unaccounted" : {
                              "low" : "37/79",
                              "high" : "22/43",
                              "words" : "46.8354 to 51.1628 %"
                            },
                            "complete" : true
                          },
                        """);
    }

    @Test
    void whoControlsItIsToldWithTheRecordsItRestsOn() {
        assertThat(between(asked("owners"), "control", "records")).isEqualTo("""
                          "control" : {
                            "answer" : "YES",
                            "reasons" : [
                              "controlled: 70 % by Atelier, in shares as no votes are known",
                              "Atelier is controlled: 60 % by Ada, 20 to below 30 % by Fab, in shares as no votes are known",
                              "stake of 2025-09-30 carried forward 42 days"
                            ],
                            "rests" : [
                              "s3",
                              "s1",
                              "s2"
                            ],
                            "owner" : "ada",
                            "chain" : [
                              "ada",
                              "a",
                              "b"
                            ]
                          },
                          "stakes" : [
                            {
                              "stake" : "s1",
                              "amount" : "60 %",
                              "standing" : "ON_DAY"
                            },
                            {
                              "stake" : "s2",
                              "amount" : "[20, 30) %",
                              "standing" : "CARRIED",
                              "age" : "42 days"
                            },
                            {
                              "stake" : "s3",
                              "amount" : "70 %",
                              "standing" : "ON_DAY"
                            },
                            {
                              "stake" : "s4",
                              "amount" : "5 %",
                              "standing" : "ON_DAY"
                            }
                          ],
                        """);
    }

    @Test
    void whoHoldsItIsToldWithWhatIsNotAccountedFor() {
        assertThat(between(asked("captable"), "holders", "records")).isEqualTo("""
                          "holders" : [
                            {
                              "holder" : "a",
                              "percent" : {
                                "low" : 70,
                                "high" : 70
                              },
                              "shares" : [
                                {
                                  "stake" : "s3",
                                  "amount" : "70 %",
                                  "standing" : "ON_DAY"
                                }
                              ]
                            },
                            {
                              "holder" : {
                                "unknown" : "NOT_DISCLOSED"
                              },
                              "percent" : {
                                "low" : 5,
                                "high" : 5
                              },
                              "shares" : [
                                {
                                  "stake" : "s4",
                                  "amount" : "5 %",
                                  "standing" : "ON_DAY"
                                }
                              ]
                            }
                          ],
                          "accounted" : {
                            "low" : 70,
                            "high" : 70
                          },
                          "unaccounted" : {
                            "low" : 30,
                            "high" : 30
                          },
                          "exceedsWhole" : false,
                        """);
    }

    @Test
    void everyRecordItRestsOnIsThereWithItsSources() {
        assertThat(asked("owners"))
                .contains("\"id\" : \"s1\"", "\"id\" : \"s2\"", "\"id\" : \"s3\"", "\"id\" : \"filing\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"owners", "captable"})
    void askedOnceMoreOfTheSameItIsTheSameByteForByte(String command) throws IOException {
        assertThat(replay(asked(command)))
                .isEqualTo(new Run(
                        0,
                        "The same, byte for byte: " + command
                                + " of b on 2025-11-11 by chipstakes (built from source).\n",
                        ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"owners", "captable"})
    void theOrderOfRecordsDoesNotMatter(String command) throws IOException {
        String then = asked(command);
        List<String> stakes = new ArrayList<>(
                List.of(DATA.substring(DATA.indexOf("- {id: s1")).split("(?m)^(?=- )")));
        Collections.reverse(stakes);
        Files.writeString(data, DATA.substring(0, DATA.indexOf("- {id: s1")) + String.join("", stakes));
        assertThat(asked(command)).isEqualTo(then);
    }

    @Test
    void whatIsFoundOtherwiseIsTold() throws IOException {
        String then = asked("captable");
        Files.writeString(data, DATA.replace("percent: 70", "percent: 71"));
        Run run = replay(then);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().replaceAll("[0-9a-f]{64}", "…")).isEqualTo("""
                        %s is not what it was: then sha-256:…, now sha-256:…
                        What is found is different from line 22 on: then "low" : 70, now "low" : 71.
                        """.formatted(data));
    }

    private static final String RAISE = """
            companies:
            - {id: b, name: Fab, shareCounts: [{asOf: 2025-10-01, outstanding: 900}]}
            people:
            - {id: ada, name: Ada}
            stakes:
            - {id: s1, holder: ada, entity: b, percent: 50, interest: SHAREHOLDING, directness: DIRECT, asOf: 2025-10-01}
            raises:
            - id: placement
              issuer: b
              stages: [{stage: REGISTERED, date: 2025-12-01, shares: 100, lockUpMonths: 6}]
            """;

    private Run askedAfter(String raise) throws IOException {
        return askedAfter(RAISE, raise);
    }

    private Run askedAfter(String records, String raise) throws IOException {
        Files.writeString(data, records);
        return Run.of(
                "",
                "captable",
                data.toString(),
                "--of",
                "b",
                "--on",
                "2025-11-11",
                "--after",
                raise,
                "--format",
                "json");
    }

    @Test
    void ofAParticipantOfWhomNothingIsKnownBeforeTheLeastItHoldsAfterwardsIsTold() throws IOException {
        String records = RAISE.replace("lockUpMonths: 6", "participants: [{party: cy, shares: 100}]")
                .replace("people:", "people:\n- {id: cy, name: Cy}");
        String out = askedAfter(records, "placement").out();
        assertThat(out.substring(out.indexOf("\"holder\" : \"cy\""), out.indexOf("\"sharesBefore\""))
                        .replaceAll("\\s+", " "))
                .isEqualTo("\"holder\" : \"cy\", \"after\" : { \"low\" : \"1/10\", \"words\" : \"at least 10 %\" },"
                        + " \"shares\" : { \"low\" : 100 }, \"added\" : { \"low\" : 100, \"high\" : 100 } } ], ");
    }

    @Test
    void theTableAfterARaiseIsToldInExactFractionsAndAskedOnceMore() throws IOException {
        Run run = askedAfter("placement");
        assertThat(run.err()).isEmpty();
        assertThat(between(run.out(), "after", "on")).isEqualTo("  \"after\" : \"placement/REGISTERED\",\n");
        assertThat(between(run.out(), "shareCounts", "records")).isEqualTo("""
                          "shareCounts" : [
                            {
                              "basis" : "OUTSTANDING_SHARES",
                              "counts" : [
                                {
                                  "record" : "b",
                                  "asOf" : "2025-10-01",
                                  "shares" : 900
                                }
                              ],
                              "counted" : {
                                "record" : "b",
                                "asOf" : "2025-10-01",
                                "shares" : 900,
                                "standing" : "CARRIED",
                                "age" : "41 days"
                              }
                            }
                          ],
                          "lockUps" : [
                            {
                              "raise" : "placement",
                              "shares" : 100,
                              "months" : 6,
                              "from" : "2025-12-01",
                              "until" : "2026-06-01",
                              "locked" : {
                                "answer" : "NO",
                                "reasons" : [
                                  "2025-12-01 is not on or before 2025-11-11"
                                ],
                                "rests" : [
                                  "placement"
                                ]
                              }
                            }
                          ],
                          "proForma" : {
                            "answer" : "YES",
                            "reasons" : [
                              "it rests on 900 shares outstanding as of 2025-10-01, carried forward 41 days"
                            ],
                            "rests" : [
                              "s1",
                              "b",
                              "placement"
                            ],
                            "counts" : [
                              {
                                "record" : "b",
                                "asOf" : "2025-10-01",
                                "shares" : 900,
                                "standing" : "CARRIED",
                                "age" : "41 days"
                              }
                            ],
                            "holders" : [
                              {
                                "holder" : "ada",
                                "before" : {
                                  "low" : "1/2",
                                  "high" : "1/2",
                                  "words" : "50 %"
                                },
                                "after" : {
                                  "low" : "9/20",
                                  "high" : "9/20",
                                  "words" : "45 %"
                                }
                              }
                            ],
                            "sharesBefore" : {
                              "low" : 900,
                              "high" : 900
                            },
                            "added" : {
                              "low" : 100,
                              "high" : 100
                            },
                            "shares" : {
                              "low" : 1000,
                              "high" : 1000
                            },
                            "dilution" : {
                              "low" : "1/10",
                              "high" : "1/10",
                              "words" : "10 %"
                            },
                            "untold" : {
                              "low" : "1/10",
                              "high" : "1/10",
                              "words" : "10 %"
                            },
                            "accounted" : {
                              "low" : "9/20",
                              "high" : "9/20",
                              "words" : "45 %"
                            },
                            "unaccounted" : {
                              "low" : "11/20",
                              "high" : "11/20",
                              "words" : "55 %"
                            }
                          },
                        """);
        assertThat(replay(run.out()).exit()).isZero();
        assertThat(replay(run.out().replace("/REGISTERED", "/SOMEDAY")).err())
                .contains("its \"after\": a stage is one of ");
    }

    @Test
    void whatToMindAndThatItIsNotReadWholeStandsAtItsHeadAndIsFoundAgain() throws IOException {
        Files.writeString(data, DATA.replace("stakes:", "stake:"));
        for (String command : List.of("captable", "owners")) {
            Run run = Run.of("", command, data.toString(), "--of", "Fab", "--on", "2025-11-11", "--format", "json");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(between(run.out(), "on", "paths")).isEqualTo("""
                      "on" : "2025-11-11",
                      "readWhole" : false,
                      "toMind" : [
                        "the data could not be read whole (4 could not be read: s1, s2, s3, s4); the answers rest on what was left"
                      ],
                    """);
            assertThat(run.out())
                    .containsPattern("\"unaccounted\" : \\{\\s+\"low\" : \"?0\"?,\\s+\"high\" : (100|\"1\")");
            assertThat(replay(run.out()).exit()).isZero();
        }
    }
}
