/**
 * Who owns what, through whom, on a day: the table of holders, and what follows from it, by the statements that count as
 * {@code analysis.stakes} chooses them. Every answer names the records it rests on and says what is not known.
 */
@NullMarked
package io.github.chipstakes.analysis.ownership;

import org.jspecify.annotations.NullMarked;
