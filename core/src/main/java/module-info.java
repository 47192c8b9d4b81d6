/** What there is in the chip and AI industry's web of ownership and control, and what can be said about it. */
module io.github.chipstakes.core {
    requires static org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.chipstakes.model.claim;
    exports io.github.chipstakes.model.code;
    exports io.github.chipstakes.model.identifier;
    exports io.github.chipstakes.model.law;
    exports io.github.chipstakes.model.number;
    exports io.github.chipstakes.model.time;
}
