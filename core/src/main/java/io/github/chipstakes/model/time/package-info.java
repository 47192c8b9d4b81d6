/** Days, months and years as precisely as a source gives them, and the periods between them. */
@NullMarked
package io.github.chipstakes.model.time;

import org.jspecify.annotations.NullMarked;
