/** The forms names of companies and people are compared in, whatever their spelling, legal form or script. Not exported. */
@NullMarked
package io.github.chipstakes.analysis.names;

import org.jspecify.annotations.NullMarked;
