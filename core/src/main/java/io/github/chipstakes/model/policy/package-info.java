/** What a directive is made of: acts, targets, instruments, relations. */
@NullMarked
package io.github.chipstakes.model.policy;

import org.jspecify.annotations.NullMarked;
