/** How texts for people are made: figures and codes in words, the width of characters, what cannot be seen, near names. */
@NullMarked
package io.github.chipstakes.serialization.text;

import org.jspecify.annotations.NullMarked;
