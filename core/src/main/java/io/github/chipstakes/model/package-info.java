/** What there is: the record types of a dataset, and the dataset itself. */
@NullMarked
@RecordStyle
package io.github.chipstakes.model;

import org.jspecify.annotations.NullMarked;
