/**
 * How many shares a company has, and what a raise makes of it: share counts day by day, the cap table after new shares, and which of them are
 * locked up. Every answer names the records it rests on and says what is not known.
 */
@NullMarked
package io.github.chipstakes.analysis.shares;

import org.jspecify.annotations.NullMarked;
