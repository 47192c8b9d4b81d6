package io.github.chipstakes.analysis.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list entry, or a party of the dataset, that may be a counterparty. It is one to look at and never more, however exact the name.
 *
 * @param kind what it is
 * @param id the id of the entry or the party
 * @param name its name
 * @param list the list of the entry; empty for a party
 * @param grounds why, the strongest first; at least one
 * @param remarks what to mind, in words: that the country is another, that others bear the name, that it is a vessel, and the like
 * @param isProposed whether it is proposed for review: not a party, nor what a match speaks of already, nor, but for an owner, what is no
 *     legal or natural person
 */
public record Candidate(
        Kind kind,
        String id,
        String name,
        Optional<String> list,
        List<Ground> grounds,
        List<String> remarks,
        boolean isProposed) {

    static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::basis)
            .thenComparing(Candidate::kind)
            .thenComparing(Candidate::id);

    /** What kind of record may be the counterparty. */
    public enum Kind {
        /** A list entry. */
        ENTRY,
        /** A party. */
        PARTY
    }

    /** The lists are copied. */
    public Candidate {
        grounds = List.copyOf(grounds);
        remarks = List.copyOf(remarks);
    }

    /** The same, proposed for review whatever it is. */
    Candidate proposed() {
        return new Candidate(kind, id, name, list, grounds, remarks, true);
    }

    /** On what basis, the strongest of all. */
    public Basis basis() {
        return grounds.get(0).basis();
    }

    /** Why it is one, in words, such as {@code its name is that of el-acme on el (not confirmed)}. */
    public String words() {
        String whose = id + list.map(of -> " on " + of).orElse("");
        Ground ground = grounds.get(0);
        return switch (ground.basis()) {
                    case ID -> "its id is that of " + whose;
                    case IDENTIFIER -> "it shares " + ground.found() + " with " + whose;
                    case EXACT_NAME, NAME -> "its name is that of " + whose;
                    case NAME_WITHOUT_LEGAL_FORM -> "its name is that of " + whose + " but for the legal form";
                    case ALIAS, ALIAS_WITHOUT_LEGAL_FORM ->
                        "its name is an alias of " + whose + ", \"" + ground.found() + "\"";
                    case SCORE -> whose + " has " + ground.words();
                }
                + " (not confirmed)";
    }

    /** In a line: {@code el-acme on el: the same name, "ACME CO., LTD."; listed under IR, not CN}. */
    @Override
    public String toString() {
        return id + list.map(of -> " on " + of).orElse("") + ": "
                + String.join(
                        "; ",
                        Stream.concat(grounds.stream().map(Ground::words), remarks.stream())
                                .toList());
    }
}
