package io.github.chipstakes.serialization;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final String ROOT = "io.github.chipstakes.serialization";

    private static final JavaClasses LIBRARY =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.github.chipstakes");

    @Test
    void nothingUsesTheProgram() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".cli.."));
    }

    @Test
    void onlyTheProgramWritesReports() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".cli..", ROOT + ".report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".report.."));
    }

    @Test
    void onlyTheProgramReadsACommandLine() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli.."));
    }

    @Test
    void onlyYamlClassesNeedTheYamlParser() {
        holds(noClasses()
                .that()
                .haveNameNotMatching(".*\\.Yaml\\w*(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson.dataformat.yaml..", "org.snakeyaml.."));
    }

    @Test
    void onlyTheRowsAndLinesOfCsvNeedTheirLibrary() {
        holds(noClasses()
                .that()
                .haveNameNotMatching(".*\\.Csv(Rows|Lines)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar.."));
    }

    @Test
    void aPackageIsNamedForWhatItHolds() {
        holds(noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..impl..", "..manager.."));
    }

    private static void holds(ArchRule rule) {
        rule.check(LIBRARY);
    }
}
