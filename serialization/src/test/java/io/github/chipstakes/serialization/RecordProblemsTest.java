package io.github.chipstakes.serialization;

import static io.github.chipstakes.model.RecordType.COMPANY;
import static io.github.chipstakes.model.RecordType.CONTROL;
import static io.github.chipstakes.model.RecordType.PRODUCT;
import static io.github.chipstakes.model.RecordType.STAKE;
import static io.github.chipstakes.serialization.Problem.Kind.DUPLICATE_KEY;
import static io.github.chipstakes.serialization.Problem.Kind.LIMIT;
import static io.github.chipstakes.serialization.Problem.Kind.MALFORMED_VALUE;
import static io.github.chipstakes.serialization.Problem.Kind.MISSING_FIELD;
import static io.github.chipstakes.serialization.Problem.Kind.UNKNOWN_FIELD;
import static io.github.chipstakes.serialization.Problem.Kind.WRONG_TYPE;

import io.github.chipstakes.schema.RecordTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be wrong within a record, alike in every format. */
class RecordProblemsTest {
    private static final String STAKE_HEAD = "{'id':'s','holder':'h','entity':'e','interest':'SHAREHOLDING'";

    @ParameterizedTest
    @EnumSource
    void anUnknownFieldIsToldWithTheNearestName(Format format) {
        Given.record(format, COMPANY, "{'id':'a','name':'A',§'nmaes':['B']}")
                .tells(UNKNOWN_FIELD, "company a", "/nmaes", "there is no field \"nmaes\"; did you mean \"names\"?")
                .leaves(COMPANY, "{'id':'a','name':'A'}");
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownFieldLikeNoOtherIsToldWithAllThereAre(Format format) {
        Given.record(format, COMPANY, "{'id':'a','name':'A','names':[{'text':'B',§'since':{'x':[1]}}]}")
                .tells(
                        UNKNOWN_FIELD,
                        "company a",
                        "/names/0/since",
                        "there is no field \"since\"; the fields are text, lang, kind")
                .leaves(COMPANY, "{'id':'a','name':'A','names':['B']}");
    }

    @ParameterizedTest
    @EnumSource
    void aBadOptionalValueCostsOnlyItself(Format format) {
        Given.record(format, STAKE, STAKE_HEAD + ",'percent':§120,'note':'n'}")
                .tells(MALFORMED_VALUE, "stake s", "/percent", "a percentage lies between 0 and 100, not 120")
                .leaves(STAKE, STAKE_HEAD + ",'note':'n'}");
    }

    @ParameterizedTest
    @EnumSource
    void aRuleOfOwnershipOverTheWholeCannotBeStated(Format format) {
        String before = "{'id':'c','title':'C','jurisdiction':'US','provisions':[{'id':'p','ownership':{'lists':['l']";
        Given.record(format, CONTROL, before + ",'threshold':§'at least 5000'}}]}")
                .tells(
                        MALFORMED_VALUE,
                        "control c",
                        "/provisions/0/ownership/threshold",
                        "a percentage lies between 0 and 100, not at least 5000")
                .leaves(CONTROL, before + "}}]}");
    }

    @ParameterizedTest
    @EnumSource
    void aWholeNumberOutOfItsRangeIsMalformed(Format format) {
        Given.record(
                        format,
                        PRODUCT,
                        "{'id':'p','name':'P','dies':[{'kind':'LOGIC','count':§99999999999},{'count':§0}]}")
                .tells(
                        MALFORMED_VALUE,
                        "product p",
                        "/dies/0/count",
                        "a whole number from 1 to 1000000, not 99999999999")
                .tells(MALFORMED_VALUE, "product p", "/dies/1/count", "a whole number from 1 to 1000000, not 0")
                .leaves(PRODUCT, "{'id':'p','name':'P','dies':[{'kind':'LOGIC'},{}]}");
    }

    @ParameterizedTest
    @EnumSource
    void aMonthThatDoesNotExistIsMalformed(Format format) {
        Given.record(format, STAKE, STAKE_HEAD + ",'asOf':§'2025-13'}")
                .tells(
                        MALFORMED_VALUE,
                        "stake s",
                        "/asOf",
                        "a date is a year, a month or a day such as 2016, 2025-07 or 2020-07-20, not 2025-13: month 13 does"
                                + " not exist")
                .leaves(STAKE, STAKE_HEAD + "}");
    }

    @ParameterizedTest
    @EnumSource
    void aNumberBeyondReasonIsMalformed(Format format) {
        Given.record(format, STAKE, STAKE_HEAD + ",'percent':§1e999999}")
                .tells(
                        MALFORMED_VALUE,
                        "stake s",
                        "/percent",
                        "a number has at most 1000 digits and an exponent from -1000 to 1000, not 1e999999")
                .leaves(STAKE, STAKE_HEAD + "}");
    }

    @ParameterizedTest
    @EnumSource
    void aNumberOfFiveThousandDigitsCostsOnlyItself(Format format) {
        Given.record(format, STAKE, STAKE_HEAD + ",'percent':§" + "9".repeat(5000) + ",'note':'n'}")
                .tells(LIMIT, "stake s", "/percent", "a number of 5000 characters is too long; the limit is 1000")
                .leaves(STAKE, STAKE_HEAD + ",'note':'n'}");
    }

    @ParameterizedTest
    @EnumSource
    void aReversedIntervalIsMalformed(Format format) {
        Given.record(format, STAKE, STAKE_HEAD + ",'percent':§'[50, 25)'}")
                .tells(
                        MALFORMED_VALUE,
                        "stake s",
                        "/percent",
                        "an interval is such as [25, 50), (0, 5] or [25, ..), not [50, 25): it is reversed")
                .leaves(STAKE, STAKE_HEAD + "}");
    }

    @ParameterizedTest
    @EnumSource
    void anObjectWhoseFieldsDoNotGoTogetherIsMalformed(Format format) {
        Given.record(format, STAKE, STAKE_HEAD + ",'percent':§{'value':5,'lower':4}}")
                .tells(MALFORMED_VALUE, "stake s", "/percent", "a number has a value, or a lower or upper end or both")
                .leaves(STAKE, STAKE_HEAD + "}");
    }

    @ParameterizedTest
    @EnumSource
    void aCodeAlmostRightIsToldWithTheRightOne(Format format) {
        Given.record(format, STAKE, STAKE_HEAD + ",'roles':['FOUNDER',§'DIRECTER']}")
                .tells(
                        MALFORMED_VALUE,
                        "stake s",
                        "/roles/1",
                        "there is no code \"DIRECTER\"; did you mean \"DIRECTOR\"?")
                .leaves(STAKE, STAKE_HEAD + ",'roles':['founder']}");
    }

    @ParameterizedTest
    @EnumSource
    void aCodeLikeNoOtherIsToldWithAllThereAre(Format format) {
        Given.record(format, STAKE, STAKE_HEAD + ",'directness':§'perhaps'}")
                .tells(
                        MALFORMED_VALUE,
                        "stake s",
                        "/directness",
                        "expected one of DIRECT, INDIRECT or UNKNOWN, not \"perhaps\"")
                .leaves(STAKE, STAKE_HEAD + "}");
    }

    @ParameterizedTest
    @EnumSource
    void aBadElementCostsOnlyItself(Format format) {
        Given.record(format, COMPANY, "{'id':'a','name':'A','names':['B',§['C'],§{},§null,'D']}")
                .tells(WRONG_TYPE, "company a", "/names/1", "expected a name, found a list")
                .tells(MISSING_FIELD, "company a", "/names/2", "missing \"text\" (the name)")
                .tells(WRONG_TYPE, "company a", "/names/3", "expected a name, found nothing")
                .leaves(COMPANY, "{'id':'a','name':'A','names':['B','D']}");
    }

    @ParameterizedTest
    @EnumSource
    void aValueOfAnotherTypeCostsOnlyItself(Format format) {
        Given.record(format, COMPANY, "{'id':'a','name':'A','names':§'B','note':§{'x':[{}]},'extensions':§[1]}")
                .tells(WRONG_TYPE, "company a", "/names", "expected a list, each element a name, found the text \"B\"")
                .tells(WRONG_TYPE, "company a", "/note", "expected a text, found an object")
                .tells(WRONG_TYPE, "company a", "/extensions", "expected an object, found a list")
                .leaves(COMPANY, "{'id':'a','name':'A'}");
    }

    @ParameterizedTest
    @EnumSource
    void aBadRequiredValueCostsTheRecordWhoseIdIsKept(Format format) {
        Given.record(format, STAKE, "{'id':'s','holder':'h','entity':§'no id','interest':'SHAREHOLDING'}")
                .tells(
                        MALFORMED_VALUE,
                        "stake s",
                        "/entity",
                        "expected the id of a record (letters, digits and . _ ~ -), such as cambricon, not \"no id\"")
                .loses("s");
    }

    @ParameterizedTest
    @EnumSource
    void aMissingRequiredFieldCostsTheRecord(Format format) {
        Given.record(format, STAKE, "§{'id':'s','note':'n'}")
                .tells(
                        MISSING_FIELD,
                        "stake s",
                        "",
                        "missing \"holder\" (who holds: a party, or unknown with a reason) and \"entity\" (the legal"
                                + " entity that is held)")
                .loses("s");
    }

    @ParameterizedTest
    @EnumSource
    void nullIsAbsent(Format format) {
        Given.record(format, COMPANY, "{'id':'a','name':'A','names':null,'founded':null,'note':null,'extensions':null}")
                .leaves(COMPANY, "{'id':'a','name':'A'}");
        Given.record(format, COMPANY, "§{'id':'a','name':null}")
                .tells(
                        MISSING_FIELD,
                        "company a",
                        "",
                        "missing \"name\" (the name people use; the registered one is among the names)")
                .loses("a");
    }

    @ParameterizedTest
    @EnumSource
    void aBadIdCostsTheRecord(Format format) {
        Given.record(format, COMPANY, "{'id':§'-a','name':'A'}")
                .tells(
                        MALFORMED_VALUE,
                        "company",
                        "/id",
                        "an id is 1 to 128 letters (A-Z, a-z), digits or . _ ~ -, and starts with a letter or digit, not"
                                + " \"-a\"")
                .loses();
    }

    @ParameterizedTest
    @EnumSource
    void allProblemsOfARecordAreToldInOrderAndNameItEvenBeforeItsId(Format format) {
        Given.record(
                        format,
                        STAKE,
                        "§{'percent':§-1,§'x':1,'asOf':§'May','holder':'h','id':'s','interest':'SHAREHOLDING'}")
                .tells(MISSING_FIELD, "stake s", "", "missing \"entity\" (the legal entity that is held)")
                .tells(MALFORMED_VALUE, "stake s", "/percent", "a percentage lies between 0 and 100, not -1")
                .tells(
                        UNKNOWN_FIELD,
                        "stake s",
                        "/x",
                        "there is no field \"x\"; the fields are "
                                + String.join(", ", RecordTables.of(STAKE).names()))
                .tells(
                        MALFORMED_VALUE,
                        "stake s",
                        "/asOf",
                        "a date is a year, a month or a day such as 2016, 2025-07 or 2020-07-20, not May: it has none of"
                                + " these forms")
                .loses("s");
    }

    private static String fields(String list) {
        return String.join(
                ", ",
                io.github.chipstakes.schema.RecordTables.of(io.github.chipstakes.model.RecordType.ofList(list)
                                .orElseThrow())
                        .names());
    }

    @ParameterizedTest
    @EnumSource
    void ofAFieldThatStandsTwiceTheFirstIsTaken(Format format) {
        Given.record(
                        format,
                        COMPANY,
                        "{'id':'a','name':'A',§'name':'B',§'id':'b','note':null,§'note':'n','names':[{'text':'C',§'text':'D'}]}")
                .tells(DUPLICATE_KEY, "company a", "/name", "\"name\" stands here a second time; the first is taken")
                .tells(DUPLICATE_KEY, "company a", "/id", "\"id\" stands here a second time; the first is taken")
                .tells(DUPLICATE_KEY, "company a", "/note", "\"note\" stands here a second time; the first is taken")
                .tells(
                        DUPLICATE_KEY,
                        "company a",
                        "/names/0/text",
                        "\"text\" stands here a second time; the first is taken")
                .leaves(COMPANY, "{'id':'a','name':'A','names':['C']}");
    }

    @ParameterizedTest
    @EnumSource
    void extensionsAreKeptButWhatIsNoJson(Format format) {
        Given.record(
                        format,
                        COMPANY,
                        "{'id':'a','name':'A','extensions':{'x':{'y':[1.50,true,null,'t',§1e9999,{'z/':1,§'z/':2}]},§'x':3}}")
                .tells(
                        MALFORMED_VALUE,
                        "company a",
                        "/extensions/x/y/4",
                        "a number has at most 1000 characters and an exponent from -1000 to 1000, not 1E+9999; write it in"
                                + " quotes to keep it as it is")
                .tells(
                        DUPLICATE_KEY,
                        "company a",
                        "/extensions/x/y/5/z~1",
                        "\"z/\" stands here a second time; the first is taken")
                .tells(
                        DUPLICATE_KEY,
                        "company a",
                        "/extensions/x",
                        "\"x\" stands here a second time; the first is taken")
                .leaves(COMPANY, "{'id':'a','name':'A','extensions':{'x':{'y':[1.50,true,null,'t',{'z/':1}]}}}");
    }

    @ParameterizedTest
    @EnumSource
    void aMessageIsOneLineOfBoundedLength(Format format) {
        Given.record(format, STAKE, STAKE_HEAD + ",'directness':§'\\n\\u001b[31m" + "x".repeat(5000) + "'}")
                .tells(
                        MALFORMED_VALUE,
                        "stake s",
                        "/directness",
                        "expected one of DIRECT, INDIRECT or UNKNOWN, not \"\\u000a\\u001b[31m" + "x".repeat(74)
                                + "…\"")
                .leaves(STAKE, STAKE_HEAD + "}");
    }

    @ParameterizedTest
    @EnumSource
    void halfASurrogatePairIsNoText(Format format) {
        Given.record(format, COMPANY, "{'id':'a','name':'A','note':§'x\\ud83d','names':[§'\\ude00','\\ud83d\\ude00']}")
                .tells(
                        MALFORMED_VALUE,
                        "company a",
                        "/note",
                        "half a surrogate pair (\\ud83d) is not a character; write both halves")
                .tells(
                        MALFORMED_VALUE,
                        "company a",
                        "/names/0",
                        "half a surrogate pair (\\ude00) is not a character; write both halves")
                .leaves(COMPANY, "{'id':'a','name':'A','names':['😀']}");
    }
}
