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

/** Writes a flowchart for Mermaid. Nodes are named by their number, and what Mermaid may read as its own is written as a code. */
final class MermaidWriter {
    private final StringBuilder out = new StringBuilder();

    String write(Diagram diagram) {
        out.append("flowchart TD\n");
        out.append("  accTitle: ").append(coded(diagram.title())).append('\n');
        Map<String, String> names = new HashMap<>();
        for (Node node : diagram.nodes()) {
            String name = "n" + names.size();
            names.put(node.key(), name);
            boolean person = node.kind() == Kind.PERSON;
            out.append("  ")
                    .append(name)
                    .append(person ? "([\"" : "[\"")
                    .append(label(node))
                    .append(person ? "\"])" : "\"]")
                    .append(":::")
                    .append(style(node))
                    .append('\n');
        }
        for (int line = 0; line < diagram.toMind().size(); line++) {
            out.append("  mind")
                    .append(line)
                    .append("[\"")
                    .append(coded(diagram.toMind().get(line)))
                    .append("\"]:::mind\n");
        }
        int number = 0;
        for (Edge edge : diagram.edges()) {
            out.append("  ")
                    .append(names.get(edge.holder()))
                    .append(edge.way().isThroughOthers() ? " -.->|\"" : " -->|\"")
                    .append(coded(edge.figure()))
                    .append(edge.dated().isEmpty() ? "" : "<br/>" + coded(edge.dated()))
                    .append("\"| ")
                    .append(names.get(edge.entity()))
                    .append('\n');
            out.append("  linkStyle ")
                    .append(number++)
                    .append(' ')
                    .append(style(edge))
                    .append('\n');
        }
        diagram.nodes().stream()
                .filter(Node::isSubject)
                .forEach(node ->
                        out.append("  style ").append(names.get(node.key())).append(" stroke-width:3px\n"));
        out.append("  classDef plain fill:#ffffff,stroke:#3e4c59,color:#1f2933\n");
        out.append("  classDef unknown fill:#eceff2,stroke:#9aa5b1,color:#5f6b7a,stroke-dasharray:5 4\n");
        out.append("  classDef unaccounted fill:#eceff2,stroke:#9aa5b1,color:#5f6b7a\n");
        out.append("  classDef listed fill:#fde4e4,stroke:#b42318,color:#1f2933\n");
        out.append("  classDef restricted fill:#ffead5,stroke:#b54708,color:#1f2933\n");
        out.append("  classDef possibly fill:#fff8d6,stroke:#8a6100,color:#1f2933,stroke-dasharray:5 4\n");
        if (!diagram.toMind().isEmpty()) {
            out.append("  classDef mind fill:#ffffff,stroke:none,color:#b42318\n");
        }
        return out.toString();
    }

    private static String label(Node node) {
        List<String> lines = new ArrayList<>(List.of(node.label()));
        lines.addAll(Layout.smallPrint(node));
        return lines.stream().map(MermaidWriter::coded).collect(Collectors.joining("<br/>"));
    }

    private static String style(Node node) {
        return switch (node.mark()) {
            case LISTED -> "listed";
            case RESTRICTED -> "restricted";
            case POSSIBLY -> "possibly";
            case PLAIN ->
                switch (node.kind()) {
                    case UNKNOWN_HOLDER -> "unknown";
                    case UNACCOUNTED -> "unaccounted";
                    case ENTITY, PERSON -> "plain";
                };
        };
    }

    private static String style(Edge edge) {
        int tenths = Layout.Line.tenths(edge);
        return "stroke:" + SvgWriter.colour(edge.way()) + ",stroke-width:" + tenths / 10 + "." + tenths % 10 + "px"
                + (edge.certainty() == Certainty.STATED || edge.way().isThroughOthers() ? "" : ",stroke-dasharray:6 4");
    }

    /** The text with every character of ASCII but letters, digits and harmless signs as a code, {@code #60;} for an angle. */
    private static String coded(String text) {
        StringBuilder coded = new StringBuilder();
        String visible = Visible.of(text);
        for (int at = 0; at < visible.length(); at++) {
            char c = visible.charAt(at);
            boolean isSafe = c >= 128 || Character.isLetterOrDigit(c) || isHarmless(visible, at);
            coded.append(isSafe ? String.valueOf(c) : "#" + (int) c + ";");
        }
        return coded.toString();
    }

    /** Whether a sign is not part of markup where it stands: of a comment, or of an item of a list. */
    private static boolean isHarmless(String text, int at) {
        return switch (text.charAt(at)) {
            case ' ', ',', '(', ')', '/', ':', '?' -> true;
            case '%' -> !text.startsWith("%", at + 1) && (at == 0 || text.charAt(at - 1) != '%');
            case '.', '-' -> at > 0 && !text.startsWith(" ", at + 1);
            default -> false;
        };
    }
}
