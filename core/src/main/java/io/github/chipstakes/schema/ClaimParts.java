package io.github.chipstakes.schema;

import static io.github.chipstakes.schema.Kinds.LANGUAGE;
import static io.github.chipstakes.schema.Kinds.POINTER;
import static io.github.chipstakes.schema.Kinds.TEXT;
import static io.github.chipstakes.schema.Kinds.TO_ANY;
import static io.github.chipstakes.schema.Kinds.TO_OWN_KIND;
import static io.github.chipstakes.schema.Kinds.TO_SOURCE;
import static io.github.chipstakes.schema.Kinds.code;
import static io.github.chipstakes.schema.ValueTables.DATE;
import static io.github.chipstakes.schema.ValueTables.NUMBER;

import io.github.chipstakes.model.claim.AttestedDate;
import io.github.chipstakes.model.claim.AttestedNumber;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.ClaimKind;
import io.github.chipstakes.model.claim.Confidence;
import io.github.chipstakes.model.claim.Subject;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.claim.Translation;
import io.github.chipstakes.model.claim.Verification;
import io.github.chipstakes.model.number.StatedNumber;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.schema.Kind.Composite;
import io.github.chipstakes.schema.Kind.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The fields of citations, and of what else says who claims something. */
final class ClaimParts {
    private ClaimParts() {}

    static final FieldTable<Translation, Translation.Builder> TRANSLATION_TABLE = FieldTable.of(
                    Translation.class, Translation::builder, Translation.Builder::build)
            .required("text", TEXT, Translation::text, Translation.Builder::text)
            .doc("the translated words")
            .required("lang", LANGUAGE, Translation::lang, Translation.Builder::lang)
            .doc("the language translated into")
            .optional("by", TEXT, Translation::by, Translation.Builder::by)
            .doc("who translated")
            .table();

    static final Composite<Translation, Translation.Builder> TRANSLATION =
            new Composite<>(TRANSLATION_TABLE, Optional.empty());

    static final FieldTable<Citation, Citation.Builder> CITATION_TABLE = FieldTable.of(
                    Citation.class, Citation::builder, Citation.Builder::build)
            .required("source", TO_SOURCE, Citation::source, Citation.Builder::source)
            .doc("the source")
            .optional("locator", TEXT, Citation::locator, Citation.Builder::locator)
            .doc("the place in the source")
            .optional("quote", TEXT, Citation::quote, Citation.Builder::quote)
            .doc("the words of the source, in its language")
            .optional("lang", LANGUAGE, Citation::lang, Citation.Builder::lang)
            .doc("the language of the quote, where it is not that of the source")
            .many("translations", TRANSLATION, Citation::translations, Citation.Builder::addTranslation)
            .doc("translations of the quote")
            .many("supports", POINTER, Citation::supports, Citation.Builder::addSupports)
            .doc("the fields this supports, as JSON pointers; all if empty")
            .optional("speaker", TEXT, Citation::speaker, Citation.Builder::speaker)
            .doc("who is quoted, where that is not the source itself")
            .optional("claim", code(ClaimKind.class), Citation::claim, Citation.Builder::claim)
            .doc("what kind of claim the source makes; a fact if absent")
            .optional("confidence", code(Confidence.class), Citation::confidence, Citation.Builder::confidence)
            .doc("how far the keepers of the dataset trust this")
            .optional("verification", code(Verification.class), Citation::verification, Citation.Builder::verification)
            .doc("how the keepers know what the source says; they read it if absent")
            .table();

    static final Composite<Citation, Citation.Builder> CITATION = new Composite<>(
            CITATION_TABLE,
            Optional.of(Scalar.text(
                            "citation",
                            Citation.class,
                            "a citation such as \"digest#4 the quoted words\"",
                            Citation::parse)
                    .formatted(Citation::line)
                    .when(Citation::isLine)));

    static final Composite<Supersession, SupersessionDraft> SUPERSESSION = new Composite<>(
            FieldTable.of(Supersession.class, SupersessionDraft::new, SupersessionDraft::build)
                    .required("record", TO_OWN_KIND, Supersession::record, (draft, record) -> draft.record = record)
                    .doc("the record that is replaced")
                    .required("how", code(SupersessionKind.class), Supersession::how, (draft, how) -> draft.how = how)
                    .doc("in which way")
                    .optional("date", DATE, Supersession::date, (draft, date) -> draft.date = Optional.of(date))
                    .doc("the day from which the replacement was known")
                    .table(),
            Optional.empty());

    static final Composite<Subject, SubjectDraft> SUBJECT = new Composite<>(
            FieldTable.of(Subject.class, SubjectDraft::new, SubjectDraft::build)
                    .optional("record", TO_ANY, Subject::record, (draft, record) -> draft.record = Optional.of(record))
                    .doc("the record it is")
                    .optional(
                            "text",
                            TEXT,
                            subject -> subject instanceof Subject.Worded worded
                                    ? Optional.of(worded.text())
                                    : Optional.empty(),
                            (draft, text) -> draft.text = Optional.of(text))
                    .doc("what it is, where there are only words for it")
                    .either("record")
                    .either("text")
                    .table(),
            Optional.of(Scalar.text(
                            "subject",
                            Subject.class,
                            "the id of a record, or words as {text: companies}",
                            text -> Subject.of(Kinds.reference(TO_ANY, text, "words are written {text: …}")))
                    .when(subject -> subject instanceof Subject.Known)));

    static final Composite<AttestedDate, AttestedDraft<PartialDate>> ATTESTED_DATE =
            attested(AttestedDate.class, DATE, AttestedDate::new, AttestedDate::value, AttestedDate::citations);

    static final Composite<AttestedNumber, AttestedDraft<StatedNumber>> ATTESTED_NUMBER = attested(
            AttestedNumber.class, NUMBER, AttestedNumber::new, AttestedNumber::value, AttestedNumber::citations);

    /** A value of an attribute that may have rival ones, each with its citations. */
    private static <A, V> Composite<A, AttestedDraft<V>> attested(
            Class<A> type,
            Composite<V, ?> kind,
            BiFunction<V, List<Citation>, A> make,
            Function<A, V> value,
            Function<A, List<Citation>> citations) {
        Scalar<V> text = kind.text().orElseThrow();
        return new Composite<>(
                FieldTable.<A, AttestedDraft<V>>of(
                                type,
                                AttestedDraft::new,
                                draft -> make.apply(draft.value.orElseThrow(), draft.citations))
                        .required("value", kind, value, (draft, stated) -> draft.value = Optional.of(stated))
                        .doc("the value")
                        .many("citations", CITATION, citations, (draft, citation) -> draft.citations.add(citation))
                        .doc("the sources of this value; those of the record if empty")
                        .table(),
                Optional.of(new Scalar<>(
                        text.name(),
                        type,
                        text.form(),
                        text.expects(),
                        words -> make.apply(text.parse().apply(words), List.of()),
                        attested -> text.format().apply(value.apply(attested)),
                        attested -> citations.apply(attested).isEmpty()
                                && text.expressible().test(value.apply(attested)),
                        text.range())));
    }

    static final class SupersessionDraft {
        private String record = "";
        private SupersessionKind how = SupersessionKind.CORRECTS;
        private Optional<PartialDate> date = Optional.empty();

        private Supersession build() {
            return new Supersession(record, how, date);
        }
    }

    static final class SubjectDraft {
        private Optional<String> record = Optional.empty();
        private Optional<String> text = Optional.empty();

        private Subject build() {
            if (record.isPresent() == text.isPresent()) {
                throw new IllegalArgumentException("a subject has a record or a text, one of the two");
            }
            return record.map(Subject::of).orElseGet(() -> Subject.text(text.orElseThrow()));
        }
    }

    static final class AttestedDraft<V> {
        private Optional<V> value = Optional.empty();
        private final List<Citation> citations = new ArrayList<>();
    }
}
