package org.inquit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.graphql.GraphQLApi;

/** Holds the import table of docs/architecture.md and the habits that a reader relies on. */
@AnalyzeClasses(packages = "org.inquit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule EXTRACTION_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("org.inquit.extraction..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "org.inquit.extraction..");

    @ArchTest
    static final ArchRule ARCHIVE_KNOWS_ONLY_THE_TERMS_OF_EXTRACTION = noClasses()
            .that()
            .resideInAPackage("org.inquit.archive..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.inquit.ingestion..",
                    "org.inquit.graphql..",
                    "org.inquit.http..",
                    "org.inquit.health..",
                    "org.inquit.evaluation..",
                    "org.inquit.search..",
                    "org.inquit.extraction.*..");

    @ArchTest
    static final ArchRule INGESTION_KNOWS_NO_API = noClasses()
            .that()
            .resideInAPackage("org.inquit.ingestion..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.inquit.graphql..",
                    "org.inquit.http..",
                    "org.inquit.health..",
                    "org.inquit.evaluation..",
                    "org.inquit.search..",
                    "org.inquit.extraction.*..");

    @ArchTest
    static final ArchRule SEARCH_READS_THE_ARCHIVE_AND_HEARS_OF_ITS_CHANGES = classes()
            .that()
            .resideInAPackage("org.inquit.search..")
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackage("org.inquit..")
                    .or(resideInAnyPackage(
                            "org.inquit.search..",
                            "org.inquit.archive",
                            "org.inquit.extraction",
                            "org.inquit.settings"))
                    .or(resideInAPackage("org.inquit.ingestion").and(simpleName("ArchiveVersion"))));

    @ArchTest
    static final ArchRule ONLY_SEARCH_KNOWS_LUCENE = noClasses()
            .that()
            .resideOutsideOfPackage("org.inquit.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule EVALUATION_TAKES_THE_DOOR_OF_EXTRACTION = noClasses()
            .that()
            .resideInAPackage("org.inquit.evaluation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.inquit.archive..",
                    "org.inquit.ingestion..",
                    "org.inquit.graphql..",
                    "org.inquit.http..",
                    "org.inquit.health..",
                    "org.inquit.extraction.*..");

    @ArchTest
    static final ArchRule GRAPHQL_READS_THE_ARCHIVE_AND_THE_LOAD_REPORT = noClasses()
            .that()
            .resideInAPackage("org.inquit.graphql..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.inquit.http..", "org.inquit.health..", "org.inquit.extraction.*..");

    @ArchTest
    static final ArchRule HTTP_KNOWS_CODES_AND_THE_VERSION_OF_THE_ARCHIVE = classes()
            .that()
            .resideInAPackage("org.inquit.http..")
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackage("org.inquit..")
                    .or(resideInAnyPackage("org.inquit.http..", "org.inquit.graphql.request", "org.inquit.settings"))
                    .or(resideInAPackage("org.inquit.ingestion").and(simpleName("ArchiveVersion"))));

    @ArchTest
    static final ArchRule ONLY_ONE_PACKAGE_OF_HTTP_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideInAPackage("org.inquit.http")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("graphql..", "io.smallrye.graphql..", "org.dataloader..");

    @ArchTest
    static final ArchRule HEALTH_ASKS_INGESTION_ONLY = noClasses()
            .that()
            .resideInAPackage("org.inquit.health..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.inquit.graphql..",
                    "org.inquit.http..",
                    "org.inquit.archive..",
                    "org.inquit.evaluation..",
                    "org.inquit.extraction..");

    @ArchTest
    static final ArchRule PAGES_ASK_INGESTION_ONLY = noClasses()
            .that()
            .resideInAPackage("org.inquit.pages..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.inquit.graphql..",
                    "org.inquit.archive..",
                    "org.inquit.evaluation..",
                    "org.inquit.extraction..",
                    "org.inquit.http.execution..");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("org.inquit.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_GRAPHQL_HAS_APIS = noClasses()
            .that()
            .resideOutsideOfPackage("org.inquit.graphql..")
            .should()
            .beAnnotatedWith(GraphQLApi.class);

    @ArchTest
    static final ArchRule ONLY_MAIN_PRINTS =
            noClasses().that().doNotBelongToAnyOf(Main.class).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            noFields().should().beAnnotatedWith("jakarta.inject.Inject");

    @ArchTest
    static final ArchRule STATICS_NEVER_CHANGE = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal();

    @ArchTest
    static void everyPackageSaysWhatItIsFor(JavaClasses inquit) {
        assertThat(inquit).isNotEmpty();
        inquit.stream().map(each -> each.getPackageName()).distinct().forEach(name -> {
            Path folder = Path.of("src/main/java", name.replace('.', '/'));
            assertThat(Files.exists(folder.resolve("package-info.java")))
                    .as(name)
                    .isTrue();
        });
    }
}
