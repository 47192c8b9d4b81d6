package io.github.chipstakes.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the records are generated. Kept out of the class files: a user's compiler would look for the generator there. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
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
@interface RecordStyle {}
