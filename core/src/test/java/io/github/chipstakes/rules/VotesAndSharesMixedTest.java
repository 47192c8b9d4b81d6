package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.ownership.Interest;
import io.github.chipstakes.model.ownership.ShareBasis;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotesAndSharesMixedTest {
    private static List<String> found(Interest interest, ShareBasis basis) {
        return Found.by(
                new VotesAndSharesMixed(),
                Found.stake("s").interest(interest).basis(basis).build());
    }

    @BadExample
    void sharesStatedInVotesAreReported() {
        assertThat(found(Interest.SHAREHOLDING, ShareBasis.VOTES))
                .containsExactly(
                        "stake s: /basis: a stake by SHAREHOLDING is no percentage of VOTES; state votes as a stake of their own"
                                + " [votes-and-shares-mixed, warning]");
    }

    @GoodExample
    void votesStatedInVotesAreFine() {
        assertThat(found(Interest.VOTING_RIGHTS, ShareBasis.VOTES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VOTING_RIGHTS, ISSUED_SHARES, 1",
        "VOTING_RIGHTS, OUTSTANDING_SHARES, 1",
        "VOTING_RIGHTS, PARTNERSHIP_INTEREST, 0",
        "SHAREHOLDING, ISSUED_SHARES, 0",
        "SHAREHOLDING, OUTSTANDING_SHARES, 0",
        "BOARD_MEMBER, VOTES, 0"
    })
    void onlySharesAndVotesAreMixed(Interest interest, ShareBasis basis, int findings) {
        assertThat(found(interest, basis)).hasSize(findings);
    }
}
