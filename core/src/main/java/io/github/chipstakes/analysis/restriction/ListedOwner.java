package io.github.chipstakes.analysis.restriction;

import io.github.chipstakes.model.claim.Answer.Verdict;
import java.util.List;

/**
 * A listed party whose restrictions another has: because it is that party, or owns it.
 *
 * @param party the listed party
 * @param records the entries by which it is, or may be, listed, their lists, and the matches
 * @param certain YES if it is certainly listed and certainly leads to the other, else UNKNOWN
 */
public record ListedOwner(String party, List<String> records, Verdict certain) {}
