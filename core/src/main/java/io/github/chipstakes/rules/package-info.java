/** What is demanded of a dataset: one class a rule, and the list of them all. */
@NullMarked
package io.github.chipstakes.rules;

import org.jspecify.annotations.NullMarked;
