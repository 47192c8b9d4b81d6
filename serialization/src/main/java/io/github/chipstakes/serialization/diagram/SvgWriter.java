package io.github.chipstakes.serialization.diagram;

import io.github.chipstakes.serialization.diagram.Diagram.Certainty;
import io.github.chipstakes.serialization.diagram.Diagram.Edge;
import io.github.chipstakes.serialization.diagram.Diagram.Kind;
import io.github.chipstakes.serialization.diagram.Diagram.Node;
import io.github.chipstakes.serialization.diagram.Diagram.Way;
import io.github.chipstakes.serialization.diagram.Layout.Box;
import io.github.chipstakes.serialization.diagram.Layout.Line;
import io.github.chipstakes.serialization.diagram.Layout.Point;
import io.github.chipstakes.serialization.text.Visible;
import java.util.ArrayList;
import java.util.List;

/** Writes SVG: texts as text, colours beside words and dashes and never instead of them, nothing from elsewhere. */
final class SvgWriter {
    private static final int MARGIN = 24;
    private static final int HEAD = 44;
    private static final int TO_MIND_SIZE = 12;
    private static final int TO_MIND_LINE = 18;
    private static final String INK = "#1f2933";
    private static final String FAINT = "#5f6b7a";
    private static final String FONTS = "'Helvetica Neue', Arial, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei',"
            + " 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

    private final Layout layout;
    private final StringBuilder out = new StringBuilder();

    SvgWriter(Layout layout) {
        this.layout = layout;
    }

    String write() {
        String title = Visible.of(layout.diagram().title());
        Legend legend = Legend.of(layout.diagram());
        int width = Math.max(layout.width(), Math.max(420, legend.widest())) + 2 * MARGIN;
        List<String> head = TextSize.lines(title, 16, width - 2 * MARGIN, 5);
        List<String> toMind = layout.diagram().toMind().stream()
                .flatMap(line -> TextSize.lines(Visible.of(line), TO_MIND_SIZE, width - 2 * MARGIN, 5).stream())
                .toList();
        int headEnd = 28 + (head.size() - 1) * 20;
        int top = HEAD + (head.size() - 1) * 20 + toMind.size() * TO_MIND_LINE;
        int legendTop = top + layout.height() + 34;
        int height = legendTop + legend.height(width - 2 * MARGIN) + MARGIN;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\" font-family=\"" + FONTS + "\">\n");
        out.append("<title>" + escaped(title) + "</title>\n");
        out.append("<rect width=\"" + width + "\" height=\"" + height + "\" fill=\"#ffffff\"/>\n");
        for (int i = 0; i < head.size(); i++) {
            text(MARGIN, 28 + 20 * i, 16, "start", INK, " font-weight=\"bold\"", head.get(i));
        }
        for (int i = 0; i < toMind.size(); i++) {
            text(
                    MARGIN,
                    headEnd + (i + 1) * TO_MIND_LINE,
                    TO_MIND_SIZE,
                    "start",
                    stroke(Mark.LISTED),
                    "",
                    toMind.get(i));
        }
        int left = MARGIN + (width - 2 * MARGIN - layout.width()) / 2;
        out.append("<g transform=\"translate(" + left + " " + top + ")\">\n");
        layout.lines().forEach(this::line);
        layout.boxes().forEach(this::box);
        layout.lines().forEach(this::label);
        out.append("</g>\n");
        out.append("<g transform=\"translate(" + MARGIN + " " + legendTop + ")\">\n");
        legend.write(this, width - 2 * MARGIN);
        out.append("</g>\n</svg>\n");
        return out.toString();
    }

    private void box(Box box) {
        Node node = box.node();
        out.append("<g><title>" + escaped(Visible.of(node.label()))
                + (node.key().startsWith("party ") ? " (" + escaped(node.key().substring(6)) + ")" : "")
                + "</title>");
        frame(node.kind(), node.mark(), node.isSubject(), box.x(), box.y(), box.width(), box.height());
        int middle = box.x() + box.width() / 2;
        List<String> print = Layout.smallPrint(node);
        int high = box.name().size() * Layout.NAME_LINE + print.size() * Layout.NOTE_LINE;
        int y = box.y() + (box.height() - high) / 2 + 12;
        String weight = node.isSubject() ? " font-weight=\"bold\"" : "";
        String ink = node.kind() == Kind.UNACCOUNTED || node.kind() == Kind.UNKNOWN_HOLDER ? FAINT : INK;
        for (String line : box.name()) {
            text(middle, y, Layout.nameSize(node), "middle", ink, weight, line);
            y += Layout.NAME_LINE;
        }
        for (String line : print) {
            boolean mark = node.mark() != Mark.PLAIN && line.equals(node.mark().words());
            text(
                    middle,
                    y - 2,
                    Layout.NOTE_SIZE,
                    "middle",
                    mark ? stroke(node.mark()) : FAINT,
                    mark ? " font-weight=\"bold\"" : "",
                    line);
            y += Layout.NOTE_LINE;
        }
        out.append("</g>\n");
    }

    void frame(Kind kind, Mark mark, boolean subject, int x, int y, int width, int height) {
        String fill = switch (mark) {
            case PLAIN ->
                kind == Kind.UNACCOUNTED || kind == Kind.UNKNOWN_HOLDER ? "#eceff2" : subject ? "#e3edfb" : "#ffffff";
            case LISTED -> "#fde4e4";
            case RESTRICTED -> "#ffead5";
            case POSSIBLY -> "#fff8d6";
        };
        String stroke = mark == Mark.PLAIN
                ? kind == Kind.UNACCOUNTED || kind == Kind.UNKNOWN_HOLDER ? "#9aa5b1" : "#3e4c59"
                : stroke(mark);
        boolean dashed = mark == Mark.POSSIBLY || kind == Kind.UNKNOWN_HOLDER;
        int round = kind == Kind.PERSON ? 14 : kind == Kind.UNACCOUNTED ? 0 : 3;
        out.append("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height + "\" rx=\""
                + round + "\" fill=\"" + fill + "\" stroke=\"" + stroke + "\" stroke-width=\""
                + (subject ? "3" : mark == Mark.PLAIN ? "1.2" : "2") + "\""
                + (dashed ? " stroke-dasharray=\"5 4\"" : "") + "/>");
    }

    private static String stroke(Mark mark) {
        return switch (mark) {
            case PLAIN -> INK;
            case LISTED -> "#b42318";
            case RESTRICTED -> "#b54708";
            case POSSIBLY -> "#8a6100";
        };
    }

    private void line(Line line) {
        Edge edge = line.edge();
        out.append("<g><title>" + escaped(Visible.of(edge.remark())) + "</title>");
        List<Point> points = line.points();
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        String colour = colour(edge.way());
        int half = Math.max(4, line.tenths() / 20 + 3);
        if (edge.isLoop()) {
            int far = first.x() + 30;
            path(
                    "M" + at(first) + " C" + far + " " + first.y() + " " + far + " " + last.y() + " " + (last.x() + 7)
                            + " " + last.y(),
                    edge,
                    line.tenths());
            arrow(
                    last.x() + "," + last.y() + " " + (last.x() + 8) + "," + (last.y() - half) + " " + (last.x() + 8)
                            + "," + (last.y() + half),
                    colour);
            out.append("</g>\n");
            return;
        }
        int tip = 8;
        List<Point> drawn = new ArrayList<>(points);
        if (line.isUpward()) {
            drawn.set(0, new Point(first.x(), first.y() + tip - 1));
        } else {
            drawn.set(points.size() - 1, new Point(last.x(), last.y() - tip + 1));
        }
        StringBuilder path = new StringBuilder("M" + at(drawn.get(0)));
        for (int i = 1; i < drawn.size(); i++) {
            Point from = drawn.get(i - 1);
            Point to = drawn.get(i);
            if (from.x() == to.x()) {
                path.append(" L").append(at(to));
            } else {
                int middle = (from.y() + to.y()) / 2;
                path.append(" C" + from.x() + " " + middle + " " + to.x() + " " + middle + " " + at(to));
            }
        }
        path(path.toString(), edge, line.tenths());
        Point end = line.isUpward() ? first : last;
        int back = line.isUpward() ? end.y() + tip : end.y() - tip;
        arrow(
                end.x() + "," + end.y() + " " + (end.x() - half) + "," + back + " " + (end.x() + half) + "," + back,
                colour);
        out.append("</g>\n");
    }

    void path(String path, Edge edge, int tenths) {
        String dash = dashes(edge);
        out.append("<path d=\"" + path + "\" fill=\"none\" stroke=\"" + colour(edge.way()) + "\" stroke-width=\""
                + tenths / 10 + "." + tenths % 10 + "\""
                + (dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"")
                + (edge.way().isThroughOthers() ? " stroke-linecap=\"round\"" : "") + "/>");
    }

    private static String dashes(Edge edge) {
        int thick = Line.tenths(edge) / 10;
        if (edge.way().isThroughOthers()) {
            return "0.1 " + (thick + 5);
        }
        return switch (edge.certainty()) {
            case STATED -> "";
            case INTERVAL -> (thick + 8) + " 5";
            case UNKNOWN -> "4 4";
        };
    }

    private void arrow(String points, String colour) {
        out.append("<polygon points=\"" + points + "\" fill=\"" + colour + "\"/>");
    }

    static String colour(Way way) {
        return switch (way) {
            case SHARES, INDIRECT, BEHIND -> "#3e4c59";
            case VOTES -> "#1d5fbf";
            case OTHER -> "#7a3fb0";
            case UNACCOUNTED -> "#aab4bf";
        };
    }

    private static String at(Point point) {
        return point.x() + " " + point.y();
    }

    private void label(Line line) {
        Edge edge = line.edge();
        int width = Layout.labelWidth(edge) - 4;
        int height = Layout.labelHeight(edge);
        int left = line.labelX() - width / 2;
        out.append("<rect x=\"" + left + "\" y=\"" + line.labelY() + "\" width=\"" + width + "\" height=\"" + height
                + "\" rx=\"3\" fill=\"#ffffff\" fill-opacity=\"0.9\"/>");
        String ink = edge.way() == Way.UNACCOUNTED
                ? FAINT
                : edge.way() == Way.SHARES || edge.way().isThroughOthers() ? INK : colour(edge.way());
        text(
                line.labelX(),
                line.labelY() + 12,
                Layout.FIGURE_SIZE,
                "middle",
                ink,
                edge.certainty() == Certainty.STATED ? "" : " font-style=\"italic\"",
                Visible.of(edge.figure()));
        if (!edge.dated().isEmpty()) {
            text(line.labelX(), line.labelY() + 24, Layout.NOTE_SIZE, "middle", FAINT, "", Visible.of(edge.dated()));
        }
        out.append('\n');
    }

    void text(int x, int y, int size, String anchor, String ink, String more, String text) {
        out.append("<text x=\"" + x + "\" y=\"" + y + "\" font-size=\"" + size + "\" text-anchor=\"" + anchor
                + "\" fill=\"" + ink + "\"" + more + ">" + escaped(text) + "</text>");
    }

    void note(int x, int y, String text) {
        text(x, y, 11, "start", FAINT, "", text);
        out.append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
