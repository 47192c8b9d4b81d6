/**
 * Who owns what, through whom, on a day: which statements count, the table of holders, and what follows from them. Every
 * answer names the records it rests on and says what is not known.
 */
@NullMarked
package io.github.chipstakes.analysis.ownership;

import org.jspecify.annotations.NullMarked;
