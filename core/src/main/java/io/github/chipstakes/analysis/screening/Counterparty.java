package io.github.chipstakes.analysis.screening;

import io.github.chipstakes.analysis.names.Bearers;
import io.github.chipstakes.model.Ids;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.identifier.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody on a user's own list.
 *
 * @param id what the user calls it by, best the id of a party of the dataset; empty where the list has no id for it, or a text that
 *     {@linkplain #tellsNobody tells nobody} and can be the id of no record, such as {@code n/a}
 * @param name its name, as the user writes it; empty where none is given, which is refused with an {@link IllegalArgumentException} of
 *     whoever has neither an id nor an identifier
 * @param identifiers its identifiers, well formed or not
 * @param country its country
 * @param row the line of the list it starts in, from 1; 0 where it is of no file
 */
public record Counterparty(
        Optional<String> id, String name, List<Identifier> identifiers, Optional<Jurisdiction> country, int row) {

    /** What the ids that are made here begin with, so that no name is taken for the id of somebody else. */
    private static final String MADE = "counterparty~";

    /** What the id of one ends with that is told from others of its name by having no identifier. */
    private static final String WITHOUT = "no-identifier";

    /** The identifiers are copied. */
    public Counterparty {
        id = id.filter(text -> Ids.isId(text) || !tellsNobody(text));
        identifiers = List.copyOf(identifiers);
        if (name.isBlank() && id.isEmpty() && identifiers.isEmpty()) {
            throw new IllegalArgumentException("a counterparty has a name, not only spaces, or an id or an identifier");
        }
    }

    /**
     * Whether a text is no more than a way to write that there is no id, such as {@code n/a}, {@code -}, {@code unknown} or {@code 0}. Of those
     * that can be ids, such as {@code 0}, the dataset tells whether somebody has it.
     */
    public static boolean tellsNobody(String id) {
        return NoId.is(id);
    }

    /** Somebody of whom no more than the name is known. */
    public static Counterparty named(String name) {
        return new Counterparty(Optional.empty(), name, List.of(), Optional.empty(), 0);
    }

    /** The same with this id. */
    public Counterparty withId(String other) {
        return new Counterparty(Optional.of(other), name, identifiers, country, row);
    }

    /** The same without an id; of whoever has no name either, it is refused as such a one is. */
    Counterparty withoutId() {
        return new Counterparty(Optional.empty(), name, identifiers, country, row);
    }

    /** The same with a further identifier, from its text such as {@code lei:5493001KJTIIGC8Y1R12}. */
    public Counterparty withIdentifier(String identifier) {
        List<Identifier> more = new ArrayList<>(identifiers);
        more.add(Identifier.of(identifier));
        return new Counterparty(id, name, more, country, row);
    }

    /** The same in this country. */
    public Counterparty in(Jurisdiction other) {
        return new Counterparty(id, name, identifiers, Optional.of(other), row);
    }

    /** The same in this line of a list. */
    public Counterparty at(int line) {
        return new Counterparty(id, name, identifiers, country, line);
    }

    /** Whether it has a name to look for. */
    public boolean isNamed() {
        return !name.isBlank();
    }

    /** What to call it: its name, or else its id, or else its first identifier. */
    public String called() {
        return isNamed() ? name : id.orElseGet(() -> identifiers.get(0).toString());
    }

    /**
     * The id a record of it has: its own, where that is well formed; else one made of its own id, or of its name and country, such
     * as {@code counterparty~acme-co-ltd~cn}. A match of this id is a decision about this counterparty.
     */
    public String recordId() {
        return id.filter(Ids::isId).orElseGet(this::madeId);
    }

    /** An id made of its own id, or of its name and country. */
    String madeId() {
        return MADE
                + id.map(Slug::ofId)
                        .orElseGet(() -> (isNamed() ? Slug.ofName(name) : Slug.ofIdentifiers(identifiers))
                                + country.map(it -> "~" + Ids.words(it.code())).orElse(""));
    }

    /** The same, told from others of its name by its identifiers, or by having none. */
    String madeIdOfIdentifiers() {
        return madeId() + "~"
                + (identifiers.stream().noneMatch(Bearers::isTelling) ? WITHOUT : Slug.ofIdentifiers(identifiers));
    }

    /** In a line: {@code Acme Co., Ltd. (CN)}. */
    @Override
    public String toString() {
        return called() + country.map(it -> " (" + it + ")").orElse("");
    }
}
