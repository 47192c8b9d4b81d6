package io.github.chipstakes.schema;

import static io.github.chipstakes.schema.Kinds.TEXT;
import static io.github.chipstakes.schema.Kinds.TREE;
import static io.github.chipstakes.schema.ValueTables.DATE;

import io.github.chipstakes.model.DatasetInfo;
import io.github.chipstakes.model.DatasetInfo.Builder;
import java.util.Optional;

/** The fields of what a dataset says of itself. */
final class DatasetTable {
    private DatasetTable() {}

    static final FieldTable<DatasetInfo, Builder> DATASET = FieldTable.of(
                    DatasetInfo.class, DatasetInfo::builder, Builder::build)
            .optional("title", TEXT, DatasetInfo::title, Builder::title)
            .doc("its title")
            .optional("description", TEXT, DatasetInfo::description, Builder::description)
            .doc("what it is about")
            .optional("license", TEXT, DatasetInfo::license, Builder::license)
            .doc("its license, best as an SPDX id")
            .optional("version", TEXT, DatasetInfo::version, Builder::version)
            .doc("its version")
            .optional("compiled", DATE, DatasetInfo::compiled, Builder::compiled)
            .doc("the day it was compiled")
            .optional("upToDate", DATE, DatasetInfo::upToDate, Builder::upToDate)
            .doc("the day up to which it follows its matter")
            .optional(
                    "extensions",
                    TREE,
                    info -> Optional.of(info.extensions()).filter(tree -> !tree.isEmpty()),
                    Builder::extensions)
            .doc("what it carries beyond the model; kept untouched")
            .table();
}
