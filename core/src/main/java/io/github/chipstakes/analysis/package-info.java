/** What can be asked: the day a question is about, and what was known when. The questions stand in the packages below. */
@NullMarked
package io.github.chipstakes.analysis;

import org.jspecify.annotations.NullMarked;
