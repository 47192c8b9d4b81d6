package io.github.chipstakes.serialization.diagram;

import io.github.chipstakes.serialization.diagram.Diagram.Edge;
import io.github.chipstakes.serialization.diagram.Diagram.Kind;
import io.github.chipstakes.serialization.diagram.Diagram.Node;
import io.github.chipstakes.serialization.text.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Where the boxes and lines of a picture are: layers (Sugiyama, Tagawa and Toda 1981) with a row for the figures between any
 * two, so that no figure hides another.
 *
 * @param diagram the picture
 * @param boxes its boxes
 * @param lines its lines
 * @param width how wide it is, in units
 * @param height how high
 */
record Layout(Diagram diagram, List<Box> boxes, List<Line> lines, int width, int height) {
    static final int NAME_SIZE = 13;
    static final int NAME_LINE = 16;
    static final int NOTE_SIZE = 10;
    static final int NOTE_LINE = 13;
    static final int FIGURE_SIZE = 12;
    private static final int NAME_WIDTH = 132;
    private static final int NAME_LINES = 4;
    private static final int PADDING = 9;
    private static final int LOOP = 30;

    /** How wide a row of boxes may get before some move to a row of their own, unless that made too many rows. */
    private static final int WIDEST = 1500;

    private static final int MOST_ROWS = 20;

    /** How much more it counts that a line goes straight where it can than that it is short. */
    private static final int STRAIGHT = 32;

    /**
     * A box.
     *
     * @param node what it shows
     * @param x its left side
     * @param y its upper side
     * @param width how wide it is
     * @param height how high
     * @param name the name in lines
     */
    record Box(Node node, int x, int y, int width, int height, List<String> name) {}

    /**
     * A line.
     *
     * @param edge what it shows
     * @param points where it goes, from top to bottom; of a loop, out of the side of a box and back
     * @param labelX the middle of its figure
     * @param labelY the upper side of its figure
     * @param isUpward whether what is held is at the top
     */
    record Line(Edge edge, List<Point> points, int labelX, int labelY, boolean isUpward) {
        /** The width of the line in tenths of a unit. */
        int tenths() {
            return tenths(edge);
        }

        static int tenths(Edge edge) {
            return 12 + edge.thickness() * 9 / 100;
        }
    }

    /** A point of the picture. */
    record Point(int x, int y) {}

    static Layout of(Diagram diagram) {
        return new Drawing(diagram).layout();
    }

    static int labelWidth(Edge edge) {
        return Math.max(
                        TextSize.width(Visible.of(edge.figure()), FIGURE_SIZE),
                        TextSize.width(Visible.of(edge.dated()), NOTE_SIZE))
                + 8;
    }

    static int labelHeight(Edge edge) {
        return edge.dated().isEmpty() ? 16 : 28;
    }

    /** How high the letters of a name are. */
    static int nameSize(Node node) {
        return node.kind() == Kind.UNACCOUNTED ? NOTE_SIZE + 1 : NAME_SIZE;
    }

    /** The lines of small print in a box. */
    static List<String> smallPrint(Node node) {
        List<String> lines = new ArrayList<>();
        if (node.mark() != Mark.PLAIN) {
            lines.add(node.mark().words());
        }
        lines.addAll(node.notes());
        return lines;
    }

    private static final class Drawing {
        private final Diagram diagram;
        private final List<Node> nodes;
        private final List<Edge> edges = new ArrayList<>();
        private final List<List<Edge>> loops = new ArrayList<>();
        private final List<List<String>> names = new ArrayList<>();
        private final int[] widths;
        private final int[] heights;
        private final int[] weights;
        private final int[] in;
        private final int[] out;
        private final Layers layers;
        private final Ranks ranks = new Ranks();
        private final List<List<Integer>> chains = new ArrayList<>();
        private int[] item = {};
        private final List<Integer> nodeOf = new ArrayList<>();
        private final List<Integer> itemHeights = new ArrayList<>();
        private final List<Integer> tops = new ArrayList<>();
        private final List<Integer> bottoms = new ArrayList<>();

        Drawing(Diagram diagram) {
            this.diagram = diagram;
            nodes = diagram.nodes();
            widths = new int[nodes.size()];
            heights = new int[nodes.size()];
            weights = new int[nodes.size()];
            in = new int[nodes.size()];
            out = new int[nodes.size()];
            Map<String, Integer> numbers = new HashMap<>();
            nodes.forEach(node -> numbers.put(node.key(), numbers.size()));
            nodes.forEach(node -> loops.add(new ArrayList<>()));
            List<int[]> pairs = new ArrayList<>();
            for (Edge edge : diagram.edges()) {
                int holder = Objects.requireNonNull(numbers.get(edge.holder()));
                if (edge.isLoop()) {
                    loops.get(holder).add(edge);
                    continue;
                }
                edges.add(edge);
                pairs.add(new int[] {holder, Objects.requireNonNull(numbers.get(edge.entity()))});
                weights[holder] = Math.max(weights[holder], edge.thickness());
            }
            pairs.forEach(pair -> {
                out[pair[0]]++;
                in[pair[1]]++;
            });
            IntStream.range(0, nodes.size()).forEach(this::measure);
            int[] room = IntStream.of(widths).map(width -> width + 24).toArray();
            layers = Layers.of(
                    room,
                    order(),
                    pairs,
                    edges.stream().mapToInt(Edge::thickness).toArray(),
                    IntStream.range(0, nodes.size())
                            .filter(node -> nodes.get(node).isSubject())
                            .boxed()
                            .toList(),
                    Math.max(WIDEST, IntStream.of(room).sum() / MOST_ROWS));
            arrange(pairs);
        }

        /** What comes first where there is a choice: parties before what nobody knows of, those with large shares first. */
        private int[] order() {
            return IntStream.range(0, nodes.size())
                    .map(node -> weights[node] - 10_000 * last(nodes.get(node).kind()))
                    .toArray();
        }

        private static int last(Kind kind) {
            return switch (kind) {
                case ENTITY, PERSON -> 0;
                case UNKNOWN_HOLDER -> 1;
                case UNACCOUNTED -> 2;
            };
        }

        private void measure(int number) {
            Node node = nodes.get(number);
            List<String> name = TextSize.lines(Visible.of(node.label()), nameSize(node), NAME_WIDTH, NAME_LINES);
            names.add(name);
            int text = name.stream()
                    .mapToInt(line -> TextSize.width(line, nameSize(node)))
                    .max()
                    .orElse(0);
            int print = smallPrint(node).stream()
                    .mapToInt(line -> TextSize.width(line, NOTE_SIZE))
                    .max()
                    .orElse(0);
            int ports = Math.min(400, 13 * Math.max(in[number], out[number]) + 16);
            int box = Math.max(Math.max(64, ports), Math.max(text, print) + 2 * PADDING);
            int beside = loops.get(number).stream()
                    .mapToInt(edge -> LOOP + labelWidth(edge))
                    .max()
                    .orElse(0);
            widths[number] = box + 2 * beside;
            int high = name.size() * NAME_LINE
                    + smallPrint(node).size() * NOTE_LINE
                    + 2 * (node.kind() == Kind.UNACCOUNTED ? 4 : PADDING);
            heights[number] = Math.max(high, loops.get(number).size() * 30);
        }

        private void arrange(List<int[]> pairs) {
            int[] order = order();
            item = new int[nodes.size()];
            IntStream.range(0, nodes.size())
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(node -> -order[node]))
                    .forEach(node -> {
                        item[node] = ranks.add(2 * layers.of(node), widths[node], 24);
                        nodeOf.add(node);
                        itemHeights.add(heights[node]);
                    });
            for (int edge = 0; edge < edges.size(); edge++) {
                int top = pairs.get(edge)[layers.isReversed(edge) ? 1 : 0];
                int bottom = pairs.get(edge)[layers.isReversed(edge) ? 0 : 1];
                List<Integer> chain = new ArrayList<>();
                chain.add(item[top]);
                for (int rank = 2 * layers.of(top) + 1; rank < 2 * layers.of(bottom); rank++) {
                    boolean label = chain.size() == 1;
                    int wide = label ? labelWidth(edges.get(edge)) : Line.tenths(edges.get(edge)) / 10 + 2;
                    int next = ranks.add(rank, wide, label ? 6 : 9);
                    itemHeights.add(label ? labelHeight(edges.get(edge)) : 0);
                    chain.add(next);
                }
                chain.add(item[bottom]);
                for (int i = 1; i < chain.size(); i++) {
                    boolean start = i == 1;
                    boolean end = i == chain.size() - 1;
                    boolean alone = (start && in[top] + out[top] == 1) || (end && in[bottom] + out[bottom] == 1);
                    ranks.link(chain.get(i - 1), chain.get(i), alone || !start && !end ? STRAIGHT : 1);
                }
                chains.add(chain);
            }
            ranks.arrange();
            rows();
        }

        /** The upper and lower sides of the rows; there is more room between them where lines go far to the side. */
        private void rows() {
            int y = 0;
            for (int row = 0; row < ranks.count(); row++) {
                tops.add(y);
                y += ranks.row(row).stream().mapToInt(itemHeights::get).max().orElse(0);
                bottoms.add(y);
                int aside = ranks.row(row).stream()
                        .flatMap(upper ->
                                ranks.below(upper).stream().map(lower -> Math.abs(ranks.x(upper) - ranks.x(lower))))
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
                y += 20 + Math.min(120, aside / 9);
            }
        }

        Layout layout() {
            List<Box> boxes = new ArrayList<>();
            List<Line> lines = new ArrayList<>();
            for (int node = 0; node < nodes.size(); node++) {
                Box box = box(node);
                boxes.add(box);
                int at = 0;
                for (Edge loop : loops.get(node)) {
                    lines.add(loop(loop, box, at++, loops.get(node).size()));
                }
            }
            for (int edge = 0; edge < edges.size(); edge++) {
                lines.add(line(edge, boxes));
            }
            int width = IntStream.range(0, nodes.size())
                    .map(node -> ranks.x(item[node]) + widths[node] / 2)
                    .max()
                    .orElse(0);
            int labels = lines.stream()
                    .mapToInt(line -> line.labelX() + labelWidth(line.edge()) / 2)
                    .max()
                    .orElse(0);
            return new Layout(
                    diagram,
                    boxes,
                    lines,
                    Math.max(width, labels) + 1,
                    bottoms.isEmpty() ? 0 : bottoms.get(bottoms.size() - 1));
        }

        private Box box(int node) {
            int beside = loops.get(node).stream()
                    .mapToInt(edge -> LOOP + labelWidth(edge))
                    .max()
                    .orElse(0);
            int width = widths[node] - 2 * beside;
            int row = ranks.rowOf(item[node]);
            int high = bottoms.get(row) - tops.get(row);
            return new Box(
                    nodes.get(node),
                    ranks.x(item[node]) - width / 2,
                    tops.get(row) + (high - heights[node]) / 2,
                    width,
                    heights[node],
                    names.get(node));
        }

        private static Line loop(Edge edge, Box box, int number, int of) {
            int right = box.x() + box.width();
            int high = box.height() / of;
            int top = box.y() + number * high;
            List<Point> points = List.of(new Point(right, top + high / 4), new Point(right, top + high * 3 / 4));
            return new Line(
                    edge, points, right + LOOP + labelWidth(edge) / 2 - 4, top + (high - labelHeight(edge)) / 2, false);
        }

        private Line line(int edge, List<Box> boxes) {
            List<Integer> chain = chains.get(edge);
            int last = chain.size() - 1;
            Box top = boxes.get(nodeOf.get(chain.get(0)));
            Box bottom = boxes.get(nodeOf.get(chain.get(last)));
            List<Point> points = new ArrayList<>();
            points.add(new Point(port(top, ranks.below(chain.get(0)), chain.get(1)), top.y() + top.height()));
            for (int i = 1; i < last; i++) {
                int row = ranks.rowOf(chain.get(i));
                points.add(new Point(ranks.x(chain.get(i)), tops.get(row)));
                points.add(new Point(ranks.x(chain.get(i)), bottoms.get(row)));
            }
            points.add(new Point(port(bottom, ranks.above(chain.get(last)), chain.get(last - 1)), bottom.y()));
            int row = ranks.rowOf(chain.get(1));
            int free = bottoms.get(row) - tops.get(row) - labelHeight(edges.get(edge));
            return new Line(
                    edges.get(edge), points, ranks.x(chain.get(1)), tops.get(row) + free / 2, layers.isReversed(edge));
        }

        /** Where on the side of a box a line ends: beside each other, in the order of where they go. */
        private static int port(Box box, List<Integer> linked, int to) {
            int step = Math.min(26, (box.width() - 16) * 10 / Math.max(1, linked.size()) / 10);
            int places = linked.size() - 1;
            return box.x() + box.width() / 2 + (2 * linked.indexOf(to) - places) * step / 2;
        }
    }
}
