package io.github.chipstakes.schema;

import static io.github.chipstakes.schema.Kinds.LANGUAGE;
import static io.github.chipstakes.schema.Kinds.TEXT;
import static io.github.chipstakes.schema.Kinds.TO_SOURCE;
import static io.github.chipstakes.schema.Kinds.code;
import static io.github.chipstakes.schema.RecordRows.head;
import static io.github.chipstakes.schema.RecordRows.thing;
import static io.github.chipstakes.schema.ValueTables.DATE;

import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.SourceKind;

/** The fields of a source. */
final class SourceTable {
    private SourceTable() {}

    static final FieldTable<Source, Source.Builder> SOURCE =
            thing(head(FieldTable.of(Source.class, Source::builder, Source.Builder::build))
                    .required("title", TEXT, Source::title, Source.Builder::title)
                    .doc("its title")
                    .optional("kind", code(SourceKind.class), Source::kind, Source.Builder::kind)
                    .doc("what kind of source")
                    .optional("publisher", TEXT, Source::publisher, Source.Builder::publisher)
                    .doc("who published it")
                    .optional("url", TEXT, Source::url, Source.Builder::url)
                    .doc("where it was published")
                    .optional("archivedUrl", TEXT, Source::archivedUrl, Source.Builder::archivedUrl)
                    .doc("where a copy is kept")
                    .optional("contentHash", TEXT, Source::contentHash, Source.Builder::contentHash)
                    .doc("the hash of its content, as algorithm:hex")
                    .optional("published", DATE, Source::published, Source.Builder::published)
                    .doc("when it was published")
                    .optional("retrieved", DATE, Source::retrieved, Source.Builder::retrieved)
                    .doc("when it was retrieved")
                    .optional("upToDate", DATE, Source::upToDate, Source.Builder::upToDate)
                    .doc("the day up to which it tells what there was")
                    .optional("language", LANGUAGE, Source::language, Source.Builder::language)
                    .doc("its language")
                    .many("derivesFrom", TO_SOURCE, Source::derivesFrom, Source.Builder::addDerivesFrom)
                    .doc("the sources it repeats or rests on")
                    .optional("text", TEXT, Source::text, Source.Builder::text)
                    .doc("its text, where it is at hand"));
}
