package io.github.chipstakes.analysis.screening;

/**
 * A list entry that may be an owner of a counterparty, directly or further up, since it bears the owner's name or identifier and nobody has
 * said whether it is the owner.
 *
 * @param owner the id of the owner, a party of the dataset
 * @param candidate the entry, and why
 */
public record OwnerCandidate(String owner, Candidate candidate) {

    /** Why it is one, in words: {@code for its owner acme: its name is that of el-acme on el (not confirmed)}. */
    public String words() {
        return "for its owner " + owner + ": " + candidate.words();
    }

    /** In a line: {@code acme: el-acme on el: the same name, "ACME CO., LTD."}. */
    @Override
    public String toString() {
        return owner + ": " + candidate;
    }
}
