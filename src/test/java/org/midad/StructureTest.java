package org.midad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.midad.platform.Migrations;
import org.midad.web.ForStaff;
import org.midad.web.Needs;
import org.midad.web.Open;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules that the structure keeps. */
class StructureTest {
    private static final Path SOURCES = Path.of("src/main/java/org/midad");

    /** Which room writes which table; any query may read all of them. */
    private static final Map<String, String> OWNERS =
            Map.ofEntries(
                    Map.entry("edition", "edition"),
                    Map.entry("edition_look", "edition"),
                    Map.entry("logo", "media"),
                    Map.entry("standing_page", "standing"),
                    Map.entry("section", "edition"),
                    Map.entry("policy_rule", "edition"),
                    Map.entry("sharing", "edition"),
                    Map.entry("picture", "media"),
                    Map.entry("staff", "people"),
                    Map.entry("staff_session", "people"),
                    Map.entry("one_time_link", "people"),
                    Map.entry("token", "people"),
                    Map.entry("sign_in_failure", "people"),
                    Map.entry("second_factor", "people"),
                    Map.entry("recovery_code", "people"),
                    Map.entry("passkey", "people"),
                    Map.entry("passkey_challenge", "people"),
                    Map.entry("staff_policy", "people"),
                    Map.entry("audit", "people"),
                    Map.entry("article", "article"),
                    Map.entry("article_revision", "article"),
                    Map.entry("correction", "article"),
                    Map.entry("author", "article"),
                    Map.entry("article_author", "article"),
                    Map.entry("tag", "article"),
                    Map.entry("article_tag", "article"),
                    Map.entry("front_slot", "front"),
                    Map.entry("breaking", "front"),
                    Map.entry("report", "moderation"),
                    Map.entry("comment", "discussion"),
                    Map.entry("comment_count", "discussion"),
                    Map.entry("submission", "discussion"),
                    Map.entry("decision", "moderation"),
                    Map.entry("digest", "moderation"),
                    Map.entry("digest_reader", "moderation"),
                    Map.entry("mail", "mail"),
                    Map.entry("mail_setting", "mail"),
                    Map.entry("nightly_backup", "operations"),
                    Map.entry("outbox", "platform"),
                    Map.entry("site_secret", "platform"));

    private static final Pattern WRITE =
            Pattern.compile("(?i)(?:insert into|update|delete from)\\s+([a-z_]+)\\b");

    private final JavaClasses classes =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.midad");

    @Test
    void theRoomsCallEachOtherWithoutCycles() {
        ApplicationModules.of("org.midad").verify();
    }

    @Test
    void aTableIsWrittenOnlyByItsRoom() throws IOException {
        List<String> foreign = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String room = SOURCES.relativize(file).getName(0).toString();
                Matcher writes = WRITE.matcher(Files.readString(file));
                while (writes.find()) {
                    String owner = OWNERS.get(writes.group(1));
                    if (owner != null && !owner.equals(room) && !oneStatement(file, owner)) {
                        foreign.add(file.getFileName() + " writes " + writes.group(1));
                    }
                }
            }
        }
        assertThat(foreign).isEmpty();
    }

    /** A comment and its outbox row are one statement, so that they are one commit. */
    private static boolean oneStatement(Path file, String owner) {
        return file.endsWith("discussion/GroupCommit.java") && owner.equals("platform");
    }

    @Test
    void everyTableHasAnOwner() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path migration : migrations.toList()) {
                Matcher tables =
                        Pattern.compile("create table ([a-z_]+)")
                                .matcher(Files.readString(migration));
                while (tables.find()) {
                    found.add(tables.group(1));
                }
            }
        }
        assertThat(OWNERS.keySet()).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void theProgramKnowsItsNewestMigration() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(files.mapToInt(StructureTest::version).max()).hasValue(Migrations.NEWEST);
        }
    }

    private static int version(Path migration) {
        return Integer.parseInt(migration.getFileName().toString().replaceAll("^V|__.*$", ""));
    }

    @Test
    void everyRouteSaysWhoMayUseIt() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(RestController.class)
                .and()
                .areAnnotatedWith(GetMapping.class)
                .or()
                .areAnnotatedWith(PostMapping.class)
                .or()
                .areAnnotatedWith(PutMapping.class)
                .or()
                .areAnnotatedWith(DeleteMapping.class)
                .should(
                        new ArchCondition<JavaMethod>("declare @Needs, @ForStaff or @Open") {
                            @Override
                            public void check(JavaMethod method, ConditionEvents events) {
                                boolean said =
                                        method.isAnnotatedWith(Needs.class)
                                                || method.isAnnotatedWith(ForStaff.class)
                                                || method.isAnnotatedWith(Open.class);
                                events.add(
                                        new SimpleConditionEvent(
                                                method, said, method.getFullName()));
                            }
                        })
                .check(classes);
    }

    @Test
    void timeComesOnlyFromAnInjectedClock() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.midad.operations..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(classes);
    }

    @Test
    void onlyDoorsKnowHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.midad",
                        "org.midad.site..",
                        "org.midad.newsroom..",
                        "org.midad.api..",
                        "org.midad.web..",
                        "org.midad.operations..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..")
                .check(classes);
    }

    @Test
    void oneJacksonIsEnough() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind..")
                .check(classes);
    }

    @Test
    void namesSayWhatThingsAre() {
        Set<String> empty = Set.of("Impl", "Manager", "Helper", "Util", "Utils", "Dto", "Common");
        assertThat(classes.stream().map(c -> c.getSimpleName()))
                .noneMatch(name -> empty.stream().anyMatch(name::endsWith));
    }
}
