package io.github.chipstakes.analysis.control;

import static io.github.chipstakes.analysis.control.Acts.dataset;
import static io.github.chipstakes.analysis.control.Acts.inPart;
import static io.github.chipstakes.analysis.control.Acts.on;
import static io.github.chipstakes.analysis.control.Entries.LIST;
import static io.github.chipstakes.analysis.control.Entries.confirmed;
import static io.github.chipstakes.analysis.control.Entries.entry;
import static io.github.chipstakes.analysis.control.Entries.list;
import static io.github.chipstakes.analysis.control.Entries.match;
import static io.github.chipstakes.analysis.control.Entries.version;
import static io.github.chipstakes.model.control.MatchStatus.CONFIRMED;
import static io.github.chipstakes.model.control.MatchStatus.PROBABLE;
import static io.github.chipstakes.model.control.MatchStatus.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.control.MatchStatus;
import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.model.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which parties were listed on a day, for certain and possibly. */
class ListedTest {
    private static final When DAY = on("2025-06-01");
    private static final EntryVersion ADDED = version("ADDED 2022-12-16 by 87 FR 77505");

    @Test
    void anAnswerNamesTheEntryTheNoticeAndWhoSaysThatItIsTheParty() {
        Dataset dataset = dataset(
                LIST,
                entry("el-smic", ADDED).withPrograms("X"),
                confirmed("el-smic", "smic").withBy("editors").withEvidence("exact name"));
        PartyHistory smic = Listed.on(dataset, DAY).of("smic").orElseThrow();
        assertThat(smic.listed())
                .isEqualTo(new Answer(
                        Verdict.YES,
                        List.of(
                                "el-smic on el: added on 2022-12-16 by 87 FR 77505",
                                "el-smic is smic, say editors: exact name"),
                        List.of("el-smic", "el", "el-smic~smic~confirmed")));
        assertThat(smic.lists()).containsExactly("el");
        assertThat(smic.programs()).containsExactly("X");
        assertThat(smic.notices()).containsExactly(LegalCitation.of("87 FR 77505"));
        assertThat(smic).hasToString("smic on 2025-06-01: listed YES");
    }

    @Nested
    class ByTheMatches {

        @Test
        void confirmedIsCertainProbableIsPossibleAndRejectedIsNot() {
            assertThat(listed(CONFIRMED)).contains(Verdict.YES);
            assertThat(listed(PROBABLE)).contains(Verdict.UNKNOWN);
            assertThat(listed(CONFIRMED, PROBABLE)).contains(Verdict.YES);
            assertThat(listed(REJECTED)).isEmpty();
            assertThat(listed(PROBABLE, REJECTED)).isEmpty();
            assertThat(listed(CONFIRMED, REJECTED)).contains(Verdict.UNKNOWN);
            assertThat(listed()).isEmpty();
        }

        @Test
        void aContradictionIsNamed() {
            Dataset dataset = dataset(
                    LIST,
                    entry("e", ADDED),
                    match("e", "p", CONFIRMED).withBy("Ada"),
                    match("e", "p", REJECTED).withBy("Bo"));
            assertThat(Listed.on(dataset, DAY).of("p").orElseThrow().listed().reasons())
                    .containsExactly(
                            "e on el: added on 2022-12-16 by 87 FR 77505",
                            "e is p, say Ada",
                            "e was decided not to be p, by Bo");
        }

        @Test
        void oneIsNotKnownBeforeItWasDecided() {
            Dataset dataset = dataset(
                    LIST,
                    entry("e", ADDED).withKnown(PartialDate.parse("2022-12-16")),
                    confirmed("e", "p").withDate(PartialDate.parse("2026-01-01")));
            assertThat(Listed.on(dataset, on("2025-06-01", "2025-12-31")).parties())
                    .isEmpty();
            assertThat(Listed.on(dataset, on("2025-06-01", "2026-01-01")).of("p"))
                    .map(party -> party.listed().verdict())
                    .contains(Verdict.YES);
        }

        @Test
        void oneOfAnEntryThatIsNotHeldIsPossible() {
            Dataset dataset = dataset(LIST, confirmed("e", "p"));
            assertThat(Listed.on(dataset, DAY, List.of("el"), List.of()).of("p"))
                    .map(party -> party.listed().reasons())
                    .contains(List.of("e is not held in the dataset", "e is p"));
        }

        private Optional<Verdict> listed(MatchStatus... statuses) {
            List<DatasetRecord> records = new ArrayList<>(List.of(LIST, entry("e", ADDED)));
            Stream.of(statuses).map(status -> match("e", "p", status)).forEach(records::add);
            return Listed.on(dataset(records), DAY)
                    .of("p")
                    .map(PartyHistory::listed)
                    .map(Answer::verdict);
        }
    }

    @Nested
    class ByListsAndPrograms {
        private final Dataset dataset = dataset(
                LIST,
                list("sdn"),
                list("none"),
                entry("el-a", ADDED),
                entry("sdn-b", ADDED).withList("sdn").withPrograms("NPWMD", "IRAN"),
                entry("sdn-c", ADDED).withList("sdn").withPrograms("CUBA"),
                entry("sdn-d", ADDED).withList("sdn"),
                confirmed("el-a", "a"),
                confirmed("sdn-b", "b"),
                confirmed("sdn-c", "c"),
                confirmed("sdn-d", "d"));

        @Test
        void onlyTheListsThatAreAskedForCount() {
            assertThat(listed(List.of("el"), List.of())).isEqualTo("{a=YES}");
            assertThat(listed(List.of("el", "sdn"), List.of())).isEqualTo("{a=YES, b=YES, c=YES, d=YES}");
            assertThat(listed(List.of("none"), List.of())).isEqualTo("{}");
            assertThat(listed(List.of(), List.of())).isEqualTo("{}");
        }

        @Test
        void programsDivideOnlyTheListsThatNameThem() {
            assertThat(listed(List.of("el", "sdn"), List.of("NPWMD"))).isEqualTo("{a=YES, b=YES, d=UNKNOWN}");
        }

        @Test
        void anEntryOfWhoseProgramsSomethingWasLostMayBeOfAny() {
            assertThat(listed(inPart(dataset, "sdn-c", "programs"), List.of("el", "sdn"), List.of("NPWMD")))
                    .isEqualTo("{a=YES, b=YES, c=UNKNOWN, d=UNKNOWN}");
            assertThat(listed(inPart(dataset, "sdn-b", "programs"), List.of("sdn"), List.of("NPWMD")))
                    .isEqualTo("{b=YES, d=UNKNOWN}");
        }

        @Test
        void aListOfWhichAProgramWasLostMayBeDividedIntoPrograms() {
            assertThat(listed(inPart(dataset, "el-a", "programs"), List.of("el"), List.of("NPWMD")))
                    .isEqualTo("{a=UNKNOWN}");
        }

        private String listed(List<String> lists, List<String> programs) {
            return listed(dataset, lists, programs);
        }

        private static String listed(Dataset dataset, List<String> lists, List<String> programs) {
            Map<String, Verdict> verdicts = new TreeMap<>();
            Listed.on(dataset, DAY, lists, programs)
                    .parties()
                    .forEach((id, party) -> verdicts.put(id, party.listed().verdict()));
            return verdicts.toString();
        }
    }

    @Test
    void aPartyOffItsOnlyListIsNotAmongTheListedAndNotClearedEither() {
        Dataset dataset =
                dataset(LIST, entry("e", ADDED, version("REMOVED 2024-01-01 by 89 FR 1")), confirmed("e", "p"));
        assertThat(Listed.on(dataset, DAY).parties()).isEmpty();
        PartyHistory party = PartyHistory.of(dataset, "p", DAY);
        assertThat(party.entries().get(0).history().listed().isNo()).isTrue();
        assertThat(party.listed())
                .isEqualTo(new Answer(
                        Verdict.UNKNOWN,
                        List.of(
                                "e on el: added on 2022-12-16 by 87 FR 77505",
                                "e on el: removed on 2024-01-01 by 89 FR 1",
                                "e is p",
                                "no entry listed on 2025-06-01 is known to be p, which does not clear it"),
                        List.of("e", "el", "e~p~confirmed")));
    }

    @Test
    void oneEntryIsEnoughAndAllThatContributeAreNamed() {
        Dataset dataset = dataset(
                LIST,
                entry("one", ADDED),
                entry("two", ADDED),
                entry("three", ADDED),
                confirmed("one", "p"),
                confirmed("two", "p"),
                match("three", "p", PROBABLE));
        PartyHistory party = Listed.on(dataset, DAY).of("p").orElseThrow();
        assertThat(party.entries())
                .extracting(
                        entry -> entry.history().entry(),
                        entry -> entry.listed().verdict())
                .hasToString("[(\"one\", YES), (\"three\", UNKNOWN), (\"two\", YES)]");
        assertThat(party.listed().records()).contains("one", "two").doesNotContain("three");
    }

    @Test
    void allEntriesOfAScreeningListAreAskedAtOnce() {
        int entries = 25_921;
        List<DatasetRecord> records = new ArrayList<>(List.of(LIST));
        for (int i = 0; i < entries; i++) {
            records.add(entry("e" + i, ADDED, version("REVISED 2024-12-02 by 89 FR 96837")));
            records.add(match("e" + i, "p" + i / 2, i % 3 == 0 ? PROBABLE : CONFIRMED));
        }
        Map<Verdict, Long> counts = Listed.on(dataset(records), on("2025-06-01")).parties().values().stream()
                .collect(Collectors.groupingBy(party -> party.listed().verdict(), Collectors.counting()));
        assertThat(counts).isEqualTo(Map.of(Verdict.YES, 12_960L, Verdict.UNKNOWN, 1L));
    }
}
