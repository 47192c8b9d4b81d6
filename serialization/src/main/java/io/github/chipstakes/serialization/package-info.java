/** How datasets are read and written: formats, problems with their places, and the Jackson module for a mapper of one's own. */
@NullMarked
package io.github.chipstakes.serialization;

import org.jspecify.annotations.NullMarked;
