/** The syntax of law as it is written: control list items, citations of law, license review policies; the raw text is always kept. */
@NullMarked
package io.github.chipstakes.model.law;

import org.jspecify.annotations.NullMarked;
