package io.github.chipstakes.serialization.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.analysis.ownership.Ownership;
import io.github.chipstakes.model.Company;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Person;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.ownership.Directness;
import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.party.PartyReference;
import io.github.chipstakes.model.party.UnknownReason;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.serialization.diagram.Diagram.Kind;
import io.github.chipstakes.serialization.diagram.Diagram.Way;
import io.github.chipstakes.serialization.diagram.Layout.Box;
import io.github.chipstakes.serialization.diagram.Layout.Line;
import io.github.chipstakes.serialization.text.Visible;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A picture of sixty parties of all sorts can be read: nothing in it hides anything else. */
class LargePictureTest {
    private static final List<String> NAMES = List.of(
            "国家集成电路产业投资基金股份有限公司",
            "Shanghai Pudong Science and Technology Investment Company Limited",
            "中科寒武纪科技股份有限公司",
            "Chen",
            "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente",
            "寒武纪 Cambricon (Hong Kong) 有限公司");
    private static final List<String> FIGURES = List.of("28.57", "[25, 50)", "", "about 10", "3", "over 50");

    private static Diagram picture() {
        List<DatasetRecord> records = new ArrayList<>();
        Map<String, Mark> marks = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            String id = "p" + i;
            String name = NAMES.get(i % NAMES.size()) + " " + i;
            records.add(
                    i % 7 == 3
                            ? Person.builder().id(id).name(name).build()
                            : Company.builder().id(id).name(name).build());
            if (i % 9 < 3) {
                marks.put(
                        id, List.of(Mark.LISTED, Mark.RESTRICTED, Mark.POSSIBLY).get(i % 9));
            }
            if (i > 0) {
                records.add(stake(i, PartyReference.to(id), (i - 1) / 3));
            }
        }
        records.add(stake(100, PartyReference.unknown(UnknownReason.NOT_DISCLOSED), 0));
        records.add(stake(101, PartyReference.unknown(UnknownReason.NOT_STATED), 5));
        records.add(stake(102, PartyReference.to("p40"), 1));
        records.add(stake(103, PartyReference.to("p2"), 50));
        records.add(stake(104, PartyReference.to("p4"), 4));
        records.add(stake(105, PartyReference.to("p8"), 2).withInterest(Interest.VOTING_RIGHTS));
        Ownership ownership = Ownership.of(Dataset.builder().addAll(records).build(), LocalDate.of(2025, 11, 11));
        return Diagram.of(ownership, List.of("p0"), new Diagram.Reach(8, 2), marks);
    }

    private static ShareholderStake stake(int number, PartyReference holder, int entity) {
        String figure = FIGURES.get(number % FIGURES.size());
        ShareholderStake.Builder stake = ShareholderStake.builder()
                .id("s" + number)
                .holder(holder)
                .entity("p" + entity)
                .interest(Interest.SHAREHOLDING)
                .directness(number % 8 == 5 ? Directness.INDIRECT : Directness.DIRECT)
                .asOf(PartialDate.parse(number % 3 == 0 ? "2025-09-30" : "2025"));
        if (!figure.isEmpty()) {
            stake.percent(figure);
        }
        Optional<String> behind = Optional.of("p" + (number + 7) % 60).filter(any -> number % 11 == 6);
        return stake.build().withHeldFor(behind);
    }

    private static Rectangle area(Box box) {
        return new Rectangle(box.x(), box.y(), box.width(), box.height());
    }

    private static Rectangle area(Line line) {
        int width = Layout.labelWidth(line.edge()) - 4;
        return new Rectangle(line.labelX() - width / 2, line.labelY(), width, Layout.labelHeight(line.edge()));
    }

    @Test
    void itHasPartiesOfAllSorts() {
        Diagram diagram = picture();
        assertThat(diagram.nodes())
                .filteredOn(node -> node.key().startsWith("party"))
                .hasSize(60);
        assertThat(diagram.nodes()).extracting(Diagram.Node::kind).contains(Kind.values());
        assertThat(diagram.nodes()).extracting(Diagram.Node::mark).contains(Mark.values());
        assertThat(diagram.edges())
                .extracting(Diagram.Edge::way)
                .contains(Way.SHARES, Way.VOTES, Way.INDIRECT, Way.BEHIND, Way.UNACCOUNTED);
        assertThat(diagram.edges()).extracting(Diagram.Edge::certainty).contains(Diagram.Certainty.values());
    }

    @Test
    void noBoxOrFigureHidesAnother() {
        Layout layout = Layout.of(picture());
        List<Rectangle> areas = new ArrayList<>();
        layout.boxes().forEach(box -> areas.add(area(box)));
        layout.lines().forEach(line -> areas.add(area(line)));
        Rectangle whole = new Rectangle(0, 0, layout.width() + 1, layout.height() + 1);
        for (int i = 0; i < areas.size(); i++) {
            assertThat(whole.contains(areas.get(i))).as(i + " in the picture").isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(areas.get(i).intersects(areas.get(j)))
                        .as(areas.get(i) + " hides " + areas.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void noNameLeavesItsBox() {
        for (Box box : Layout.of(picture()).boxes()) {
            int size = Layout.nameSize(box.node());
            List<String> print = Layout.smallPrint(box.node());
            assertThat(box.name()).allMatch(line -> TextSize.width(line, size) <= box.width());
            assertThat(print).allMatch(line -> TextSize.width(line, Layout.NOTE_SIZE) <= box.width());
            assertThat(box.name().size() * Layout.NAME_LINE + print.size() * Layout.NOTE_LINE)
                    .isLessThanOrEqualTo(box.height());
        }
    }

    @Test
    void everyPartyIsNamedInEveryForm() {
        Diagram diagram = picture();
        for (String form : List.of(diagram.toDot(), diagram.toMermaid(), diagram.toSvg())) {
            assertThat(diagram.nodes())
                    .allMatch(node -> form.contains(Visible.of(node.label()).split(" ", -1)[0]));
        }
    }
}
