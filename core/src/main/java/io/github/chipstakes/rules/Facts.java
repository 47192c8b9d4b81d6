package io.github.chipstakes.rules;

import io.github.chipstakes.model.ownership.FactKey;
import java.util.List;
import java.util.Optional;

/** How facts about one holder and entity compare of which one says more than another. */
final class Facts {
    private Facts() {}

    /** Whose fact it is, and about what. */
    static List<String> parties(FactKey fact) {
        return List.of(fact.holder(), fact.entity());
    }

    /** Whether two facts of the same parties may be one, as what one does not say may be what the other says. */
    static boolean mayBeOne(FactKey one, FactKey other) {
        return mayBe(one.interest(), other.interest())
                && mayBe(one.shareClass(), other.shareClass())
                && mayBe(one.directness(), other.directness())
                && mayBe(one.heldFor(), other.heldFor());
    }

    /** Whether what the one says, or does not, may be what the other says. */
    static boolean mayBe(Optional<?> one, Optional<?> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
