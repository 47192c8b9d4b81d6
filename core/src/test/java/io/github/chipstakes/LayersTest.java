package io.github.chipstakes;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.chipstakes.rules.StandardRules;
import io.github.chipstakes.validation.Validator;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final JavaClasses CORE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.github.chipstakes");

    private static final DescribedPredicate<JavaClass> GENERATED =
            describe("are generated", type -> outermost(type).getSimpleName().startsWith("Immutable"));

    @Test
    void thereIsSomethingToHold() {
        assertThat(CORE).isNotEmpty();
    }

    @Test
    void eachLayerUsesOnlyTheOnesBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("model")
                .definedBy("io.github.chipstakes.model..")
                .layer("schema")
                .definedBy("io.github.chipstakes.schema..")
                .layer("validation")
                .definedBy("io.github.chipstakes.validation..")
                .layer("analysis")
                .definedBy("io.github.chipstakes.analysis..")
                .layer("rules")
                .definedBy("io.github.chipstakes.rules..")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("schema")
                .mayOnlyAccessLayers("model")
                .whereLayer("validation")
                .mayOnlyAccessLayers("model", "schema")
                .whereLayer("analysis")
                .mayOnlyAccessLayers("model", "schema")
                .whereLayer("rules")
                .mayOnlyAccessLayers("model", "schema", "validation", "analysis")
                .ignoreDependency(Validator.class, StandardRules.class) // Validator.standard(), and nothing else
                .ensureAllClassesAreContainedInArchitecture()
                .check(CORE);
    }

    @Test
    void noTwoAnalysesNeedEachOther() {
        slices().matching("io.github.chipstakes.analysis.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CORE);
    }

    @Test
    void thePartsOfARecordDoNotKnowTheRecords() {
        noClasses()
                .that()
                .resideInAPackage("io.github.chipstakes.model.(*)..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.chipstakes.model")
                .check(CORE);
    }

    @Test
    void coreNeedsNothingButTheJdk() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "io.github.chipstakes..", "java..", "org.jspecify.annotations", "org.immutables.value"))
                .check(CORE);
    }

    @Test
    void coreTouchesNoFileAndNoNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io", "java.nio.file..", "java.nio.channels..", "java.net..")
                        .and(describe(
                                "are not java.net.URI", type -> !type.getName().startsWith("java.net.URI"))))
                .check(CORE.that(describe(
                        "read no table from our own jar",
                        type -> !Set.of("CodeTable", "NameTable").contains(type.getSimpleName()))));
    }

    @Test
    void generatedNamesStayOutOfPublicSignatures() {
        noCodeUnits()
                .that()
                .areDeclaredInClassesThat(not(GENERATED).and(describe("are public", LayersTest::isPublic)))
                .and()
                .areNotPrivate()
                .should()
                .haveRawReturnType(GENERATED)
                .orShould()
                .haveRawParameterTypes(anyElementThat(GENERATED))
                .allowEmptyShould(true)
                .check(CORE);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(LayersTest::outermost).orElse(type);
    }
}
