/** What companies, institutions and people are made of: names, addresses, listings, share counts. */
@NullMarked
package io.github.chipstakes.model.party;

import org.jspecify.annotations.NullMarked;
