package io.github.chipstakes.schema;

import io.github.chipstakes.model.Ids;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.model.claim.Answer.Verdict;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.code.Mic;
import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.model.law.LicenseReviewPolicy;
import io.github.chipstakes.model.ownership.HoldersKnown;
import io.github.chipstakes.model.time.CalendarDate;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.model.time.Period;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of value that fields hold. */
final class Kinds {
    private Kinds() {}

    static final Kind.Scalar<String> TEXT = Kind.Scalar.text("text", String.class, "a text", text -> text);
    static final Kind.Scalar<String> ID = Kind.Scalar.text(
            "id",
            String.class,
            "an id of letters, digits and . _ ~ - that starts with a letter or digit",
            Ids::require);
    static final Kind.Scalar<String> PART_ID =
            Kind.Scalar.text("part", String.class, "the id of a provision", text -> text);
    static final Kind.Scalar<String> LANGUAGE =
            Kind.Scalar.text("language", String.class, "a language tag such as zh or en-US (BCP 47)", text -> text);
    static final Kind.Scalar<String> POINTER =
            Kind.Scalar.text("pointer", String.class, "a field, as a JSON pointer such as /percent", text -> text);
    static final Kind.Scalar<CalendarDate> DATE_TEXT = Kind.Scalar.text(
            "calendarDate", CalendarDate.class, "a date such as 2016, 2025-07 or 2020-07-20", CalendarDate::parse);
    static final Kind.Scalar<Period.End> PERIOD_END =
            Kind.Scalar.text("end", Period.End.class, "a date, or .. for what has not ended", Kinds::end);
    static final Kind.Scalar<Jurisdiction> JURISDICTION = Kind.Scalar.text(
            "jurisdiction", Jurisdiction.class, "a country code such as CN (ISO 3166)", Jurisdiction::of);
    static final Kind.Scalar<Mic> MIC =
            Kind.Scalar.text("mic", Mic.class, "an exchange code such as XSHG (ISO 10383)", Mic::of);
    static final Kind.Scalar<HoldersKnown> HOLDERS_KNOWN = Kind.Scalar.text(
            "holdersKnown",
            HoldersKnown.class,
            "all, unknown, or above a percentage such as \"above 5\"",
            HoldersKnown::parse);
    static final Kind.Scalar<HoldersKnown> HOLDERS_EXTENT =
            Kind.Scalar.text("holdersExtent", HoldersKnown.class, "all or unknown", Kinds::extent);
    static final Kind.Scalar<LegalCitation> LEGAL_CITATION = Kind.Scalar.text(
            "legalCitation", LegalCitation.class, "a citation of law such as 88 FR 73458", LegalCitation::of);
    static final Kind.Scalar<LicenseReviewPolicy> REVIEW_POLICY = Kind.Scalar.text(
            "reviewPolicy", LicenseReviewPolicy.class, "a license review policy, as worded", LicenseReviewPolicy::of);
    static final Kind.Code<Verdict> VERDICT = code(Verdict.class);
    static final Kind.Tree TREE = new Kind.Tree();

    static final Kind.Reference TO_ANY = new Kind.Reference(EnumSet.allOf(RecordType.class), false);
    static final Kind.Reference TO_OWN_KIND = new Kind.Reference(EnumSet.allOf(RecordType.class), true);
    static final Kind.Reference TO_ACT = reference(RecordType.CONTROL, RecordType.DIRECTIVE);
    static final Kind.Reference TO_EVENT_OR_ACT = reference(RecordType.EVENT, RecordType.CONTROL, RecordType.DIRECTIVE);
    static final Kind.Reference TO_TARGET = reference(
            RecordType.COMPANY, RecordType.INSTITUTION, RecordType.PERSON, RecordType.PRODUCT, RecordType.SEGMENT);
    static final Kind.Reference TO_SOURCE = reference(RecordType.SOURCE);
    static final Kind.Reference TO_PARTY = reference(RecordType.COMPANY, RecordType.INSTITUTION, RecordType.PERSON);
    static final Kind.Reference TO_LEGAL_ENTITY = reference(RecordType.COMPANY, RecordType.INSTITUTION);
    static final Kind.Reference TO_PRODUCT = reference(RecordType.PRODUCT);
    static final Kind.Reference TO_SEGMENT = reference(RecordType.SEGMENT);
    static final Kind.Reference TO_LIST = reference(RecordType.LIST);

    static Kind.Reference reference(RecordType... targets) {
        return new Kind.Reference(Set.of(targets), false);
    }

    static <E extends Enum<E>> Kind.Code<E> code(Class<E> type) {
        return Kind.Code.of(type);
    }

    /** The text itself, if it refers to a record; else what to write instead is said. */
    static String reference(Kind.Reference kind, String text, String instead) {
        if (!kind.accepts(text)) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not the id of a record (letters, digits and . _ ~ -); " + instead);
        }
        return text;
    }

    private static HoldersKnown extent(String text) {
        HoldersKnown known = HoldersKnown.parse(text);
        if (known instanceof HoldersKnown.Above) {
            throw new IllegalArgumentException("all or unknown is expected, not \"" + text + "\"");
        }
        return known;
    }

    private static Period.End end(String text) {
        return text.equals("..") ? Period.NoDay.ONGOING : new Period.EndsOn(PartialDate.parse(text));
    }
}
