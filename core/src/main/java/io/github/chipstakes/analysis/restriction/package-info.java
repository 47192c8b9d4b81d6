/**
 * Whom restrictions reach: the parties lists name, and what these own as far as an ownership rule says. Every answer
 * tells through whom, by which records, how certain, and what is missing.
 *
 * <p>None of it is legal advice. That nothing is shown is not clearance: there is no plain "not restricted" here.
 */
@NullMarked
package io.github.chipstakes.analysis.restriction;

import org.jspecify.annotations.NullMarked;
