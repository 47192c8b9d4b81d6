/** Code lists of our own, dated: currencies, jurisdictions and markets, each built from any text and able to say whether it is known. */
@NullMarked
package io.github.chipstakes.model.code;

import org.jspecify.annotations.NullMarked;
