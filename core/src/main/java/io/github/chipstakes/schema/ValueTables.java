package io.github.chipstakes.schema;

import io.github.chipstakes.model.code.Currency;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.law.ControlListItem;
import io.github.chipstakes.model.number.Bound;
import io.github.chipstakes.model.number.Computed;
import io.github.chipstakes.model.number.Figure;
import io.github.chipstakes.model.number.Interval;
import io.github.chipstakes.model.number.Money;
import io.github.chipstakes.model.number.Percentage;
import io.github.chipstakes.model.number.Qualifier;
import io.github.chipstakes.model.number.Quantity;
import io.github.chipstakes.model.number.Shares;
import io.github.chipstakes.model.number.StatedNumber;
import io.github.chipstakes.model.ownership.HoldersKnown;
import io.github.chipstakes.model.time.CalendarDate;
import io.github.chipstakes.model.time.DateInterval;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import io.github.chipstakes.schema.Kind.Composite;
import io.github.chipstakes.schema.Kind.Scalar;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** The values with a text form for people and an object form for machines. */
final class ValueTables {
    private ValueTables() {}

    static final Scalar<Boolean> BOOLEAN = new Scalar<>(
            "boolean",
            Boolean.class,
            Kind.Form.BOOLEAN,
            "true or false",
            ValueTables::truth,
            String::valueOf,
            any -> true,
            Optional.empty());
    static final Scalar<Currency> CURRENCY =
            Scalar.text("currency", Currency.class, "a currency code such as CNY (ISO 4217)", Currency::of);

    static final Scalar<String> IDENTIFIER_VALUE =
            Scalar.text("identifierValue", String.class, "an identifier, as written", ValueTables::identifierValue);
    static final Scalar<String> CONTROL_LIST =
            Scalar.text("controlList", String.class, "a control list such as US", ValueTables::controlList);
    static final Scalar<String> ITEM_CODE =
            Scalar.text("itemCode", String.class, "an entry of a control list such as 3A090.a", ValueTables::itemCode);

    static final Composite<StatedNumber, NumberDraft> NUMBER = quantity(
            StatedNumber.class,
            Scalar.number(
                            "number",
                            StatedNumber.class,
                            "a number such as 29, about 29, at least 50 or [25, 50)",
                            StatedNumber::parse)
                    .formatted(ValueTables::written),
            figure("decimal", "a decimal number", StatedNumber::parse),
            number -> number);
    static final Composite<Percentage, NumberDraft> PERCENT = quantity(
            Percentage.class,
            Scalar.number(
                            "percentage",
                            Percentage.class,
                            "a percentage from 0 to 100 such as 29, over 29 or [25, 50)",
                            Percentage::parse)
                    .formatted(ValueTables::written),
            figure("decimalToHundred", "a decimal number from 0 to 100", Percentage::parse),
            Percentage::new);
    static final Composite<Shares, NumberDraft> SHARES = quantity(
            Shares.class,
            Scalar.number("shares", Shares.class, "a number of shares such as 3334946", Shares::parse)
                    .formatted(ValueTables::written),
            figure("decimalFromZero", "a decimal number, 0 or more", Shares::parse),
            Shares::new);

    static final Composite<HoldersKnown, HoldersDraft> HOLDERS_KNOWN = new Composite<>(
            FieldTable.of(HoldersKnown.class, HoldersDraft::new, HoldersDraft::build)
                    .optional(
                            "extent",
                            Kinds.HOLDERS_EXTENT,
                            known -> Optional.of(known).filter(any -> !(any instanceof HoldersKnown.Above)),
                            (draft, extent) -> draft.extent = Optional.of(extent))
                    .doc("all or unknown")
                    .optional(
                            "above",
                            figure("decimalToHundred", "a decimal number from 0 to 100", Percentage::parse),
                            known -> known instanceof HoldersKnown.Above above
                                    ? Optional.of(above.percent())
                                    : Optional.empty(),
                            (draft, percent) -> draft.above = Optional.of(percent))
                    .doc("or: the percentage above which all are known")
                    .either("extent")
                    .either("above")
                    .table(),
            Optional.of(Kinds.HOLDERS_KNOWN));

    static final Composite<Money, MoneyDraft> MONEY = new Composite<>(
            FieldTable.of(Money.class, MoneyDraft::new, MoneyDraft::build)
                    .required("amount", NUMBER, Money::amount, (draft, amount) -> draft.amount = Optional.of(amount))
                    .doc("the amount")
                    .required(
                            "currency",
                            CURRENCY,
                            Money::currency,
                            (draft, currency) -> draft.currency = Optional.of(currency))
                    .doc("its currency")
                    .table(),
            Optional.of(Scalar.text(
                            "money", Money.class, "an amount such as CNY 121.10 or nearly CNY 4000000000", Money::parse)
                    .formatted(money -> new Money(stated(money.amount()), money.currency()).toString())));

    static final Composite<PartialDate, DateDraft> DATE = new Composite<>(
            FieldTable.of(PartialDate.class, DateDraft::new, DateDraft::build)
                    .optional(
                            "date",
                            Kinds.DATE_TEXT,
                            ValueTables::single,
                            (draft, date) -> draft.date = Optional.of(date))
                    .doc("the date")
                    .optional(
                            "earliest",
                            Kinds.DATE_TEXT,
                            date -> interval(date).flatMap(DateInterval::start),
                            (draft, date) -> draft.earliest = Optional.of(date))
                    .doc("or: not before this date")
                    .optional(
                            "latest",
                            Kinds.DATE_TEXT,
                            date -> interval(date).flatMap(DateInterval::end),
                            (draft, date) -> draft.latest = Optional.of(date))
                    .doc("or: not after this date")
                    .either("date")
                    .either("earliest", "latest")
                    .table(),
            Optional.of(Scalar.text(
                    "date", PartialDate.class, "a date such as 2016, 2025-07 or 2020-07-20", PartialDate::parse)));

    static final Composite<Period.End, EndDraft> PERIOD_END = new Composite<>(
            FieldTable.of(Period.End.class, EndDraft::new, EndDraft::build)
                    .optional(
                            "date",
                            Kinds.DATE_TEXT,
                            end -> day(end).flatMap(ValueTables::single),
                            (draft, date) -> draft.day.date = Optional.of(date))
                    .doc("the first day it no longer held")
                    .optional(
                            "earliest",
                            Kinds.DATE_TEXT,
                            end -> day(end).flatMap(ValueTables::interval).flatMap(DateInterval::start),
                            (draft, date) -> draft.day.earliest = Optional.of(date))
                    .doc("or: that day is not before this date")
                    .optional(
                            "latest",
                            Kinds.DATE_TEXT,
                            end -> day(end).flatMap(ValueTables::interval).flatMap(DateInterval::end),
                            (draft, date) -> draft.day.latest = Optional.of(date))
                    .doc("or: that day is not after this date")
                    .optional(
                            "ongoing",
                            BOOLEAN,
                            end -> Optional.of(true).filter(ongoing -> end == Period.NoDay.ONGOING),
                            (draft, ongoing) -> draft.ongoing = ongoing)
                    .doc("or: true, if it has not ended")
                    .either("date")
                    .either("earliest", "latest")
                    .either("ongoing")
                    .table(),
            Optional.of(Kinds.PERIOD_END));

    static final Composite<Period, PeriodDraft> PERIOD = new Composite<>(
            FieldTable.of(Period.class, PeriodDraft::new, PeriodDraft::build)
                    .optional("from", DATE, Period::from, (draft, date) -> draft.from = Optional.of(date))
                    .doc("the first day it held")
                    .optional("until", PERIOD_END, PeriodDraft::endOf, (draft, end) -> draft.until = end)
                    .doc("the first day it no longer held; .. if it still does")
                    .table(),
            Optional.of(Scalar.text(
                    "period",
                    Period.class,
                    "a period such as \"from 2020-01-05 until 2021\" or \"from 2020 until ..\"",
                    Period::parse)));

    static final Composite<Identifier, IdentifierDraft> IDENTIFIER = new Composite<>(
            FieldTable.of(Identifier.class, IdentifierDraft::new, draft -> new Identifier(draft.scheme, draft.value))
                    .required("scheme", Kinds.TEXT, Identifier::scheme, (draft, scheme) -> draft.scheme = scheme)
                    .doc("the scheme, such as lei")
                    .required("value", IDENTIFIER_VALUE, Identifier::value, (draft, value) -> draft.value = value)
                    .doc("the value, as written")
                    .table(),
            Optional.of(Scalar.text(
                    "identifier", Identifier.class, "an identifier such as isin:CNE1000041R8", Identifier::of)));

    static final Composite<ControlListItem, ItemDraft> CONTROL_LIST_ITEM = new Composite<>(
            FieldTable.of(ControlListItem.class, ItemDraft::new, draft -> new ControlListItem(draft.list, draft.code))
                    .optional(
                            "list",
                            CONTROL_LIST,
                            ControlListItem::list,
                            (draft, list) -> draft.list = Optional.of(list))
                    .doc("the list, such as US")
                    .required("code", ITEM_CODE, ControlListItem::code, (draft, code) -> draft.code = code)
                    .doc("the entry, such as 3A090.a")
                    .table(),
            Optional.of(Scalar.text(
                    "controlListItem",
                    ControlListItem.class,
                    "an entry of a control list such as US:3A090.a",
                    ControlListItem::of)));

    private static <Q extends Quantity> Composite<Q, NumberDraft> quantity(
            Class<Q> type, Scalar<Q> text, Scalar<BigDecimal> figure, Function<StatedNumber, Q> make) {
        return new Composite<>(
                FieldTable.<Q, NumberDraft>of(type, NumberDraft::new, draft -> make.apply(draft.build()))
                        .optional(
                                "value",
                                figure,
                                quantity -> figure(quantity).map(Figure::value),
                                (draft, value) -> draft.value = Optional.of(value))
                        .doc("the number, as written")
                        .optional(
                                "qualifier",
                                Kinds.code(Qualifier.class),
                                quantity -> figure(quantity).map(Figure::qualifier),
                                (draft, qualifier) -> draft.qualifier = qualifier)
                        .doc("what the source says about it; as stated if absent")
                        .optional(
                                "lower",
                                figure,
                                quantity -> lower(quantity).map(Bound::value),
                                (draft, lower) -> draft.lower = Optional.of(lower))
                        .doc("or: the lower end of an interval")
                        .optional(
                                "lowerInclusive",
                                BOOLEAN,
                                quantity -> lower(quantity).map(Bound::inclusive),
                                (draft, inclusive) -> draft.lowerInclusive = inclusive)
                        .doc("whether the lower end belongs to it; yes if absent")
                        .optional(
                                "upper",
                                figure,
                                quantity -> upper(quantity).map(Bound::value),
                                (draft, upper) -> draft.upper = Optional.of(upper))
                        .doc("or: the upper end of an interval")
                        .optional(
                                "upperInclusive",
                                BOOLEAN,
                                quantity -> upper(quantity).map(Bound::inclusive),
                                (draft, inclusive) -> draft.upperInclusive = inclusive)
                        .doc("whether the upper end belongs to it; yes if absent")
                        .either("value")
                        .either("lower", "upper")
                        .table(),
                Optional.of(text));
    }

    private static Scalar<BigDecimal> figure(String name, String expects, Function<String, ? extends Quantity> parse) {
        return Scalar.number(name, BigDecimal.class, expects, text -> asStated(parse.apply(text), text));
    }

    private static BigDecimal asStated(Quantity quantity, String text) {
        if (quantity.number() instanceof Figure figure && figure.qualifier() == Qualifier.AS_STATED) {
            return figure.value();
        }
        throw new IllegalArgumentException("a decimal number is such as 28.57, not " + text);
    }

    private static String identifierValue(String text) {
        Identifier.of(text);
        return text;
    }

    private static String controlList(String text) {
        return new ControlListItem(Optional.of(text), "EAR99").list().orElseThrow();
    }

    private static String itemCode(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an entry of a control list has a code such as 3A090.a");
        }
        return new ControlListItem(Optional.empty(), text).code();
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false is expected, not \"" + text + "\"");
        };
    }

    /** What stands in a file for a number that is computed: all it may be. */
    private static StatedNumber stated(StatedNumber number) {
        return number instanceof Computed ? number.bounds() : number;
    }

    private static String written(Quantity quantity) {
        return stated(quantity.number()).toString();
    }

    private static Optional<Figure> figure(Quantity quantity) {
        return quantity.number() instanceof Figure figure ? Optional.of(figure) : Optional.empty();
    }

    private static Optional<Bound> lower(Quantity quantity) {
        return stated(quantity.number()) instanceof Interval interval ? interval.lower() : Optional.empty();
    }

    private static Optional<Bound> upper(Quantity quantity) {
        return stated(quantity.number()) instanceof Interval interval ? interval.upper() : Optional.empty();
    }

    private static Optional<PartialDate> day(Period.End end) {
        return end instanceof Period.EndsOn endsOn ? Optional.of(endsOn.day()) : Optional.empty();
    }

    private static Optional<CalendarDate> single(PartialDate date) {
        return date instanceof CalendarDate single ? Optional.of(single) : Optional.empty();
    }

    private static Optional<DateInterval> interval(PartialDate date) {
        return date instanceof DateInterval interval ? Optional.of(interval) : Optional.empty();
    }

    static final class NumberDraft {
        private Optional<BigDecimal> value = Optional.empty();
        private Qualifier qualifier = Qualifier.AS_STATED;
        private Optional<BigDecimal> lower = Optional.empty();
        private boolean lowerInclusive = true;
        private Optional<BigDecimal> upper = Optional.empty();
        private boolean upperInclusive = true;

        private StatedNumber build() {
            if (value.isPresent() == (lower.isPresent() || upper.isPresent())) {
                throw new IllegalArgumentException("a number has a value, or a lower or upper end or both");
            }
            return value.<StatedNumber>map(number -> new Figure(qualifier, number))
                    .orElseGet(() -> new Interval(
                            lower.map(end -> new Bound(end, lowerInclusive)),
                            upper.map(end -> new Bound(end, upperInclusive))));
        }
    }

    static final class MoneyDraft {
        private Optional<StatedNumber> amount = Optional.empty();
        private Optional<Currency> currency = Optional.empty();

        private Money build() {
            return new Money(amount.orElseThrow(), currency.orElseThrow());
        }
    }

    static final class DateDraft {
        private Optional<CalendarDate> date = Optional.empty();
        private Optional<CalendarDate> earliest = Optional.empty();
        private Optional<CalendarDate> latest = Optional.empty();

        private PartialDate build() {
            if (date.isPresent() == (earliest.isPresent() || latest.isPresent())) {
                throw new IllegalArgumentException("a date has a date, or an earliest or latest one or both");
            }
            return date.isPresent() ? date.get() : new DateInterval(earliest, latest);
        }
    }

    static final class EndDraft {
        private final DateDraft day = new DateDraft();
        private boolean ongoing;

        private Period.End build() {
            return ongoing ? Period.NoDay.ONGOING : new Period.EndsOn(day.build());
        }
    }

    static final class HoldersDraft {
        private Optional<HoldersKnown> extent = Optional.empty();
        private Optional<BigDecimal> above = Optional.empty();

        private HoldersKnown build() {
            if (extent.isPresent() == above.isPresent()) {
                throw new IllegalArgumentException("the holders known are all, unknown or those above a percentage");
            }
            return extent.orElseGet(() -> new HoldersKnown.Above(above.orElseThrow()));
        }
    }

    static final class PeriodDraft {
        private Optional<PartialDate> from = Optional.empty();
        private Period.End until = Period.NoDay.UNKNOWN;

        private Period build() {
            return new Period(from, until);
        }

        private static Optional<Period.End> endOf(Period period) {
            return Optional.of(period.until()).filter(end -> end != Period.NoDay.UNKNOWN);
        }
    }

    static final class IdentifierDraft {
        private String scheme = "";
        private String value = "";
    }

    static final class ItemDraft {
        private Optional<String> list = Optional.empty();
        private String code = "";
    }
}
