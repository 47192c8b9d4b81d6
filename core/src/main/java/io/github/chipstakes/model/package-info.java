/** What there is: the record types of a dataset, and the dataset itself. */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        strictBuilder = true,
        depluralize = true,
        depluralizeDictionary = {
            "alias:aliases",
            "address:addresses",
            "branch:branches",
            "status:statuses",
            "die:dies",
            "supersedes:supersedes",
            "supports:supports",
            "replaces:replaces"
        },
        allowedClasspathAnnotations = Override.class)
package io.github.chipstakes.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
