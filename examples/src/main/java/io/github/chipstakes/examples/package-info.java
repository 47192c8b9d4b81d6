/** Programs that use the library as a stranger would, on the founding dataset and a smaller one. */
@NullMarked
package io.github.chipstakes.examples;

import org.jspecify.annotations.NullMarked;
