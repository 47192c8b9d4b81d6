/** The Consolidated Screening List of the United States as a dataset: its lists, their entries, and the file as their source. */
@NullMarked
package io.github.chipstakes.serialization.csl;

import org.jspecify.annotations.NullMarked;
