/** What a control is made of: provisions, ownership rules, timelines, list entries. */
@NullMarked
package io.github.chipstakes.model.control;

import org.jspecify.annotations.NullMarked;
