package io.github.chipstakes.serialization.diagram;

import io.github.chipstakes.serialization.diagram.Diagram.Certainty;
import io.github.chipstakes.serialization.diagram.Diagram.Edge;
import io.github.chipstakes.serialization.diagram.Diagram.Kind;
import io.github.chipstakes.serialization.diagram.Diagram.Node;
import io.github.chipstakes.serialization.diagram.Diagram.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the lines and boxes of a picture mean; only what is in it. */
final class Legend {
    private static final int SAMPLE = 34;
    private static final int LINE = 20;
    private static final String DATES =
            "The day below a figure is the one the stake speaks of; with ? it may not have been held on the day shown.";

    private sealed interface Entry permits LineEntry, BoxEntry {
        String words();
    }

    private record LineEntry(String words, Way way, Certainty certainty, int thickness) implements Entry {}

    private record BoxEntry(String words, Kind kind, Mark mark, boolean isSubject) implements Entry {}

    private final List<Entry> entries = new ArrayList<>();

    private Legend() {}

    static Legend of(Diagram diagram) {
        Legend legend = new Legend();
        List<Edge> edges = diagram.edges();
        legend.line(edges, Way.SHARES, Certainty.STATED, 300, "shares; thickness by share");
        legend.line(edges, Way.SHARES, Certainty.INTERVAL, 300, "within these bounds");
        legend.line(edges, Way.SHARES, Certainty.UNKNOWN, 0, "share not known");
        if (edges.stream().anyMatch(edge -> edge.way() == Way.VOTES)) {
            legend.entries.add(new LineEntry("votes", Way.VOTES, Certainty.STATED, 300));
        }
        if (edges.stream().anyMatch(edge -> edge.way() == Way.OTHER)) {
            legend.entries.add(new LineEntry("another interest", Way.OTHER, Certainty.STATED, 0));
        }
        if (edges.stream().anyMatch(edge -> edge.way() == Way.INDIRECT)) {
            legend.entries.add(new LineEntry("held indirectly", Way.INDIRECT, Certainty.STATED, 100));
        }
        if (edges.stream().anyMatch(edge -> edge.way() == Way.BEHIND)) {
            legend.entries.add(new LineEntry("held for it by a nominee", Way.BEHIND, Certainty.STATED, 0));
        }
        legend.box(diagram, Kind.PERSON, Mark.PLAIN, "person");
        for (Mark mark : Mark.values()) {
            if (mark != Mark.PLAIN) {
                legend.box(diagram, Kind.ENTITY, mark, mark.words());
            }
        }
        legend.box(diagram, Kind.UNKNOWN_HOLDER, Mark.PLAIN, "holder nobody names");
        legend.box(diagram, Kind.UNACCOUNTED, Mark.PLAIN, "not accounted for");
        return legend;
    }

    private void line(List<Edge> edges, Way way, Certainty certainty, int thickness, String words) {
        if (edges.stream().anyMatch(edge -> edge.way() == way && edge.certainty() == certainty)) {
            entries.add(new LineEntry(words, way, certainty, thickness));
        }
    }

    private void box(Diagram diagram, Kind kind, Mark mark, String words) {
        boolean shown =
                diagram.nodes().stream().anyMatch(node -> mark == Mark.PLAIN ? is(node, kind) : node.mark() == mark);
        if (shown) {
            entries.add(new BoxEntry(words, kind, mark, false));
        }
    }

    private static boolean is(Node node, Kind kind) {
        return node.kind() == kind;
    }

    private static int width(Entry entry) {
        return SAMPLE + 8 + TextSize.width(entry.words(), 11) + 18;
    }

    /** The least width it needs, in units. */
    int widest() {
        return entries.stream().mapToInt(Legend::width).max().orElse(0);
    }

    int height(int width) {
        int x = 0;
        int y = LINE;
        for (Entry entry : entries) {
            if (x > 0 && x + width(entry) > width) {
                x = 0;
                y += LINE;
            }
            x += width(entry);
        }
        return y + dates(width).size() * 14;
    }

    private static List<String> dates(int width) {
        return TextSize.lines(DATES, 11, width, 4);
    }

    void write(SvgWriter out, int width) {
        int x = 0;
        int y = 0;
        for (Entry entry : entries) {
            if (x > 0 && x + width(entry) > width) {
                x = 0;
                y += LINE;
            }
            if (entry instanceof LineEntry line) {
                Edge edge =
                        new Edge("", "", "", "", line.certainty(), line.way(), line.thickness(), Optional.empty(), "");
                out.path("M" + x + " " + (y + 8) + " L" + (x + SAMPLE) + " " + (y + 8), edge, Layout.Line.tenths(edge));
            } else if (entry instanceof BoxEntry box) {
                out.frame(box.kind(), box.mark(), box.isSubject(), x + 4, y + 1, SAMPLE - 6, 14);
            }
            out.note(x + SAMPLE + 8, y + 12, entry.words());
            x += width(entry);
        }
        y += LINE + 12;
        for (String line : dates(width)) {
            out.note(0, y, line);
            y += 14;
        }
    }
}
