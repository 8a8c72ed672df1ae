package org.mithaq;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.mithaq", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    /** Left to right; a package may use those to its left. */
    private static final List<String> ORDER = List.of(
            "source",
            "article",
            "text",
            "lexicon",
            "annotation",
            "accord",
            "event",
            "ledger",
            "export",
            "report",
            "review",
            "dispatch",
            "broker",
            "job",
            "score",
            "compare",
            "cli");

    private static final Set<String> CLOCK_READERS =
            Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone");

    @ArchTest
    static final ArchRule everyPackageIsInTheOrder = classes()
            .should()
            .resideInAnyPackage(java.util.stream.Stream.concat(
                            java.util.stream.Stream.of("org.mithaq"),
                            ORDER.stream().map(ArchitectureTest::tree))
                    .toArray(String[]::new));

    @ArchTest
    static void aPackageUsesOnlyThoseToItsLeft(com.tngtech.archunit.core.domain.JavaClasses all) {
        IntStream.range(0, ORDER.size() - 1).forEach(i -> {
            String[] right = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(ArchitectureTest::tree)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(tree(ORDER.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(right)
                    .allowEmptyShould(true)
                    .check(all);
        });
    }

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.mithaq.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule poiIsAtHomeWhereOfficeFilesAreReadOrWritten =
            atHome("org.apache.poi..", "org.mithaq.export.xlsx..", "org.mithaq.report.docx..", "org.mithaq.review..");

    @ArchTest
    static final ArchRule parquetIsAtHome = atHome("org.apache.parquet..", "org.mithaq.export.parquet..");

    @ArchTest
    static final ArchRule commonsCsvIsAtHomeWhereCsvIsReadOrWritten = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage(
                    "org.mithaq.export.csv..",
                    "org.mithaq.ledger..",
                    "org.mithaq.source.csv..",
                    "org.mithaq.lexicon..",
                    "org.mithaq.annotation..",
                    "org.mithaq.review..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.csv..");

    @ArchTest
    static final ArchRule archivesAreAtHome =
            atHome("org.apache.commons.compress..", "org.mithaq.source.archive..", "org.mithaq.export.xlsx..");

    @ArchTest
    static final ArchRule whatSpeaksToTheWorldIsAtHomeInTheDispatch = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("org.mithaq.dispatch..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "io.micrometer..", "io.prometheus..", "java.net.http..");

    @ArchTest
    static final ArchRule messagesAreAtHome = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("org.mithaq.broker..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.jms..", "org.springframework.jms..", "org.apache.activemq..");

    @ArchTest
    static final ArchRule mailIsAtHome = atHome("org.apache.james..", "org.mithaq.source.eml..");

    @ArchTest
    static final ArchRule sqlIsAtHomeInTheLedger = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("org.mithaq.ledger..")))
            .should()
            .dependOnClassesThat(sqlButTheDataSource());

    @ArchTest
    static final ArchRule theDataSourcePassesThroughTheJobOnly = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage("org.mithaq.ledger..", "org.mithaq.job..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.sql..");

    @ArchTest
    static final ArchRule springBatchIsAtHomeInTheJob = atHome("org.springframework.batch..", "org.mithaq.job..");

    @ArchTest
    static final ArchRule picocliIsAtHomeInTheCommandLine = atHome("picocli..", "org.mithaq.cli..");

    @ArchTest
    static final ArchRule datesAreOfTheTimePackage = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theClockComesInAtOnePlace = classes()
            .that()
            .doNotHaveFullyQualifiedName("org.mithaq.cli.Clocks")
            .should(notReadTheClock());

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackage("org.mithaq.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(new ArchCondition<>("be in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(
                            type, marked, type.getPackageName() + " has a package-info: " + marked));
                }
            });

    private static ArchRule atHome(String library, String... homes) {
        return noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(homes)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static DescribedPredicate<JavaClass> sqlButTheDataSource() {
        return resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.h2..", "org.flywaydb..")
                .and(describe("not the data source", type -> !type.getName().equals("javax.sql.DataSource")));
    }

    /** Reading the time without a clock that was passed in; {@code Instant.now(clock)} has a parameter and is fine. */
    private static ArchCondition<JavaClass> notReadTheClock() {
        return new ArchCondition<>("not read the machine's clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(ArchitectureTest::readsTheClock)
                        .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
            }
        };
    }

    private static boolean readsTheClock(JavaAccess<?> call) {
        boolean timeType = call.getTargetOwner().getPackageName().equals("java.time")
                || call.getTargetOwner().isEquivalentTo(System.class);
        return timeType
                && CLOCK_READERS.contains(call.getTarget().getName())
                && call.getTarget().getFullName().endsWith("()");
    }

    private static String tree(String name) {
        return "org.mithaq." + name + "..";
    }
}
