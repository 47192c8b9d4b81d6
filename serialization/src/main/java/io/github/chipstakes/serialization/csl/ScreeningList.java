package io.github.chipstakes.serialization.csl;

import io.github.chipstakes.serialization.Intake;
import io.github.chipstakes.serialization.Limits;
import io.github.chipstakes.serialization.Reading;
import java.nio.file.Path;

/**
 * The Consolidated Screening List of the United States, gzipped or not, as a dataset. Read are the published {@code consolidated.json}
 * with its {@code results}, a bare list of such rows, and a digest of it with {@code entries} of short field names that point into
 * {@code tables}.
 *
 * <p>Each row becomes one entry, none is merged with another, and each source list becomes one party list, up to date on the day the
 * file was made ({@code us-entity-list}, {@code us-sdn-list} and so on; a list this release does not know is kept and told). The file
 * itself is their one source.
 *
 * <ul>
 *   <li>The id of an entry does not depend on the order of the rows: {@code us-sdn-36} by the number the list gives it, else
 *       {@code us-el-}, the name and the first notice, with a hash of what else the row says where rows agree in these. It may change
 *       where the name does, or where such a row comes or goes.
 *   <li>What a list says of an entry is one version. It begins on {@code start_date}; where the file has none, on some day up to that
 *       on which the file was made, such as {@code ../2026-07-31}: on that day the entry was listed, since when is not known. The
 *       wording is that of the day the file was made, whenever it began. A version with an {@code end_date} ends on that day or the
 *       next, since the file does not say whether the last day counts.
 *   <li>Federal Register citations are taken apart; the text as written is kept among the extensions, as
 *       {@code federal_register_notice}, where it is not these joined by semicolons. Names and programs that stand in one text,
 *       between semicolons, are several.
 *   <li>Footnotes are those the license requirement of the Entity List has at its ends and sections, such as {@code of the EAR)4}.
 *       The kind is that of the file; where it says none, only the rows of the Entity List that are called {@code Address 01} and so
 *       on have one, since these are bare addresses.
 *   <li>The number of the Office of Foreign Assets Control is an identifier of the scheme {@code ofac}, the id of a published row one
 *       of {@code us-csl}; of the {@code ids}, Legal Entity Identifiers, unified social credit codes, ISINs and BICs are, too. All
 *       {@code ids}, and every field the model has no place for, such as {@code remarks}, stay as they are among the extensions.
 *   <li>What the digest says of the legal authority of a list, and the one {@code source_list_url} of all its rows, are extensions of
 *       the list. Not kept are the remarks of a digest on itself ({@code $comment}, {@code fieldKey}, {@code source.api},
 *       {@code source.requiresApiKey}) and the {@code offset} and {@code import_rate} of the published file.
 * </ul>
 */
public final class ScreeningList {
    private ScreeningList() {}

    /** Whether a file starts as a Consolidated Screening List does; not if it cannot be read. */
    public static boolean recognizes(Path file) {
        return Intake.starts(file, Document::isOne);
    }

    /** Reads a file within {@linkplain Limits#STANDARD the standard limits}. */
    public static Reading read(Path file) {
        return read(file, Limits.STANDARD);
    }

    /** Reads a file. Bad data is told, and everything good beside it is kept. */
    public static Reading read(Path file, Limits limits) {
        Intake intake = Intake.of(file, limits);
        Document document = new Document(intake);
        intake.json(document::read);
        return new Lists(intake, document).close();
    }
}
