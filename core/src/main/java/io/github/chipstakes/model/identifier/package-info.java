/** The names registers and exchanges give to companies and securities, and how they are rightly written. */
@NullMarked
package io.github.chipstakes.model.identifier;

import org.jspecify.annotations.NullMarked;
