/** How checking works: rules, the findings they return, the report of them all, and what is accepted all the same. */
@NullMarked
package io.github.chipstakes.validation;

import org.jspecify.annotations.NullMarked;
