/**
 * A user's own list of counterparties against a dataset: who of them is a party of the dataset, whose names and identifiers list
 * entries and parties bear, and what every regime makes of each.
 *
 * <p>A name, however exact, makes a candidate and never more, until a person has confirmed it. None of it is legal advice: no match
 * is not clearance.
 */
@NullMarked
package io.github.chipstakes.analysis.screening;

import org.jspecify.annotations.NullMarked;
