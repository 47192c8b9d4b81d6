/** What there is in the chip and AI industry's web of ownership and control, and what can be said about it. */
@SuppressWarnings("module") // what serialization shares in making messages is nobody else's, and it is compiled later
module io.github.chipstakes.core {
    requires static org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.chipstakes.analysis;
    exports io.github.chipstakes.analysis.control;
    exports io.github.chipstakes.analysis.graph;
    exports io.github.chipstakes.analysis.ownership;
    exports io.github.chipstakes.analysis.reach;
    exports io.github.chipstakes.analysis.restriction;
    exports io.github.chipstakes.analysis.screening;
    exports io.github.chipstakes.analysis.shares;
    exports io.github.chipstakes.analysis.stakes;
    exports io.github.chipstakes.model;
    exports io.github.chipstakes.model.claim;
    exports io.github.chipstakes.model.code;
    exports io.github.chipstakes.model.control;
    exports io.github.chipstakes.model.identifier;
    exports io.github.chipstakes.model.json;
    exports io.github.chipstakes.model.law;
    exports io.github.chipstakes.model.market;
    exports io.github.chipstakes.model.number;
    exports io.github.chipstakes.model.ownership;
    exports io.github.chipstakes.model.party;
    exports io.github.chipstakes.model.policy;
    exports io.github.chipstakes.model.raise;
    exports io.github.chipstakes.model.text to
            io.github.chipstakes.serialization;
    exports io.github.chipstakes.model.time;
    exports io.github.chipstakes.rules;
    exports io.github.chipstakes.schema;
    exports io.github.chipstakes.validation;
}
