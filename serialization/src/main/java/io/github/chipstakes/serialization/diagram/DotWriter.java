package io.github.chipstakes.serialization.diagram;

import io.github.chipstakes.serialization.diagram.Diagram.Certainty;
import io.github.chipstakes.serialization.diagram.Diagram.Edge;
import io.github.chipstakes.serialization.diagram.Diagram.Kind;
import io.github.chipstakes.serialization.diagram.Diagram.Node;
import io.github.chipstakes.serialization.text.Visible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes DOT. Nodes are named by their number, texts are quoted, and no text of a dataset is read as anything else. */
final class DotWriter {
    private final StringBuilder out = new StringBuilder();

    String write(Diagram diagram) {
        out.append("digraph ownership {\n");
        out.append("  graph [label=")
                .append(quoted(Stream.concat(Stream.of(diagram.title()), diagram.toMind().stream())
                        .toArray(String[]::new)))
                .append(", labelloc=t, rankdir=TB, charset=\"UTF-8\", fontname=\"sans-serif\"]\n");
        out.append("  node [shape=box, fontname=\"sans-serif\", fontsize=12]\n");
        out.append("  edge [fontname=\"sans-serif\", fontsize=10]\n");
        Map<String, String> names = new HashMap<>();
        for (Node node : diagram.nodes()) {
            String name = "n" + names.size();
            names.put(node.key(), name);
            out.append("  ")
                    .append(name)
                    .append(" [label=")
                    .append(label(node))
                    .append(style(node))
                    .append("]\n");
        }
        for (Edge edge : diagram.edges()) {
            out.append("  ")
                    .append(names.get(edge.holder()))
                    .append(" -> ")
                    .append(names.get(edge.entity()))
                    .append(" [label=")
                    .append(edge.dated().isEmpty() ? quoted(edge.figure()) : quoted(edge.figure(), edge.dated()))
                    .append(", tooltip=")
                    .append(quoted(edge.remark()))
                    .append(style(edge))
                    .append("]\n");
        }
        return out.append("}\n").toString();
    }

    private static String label(Node node) {
        List<String> lines = new ArrayList<>(TextSize.lines(Visible.of(node.label()), Layout.NAME_SIZE, 200, 6));
        lines.addAll(Layout.smallPrint(node));
        return quoted(lines.toArray(String[]::new));
    }

    private static String style(Node node) {
        List<String> styles = new ArrayList<>(List.of("filled"));
        if (node.kind() == Kind.PERSON) {
            styles.add("rounded");
        }
        if (node.kind() == Kind.UNKNOWN_HOLDER || node.mark() == Mark.POSSIBLY) {
            styles.add("dashed");
        }
        boolean grey = node.kind() == Kind.UNKNOWN_HOLDER || node.kind() == Kind.UNACCOUNTED;
        String colours = switch (node.mark()) {
            case PLAIN ->
                grey
                        ? ", fillcolor=\"#eceff2\", color=\"#9aa5b1\""
                        : node.isSubject() ? ", fillcolor=\"#e3edfb\"" : ", fillcolor=\"#ffffff\"";
            case LISTED -> ", fillcolor=\"#fde4e4\", color=\"#b42318\"";
            case RESTRICTED -> ", fillcolor=\"#ffead5\", color=\"#b54708\"";
            case POSSIBLY -> ", fillcolor=\"#fff8d6\", color=\"#8a6100\"";
        };
        return ", style=\"" + String.join(",", styles) + "\"" + colours + (node.isSubject() ? ", penwidth=3" : "");
    }

    private static String style(Edge edge) {
        int tenths = Layout.Line.tenths(edge);
        String line = edge.way().isThroughOthers()
                ? ", style=dotted"
                : edge.certainty() == Certainty.STATED ? "" : ", style=dashed";
        return ", penwidth=" + tenths / 10 + "." + tenths % 10 + ", color=\"" + SvgWriter.colour(edge.way()) + "\""
                + line;
    }

    /** Lines of text as one quoted string. Backslashes and ampersands are read by Graphviz, so they are doubled and named. */
    private static String quoted(String... lines) {
        return List.of(lines).stream()
                .map(line -> Visible.of(line)
                        .replace("\\", "\\\\")
                        .replace("&", "&amp;")
                        .replace("\"", "\\\""))
                .collect(Collectors.joining("\\n", "\"", "\""));
    }
}
