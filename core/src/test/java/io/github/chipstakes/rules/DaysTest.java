package io.github.chipstakes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.time.PartialDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Property(tries = 1000)
    void rivalDatesComeAfterOthersWhereEachDoesAfterEach(
            @ForAll("dates") List<AttestedDate> these, @ForAll("dates") List<AttestedDate> those) {
        Answer each = Answer.allOf(these.stream()
                .flatMap(one -> those.stream().map(other -> Days.isAfter(one.value(), other.value())))
                .toList());
        assertThat(Days.isAlwaysAfter(these, those).verdict()).isEqualTo(each.verdict());
    }

    @Test
    void withoutDatesNothingComesAfter() {
        List<AttestedDate> dates = List.of(AttestedDate.of(PartialDate.of(2025)));
        assertThat(Days.isAlwaysAfter(dates, List.of()).isNo()).isTrue();
        assertThat(Days.isAlwaysAfter(List.of(), dates).isNo()).isTrue();
    }

    @Test
    void ofManyRivalDatesTheFirstTenAreNamed() {
        assertThat(Days.text(IntStream.rangeClosed(2001, 2012)
                        .mapToObj(year -> AttestedDate.of(PartialDate.of(year)))
                        .toList()))
                .isEqualTo("2001 or 2002 or 2003 or 2004 or 2005 or 2006 or 2007 or 2008 or 2009 or 2010"
                        + " or one of 2 more");
    }

    @Provide
    Arbitrary<List<AttestedDate>> dates() {
        return Arbitraries.of(
                        "2024",
                        "2025",
                        "2025~",
                        "2025-06",
                        "2025-06-30",
                        "2025-06-30?",
                        "2025-07-01",
                        "2024-05/2025-07",
                        "../2024",
                        "2025-07/..",
                        "0001",
                        "9999-12-31")
                .map(date -> AttestedDate.of(PartialDate.parse(date)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
