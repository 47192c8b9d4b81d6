package io.github.chipstakes.serialization.diagram;

import io.github.chipstakes.analysis.ownership.Ownership;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who owns what around some parties on a day, as a picture: boxes for parties, lines from holders down to what they hold.
 * The same ownership gives the same picture, to the byte, whatever the order of its records.
 *
 * @param title what it shows, and of which day
 * @param toMind what to mind of it before one relies on it, such as that its data could not be read whole; lines of text in it
 * @param nodes the boxes, each once
 * @param edges the lines, one for each stake that counts, and one for what is unaccounted for of an entity
 */
public record Diagram(String title, List<String> toMind, List<Node> nodes, List<Edge> edges) {

    /** Refuses two boxes of one key, and lines to or from none, with {@link IllegalArgumentException}. */
    public Diagram {
        toMind = List.copyOf(toMind);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        Set<String> keys = new HashSet<>();
        for (Node node : nodes) {
            if (!keys.add(node.key())) {
                throw new IllegalArgumentException("two boxes have the key " + node.key());
            }
        }
        for (Edge edge : edges) {
            if (!keys.contains(edge.holder()) || !keys.contains(edge.entity())) {
                throw new IllegalArgumentException(
                        "a line leads from a box to a box, not from " + edge.holder() + " to " + edge.entity());
            }
        }
    }

    /**
     * A box.
     *
     * @param key what lines refer to it by; unlike any other's
     * @param kind what it stands for
     * @param label the name of the party, or what else it stands for
     * @param mark what is marked of it
     * @param isSubject whether the picture is about it
     * @param notes what else to know, such as holders that are not shown
     */
    public record Node(String key, Kind kind, String label, Mark mark, boolean isSubject, List<String> notes) {}

    /** What a box stands for. */
    public enum Kind {
        /** A company or institution, or a party of which only the id is known. */
        ENTITY,

        /** A person. */
        PERSON,

        /** A holder nobody names. */
        UNKNOWN_HOLDER,

        /** What is unaccounted for of an entity. */
        UNACCOUNTED
    }

    /**
     * A line.
     *
     * @param holder the key of the box it comes from
     * @param entity the key of the box it leads to
     * @param figure how much is held, as stated; {@code ?} where that is not known
     * @param dated the day or time the stake speaks of, with {@code ?} where that may not be the day of the picture
     * @param certainty how the figure is known
     * @param way by what and how it is held
     * @param thickness the share in thousandths, 0 to 1000, to draw it by; of an interval the middle, 0 if unknown
     * @param record the id of the stake; empty for what is unaccounted for
     * @param remark the whole of it in a sentence
     */
    public record Edge(
            String holder,
            String entity,
            String figure,
            String dated,
            Certainty certainty,
            Way way,
            int thickness,
            Optional<String> record,
            String remark) {

        /** Whether it leads back to where it comes from, as an entity's own shares do. */
        boolean isLoop() {
            return holder.equals(entity);
        }
    }

    /** How a figure is known. */
    public enum Certainty {
        /** As a number. */
        STATED,

        /** As an interval, or only roughly. */
        INTERVAL,

        /** Not at all. */
        UNKNOWN
    }

    /** By what and how something is held. */
    public enum Way {
        /** Shares, directly. */
        SHARES,

        /** Voting rights. */
        VOTES,

        /** Another interest, such as a seat on the board. */
        OTHER,

        /** Through others. */
        INDIRECT,

        /** By a nominee, for whoever is behind it, or may be. */
        BEHIND,

        /** By whom is not known. */
        UNACCOUNTED;

        boolean isThroughOthers() {
            return this == INDIRECT || this == BEHIND;
        }
    }

    /**
     * How far a picture goes.
     *
     * @param above how many steps from the parties it is about up to their holders, 0 or more
     * @param below how many steps down to what they hold, 0 or more
     */
    public record Reach(int above, int below) {
        /** Refuses fewer than 0 steps with {@link IllegalArgumentException}. */
        public Reach {
            if (above < 0 || below < 0) {
                throw new IllegalArgumentException("a picture goes 0 steps or more, not " + Math.min(above, below));
            }
        }
    }

    /** A picture of these parties, their holders and what they hold; marks are by id, a party without one is plain. */
    public static Diagram of(Ownership ownership, List<String> parties, Reach reach, Map<String, Mark> marks) {
        return new Surroundings(ownership, parties, reach, marks).diagram();
    }

    /** For Mermaid: a flowchart. */
    public String toMermaid() {
        return new MermaidWriter().write(this);
    }

    /** For Graphviz: a digraph in DOT. */
    public String toDot() {
        return new DotWriter().write(this);
    }

    /** As an SVG that is laid out, needs nothing from elsewhere, and has its texts as text. */
    public String toSvg() {
        return new SvgWriter(Layout.of(this)).write();
    }
}
