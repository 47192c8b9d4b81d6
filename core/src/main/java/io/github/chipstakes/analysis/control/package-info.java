/**
 * What the law said on a day: the state of a control, and what a list said of an entry or a party. What there is of law is
 * in the records; nothing here knows a particular rule.
 *
 * <p>None of it is legal advice. What is not shown is not cleared.
 */
@NullMarked
package io.github.chipstakes.analysis.control;

import org.jspecify.annotations.NullMarked;
