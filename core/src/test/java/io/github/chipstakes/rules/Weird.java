package io.github.chipstakes.rules;

import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Picks from few ids, days and numbers, so that records meet, and from texts that are hardly any. */
record Weird(Random random) {
    String id() {
        return one("a", "b", "c", "A", "d.e~f");
    }

    String text() {
        return one("", " ", "N/A", "SMIC", "SMI\u0421", "a\u200bb", "e\u0301", "\ud800", "…", "中芯", "x".repeat(500));
    }

    PartialDate date() {
        return PartialDate.parse(one(
                "0001",
                "2019",
                "2020",
                "2020-06",
                "2020-06-30",
                "2020~",
                "2021?",
                "2020-01/2021",
                "../2020",
                "2020/..",
                "9999-12-31",
                "2030"));
    }

    Percentage percent() {
        return Percentage.parse(one(
                "0",
                "0.29",
                "1",
                "29",
                "28.57",
                "60",
                "100",
                "about 29",
                "over 50",
                "up to 60",
                "[0, 100]",
                "[25, 50)",
                "60 rounded",
                "at least 0",
                "29.000000000000000000000001"));
    }

    Shares shares() {
        return Shares.parse(one("0", "1", "290", "1000", "about 5", "at least 0", "[1, 1]", "1e300", "0.001"));
    }

    Period period() {
        return new Period(
                maybe(w -> w.date()), one(Period.NoDay.ONGOING, Period.NoDay.UNKNOWN, new Period.EndsOn(date())));
    }

    Citation citation() {
        return Citation.parse(id() + "#1 " + text());
    }

    Identifier identifier() {
        return Identifier.of(one(
                "lei:549300S4KLFTLO7GSQ80",
                "lei:549300S4KLFTLO7G",
                "isin:US67066G1041",
                "lei:US67066G1040",
                "uscc:914403001922038229",
                "ticker:688256",
                "ticker::",
                "ticker:XX:1",
                ":",
                "x:y",
                "cik:0",
                "lei:\ud800"));
    }

    @SafeVarargs
    final <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> Optional<T> maybe(Function<Weird, T> value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.apply(this));
    }
}
