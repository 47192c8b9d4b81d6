package io.github.chipstakes.analysis.screening;

/**
 * A list entry that may be an owner of a counterparty, directly or further up, since it bears the owner's name or identifier and nobody has
 * said whether it is the owner; or so of a party the counterparty may be.
 *
 * @param owner the id of the owner, or of that party; a party of the dataset
 * @param candidate the entry, and why
 */
public record OwnerCandidate(String owner, Candidate candidate) {

    /** Why it is one, in words: {@code for its owner acme: its name is that of el-acme on el (not confirmed)}. */
    public String words() {
        return "for its owner " + owner + ": " + candidate.words();
    }

    /** The same where the party asked about is the owner itself: {@code for acme itself: its name is that of el-acme on el (not confirmed)}. */
    String words(String party) {
        return owner.equals(party) ? "for " + owner + " itself: " + candidate.words() : words();
    }

    /** In a line: {@code acme: el-acme on el: the same name, "ACME CO., LTD."}. */
    @Override
    public String toString() {
        return owner + ": " + candidate;
    }
}
