package org.midad.operations;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import org.midad.article.Articles;
import org.midad.article.Authors;
import org.midad.article.Clockwork;
import org.midad.article.Corrections;
import org.midad.article.PreviewLinks;
import org.midad.discussion.Comments;
import org.midad.discussion.Erasure;
import org.midad.discussion.Forgetting;
import org.midad.discussion.Numbering;
import org.midad.edition.Editions;
import org.midad.edition.Looks;
import org.midad.edition.PolicyRules;
import org.midad.edition.Sections;
import org.midad.edition.Sharings;
import org.midad.edition.SiteAddress;
import org.midad.front.Breaking;
import org.midad.front.Front;
import org.midad.media.Darkroom;
import org.midad.media.Logos;
import org.midad.media.Pictures;
import org.midad.moderation.Rules;
import org.midad.operations.backup.NightlyBackups;
import org.midad.people.Audit;
import org.midad.people.Challenges;
import org.midad.people.Expiry;
import org.midad.people.OneTimeLinks;
import org.midad.people.Passkeys;
import org.midad.people.Roster;
import org.midad.people.SecondFactors;
import org.midad.people.SecondSteps;
import org.midad.people.Sessions;
import org.midad.people.SetUpLinks;
import org.midad.people.Staff;
import org.midad.people.StaffPolicy;
import org.midad.people.Tokens;
import org.midad.platform.DataFolder;
import org.midad.platform.Disk;
import org.midad.platform.KeyFile;
import org.midad.platform.Outbox;
import org.midad.platform.OutboxTail;
import org.midad.platform.SiteSecrets;
import org.midad.site.Served;
import org.midad.standing.StandingPages;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The running newspaper: its rooms, put together. */
@SpringBootApplication(scanBasePackages = "org.midad")
public class Newspaper {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SiteAddress siteAddress(Environment environment) {
        return SiteAddress.of(environment.getRequiredProperty("site.address"));
    }

    @Bean
    Editions editions(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Outbox outbox,
            JsonMapper json,
            SiteAddress address) {
        return new Editions(jdbc, transaction, outbox, json, address);
    }

    @Bean
    Sections sections(JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox) {
        return new Sections(jdbc, transaction, outbox);
    }

    @Bean
    PolicyRules policyRules(JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox) {
        return new PolicyRules(jdbc, transaction, outbox);
    }

    @Bean
    Sharings sharings(
            JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox, JsonMapper json) {
        return new Sharings(jdbc, transaction, outbox, json);
    }

    @Bean
    Articles articles(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Outbox outbox,
            JsonMapper json,
            Clock clock) {
        return new Articles(jdbc, transaction, outbox, json, clock);
    }

    @Bean
    Authors authors(JdbcClient jdbc) {
        return new Authors(jdbc);
    }

    @Bean
    Clockwork clockwork(Articles articles) {
        return new Clockwork(articles);
    }

    @Bean
    Corrections corrections(
            JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox, Clock clock) {
        return new Corrections(jdbc, transaction, outbox, clock);
    }

    @Bean
    PreviewLinks previewLinks(SiteSecrets secrets) {
        return new PreviewLinks(secrets);
    }

    @Bean
    Darkroom darkroom(Disk disk) {
        return new Darkroom(disk);
    }

    @Bean
    Looks looks(JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox) {
        return new Looks(jdbc, transaction, outbox);
    }

    @Bean
    StandingPages standingPages(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Outbox outbox,
            JsonMapper json,
            Clock clock) {
        return new StandingPages(jdbc, transaction, outbox, json, clock);
    }

    @Bean
    Logos logos(JdbcClient jdbc, DataFolder data) {
        return new Logos(jdbc, data);
    }

    @Bean
    Pictures pictures(JdbcClient jdbc, DataFolder data) {
        return new Pictures(jdbc, data);
    }

    @Bean
    Comments comments(JdbcOperations jdbc, Outbox outbox, SiteSecrets secrets, Clock clock) {
        return new Comments(jdbc, outbox, secrets, clock);
    }

    @Bean
    Numbering numbering(Comments comments, TransactionTemplate transaction, Outbox outbox) {
        return new Numbering(comments, transaction, outbox);
    }

    @Bean
    Erasure erasure(JdbcClient jdbc, Outbox outbox, Clock clock) {
        return new Erasure(jdbc, outbox, clock);
    }

    @Bean
    Forgetting forgetting(
            Comments comments, Erasure erasure, Clock clock, Environment environment) {
        int days = environment.getRequiredProperty(Upkeep.PERSONAL_DATA_DAYS, Integer.class);
        return new Forgetting(comments, erasure, days, clock);
    }

    @Bean
    NightlyBackups nightlyBackups(JdbcClient jdbc) {
        return new NightlyBackups(jdbc);
    }

    @Bean
    Metrics metrics(
            JdbcClient jdbc,
            OutboxTail tail,
            NightlyBackups backups,
            Clock clock,
            Served served,
            Rules rules,
            HikariDataSource connections,
            Disk disk) {
        return new Metrics(
                new Figures(jdbc, tail, backups, clock), served, rules, connections, disk);
    }

    @Bean
    Disk disk(DataFolder data) {
        return Disk.under(data.path());
    }

    @Bean
    Front front(JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox, Clock clock) {
        return new Front(jdbc, transaction, outbox, clock);
    }

    @Bean
    Breaking breaking(
            JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox, Clock clock) {
        return new Breaking(jdbc, transaction, outbox, clock);
    }

    @Bean
    Staff staff(JdbcClient jdbc, Clock clock) {
        return new Staff(jdbc, clock);
    }

    @Bean
    Roster roster(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        return new Roster(jdbc, transaction, clock);
    }

    @Bean
    StaffPolicy staffPolicy(JdbcClient jdbc) {
        return new StaffPolicy(jdbc);
    }

    @Bean
    KeyFile keyFile(DataFolder data) {
        return new KeyFile(data);
    }

    @Bean
    SecondFactors secondFactors(
            JdbcClient jdbc, TransactionTemplate transaction, KeyFile key, Clock clock) {
        return new SecondFactors(jdbc, transaction, key, clock);
    }

    @Bean
    SecondSteps secondSteps(JdbcClient jdbc, Staff staff, Clock clock) {
        return new SecondSteps(jdbc, staff, clock);
    }

    @Bean
    Audit audit(JdbcClient jdbc, Clock clock) {
        return new Audit(jdbc, clock);
    }

    @Bean
    Passkeys passkeys(
            JdbcClient jdbc, Staff staff, SiteSecrets secrets, SiteAddress address, Clock clock) {
        return new Passkeys(jdbc, staff, secrets, address, clock);
    }

    @Bean
    Challenges challenges(JdbcClient jdbc, Clock clock) {
        return new Challenges(jdbc, clock);
    }

    @Bean
    Expiry expiry(JdbcClient jdbc, Audit audit, Clock clock) {
        return new Expiry(jdbc, audit, clock);
    }

    @Bean
    Sessions sessions(JdbcClient jdbc, Staff staff, Clock clock) {
        return new Sessions(jdbc, staff, clock);
    }

    @Bean
    OneTimeLinks oneTimeLinks(JdbcClient jdbc, Staff staff, Clock clock) {
        return new OneTimeLinks(jdbc, staff, clock);
    }

    @Bean
    SetUpLinks setUpLinks(
            JdbcClient jdbc, TransactionTemplate transaction, DataFolder data, Clock clock) {
        return new SetUpLinks(jdbc, transaction, data, clock);
    }

    @Bean
    Tokens tokens(JdbcClient jdbc, Clock clock) {
        return new Tokens(jdbc, clock);
    }
}
