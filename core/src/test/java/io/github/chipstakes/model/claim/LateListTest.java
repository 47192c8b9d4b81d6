package io.github.chipstakes.model.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateListTest {
    @Test
    void itIsGatheredOnceWhenItIsLookedAt() {
        List<String> asked = new ArrayList<>();
        Answer answer = new Answer(Answer.Verdict.YES, List.of(), new LateList<>(() -> {
            asked.add("asked");
            return List.of("a", "b");
        }));
        assertThat(answer.records().isEmpty()).isFalse();
        assertThat(asked).isEmpty();

        assertThat(answer).isEqualTo(new Answer(Answer.Verdict.YES, List.of(), List.of("a", "b")));
        assertThat(answer.records().get(1)).isEqualTo("b");
        assertThat(asked).hasSize(1);
    }
}
