/** The program that checks datasets. It needs {@code info.picocli:picocli}. */
@NullMarked
package io.github.chipstakes.serialization.cli;

import org.jspecify.annotations.NullMarked;
