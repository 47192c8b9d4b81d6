/** What was found in a dataset, as people and other programs read it. */
@NullMarked
package io.github.chipstakes.serialization.report;

import org.jspecify.annotations.NullMarked;
