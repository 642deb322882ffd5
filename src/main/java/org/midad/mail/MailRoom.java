package org.midad.mail;

import java.time.Clock;
import org.midad.edition.Editions;
import org.midad.platform.DataFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mail room, put together. */
@Configuration(proxyBeanMethods = false)
public class MailRoom {

    @Bean
    Letters letters(JdbcClient jdbc) {
        return new Letters(jdbc);
    }

    @Bean
    MailSettings mailSettings(JdbcClient jdbc, MailOverrides overrides, DataFolder data) {
        return new MailSettings(jdbc, overrides, data);
    }

    @Bean
    Mail mail(Letters letters, MailSettings settings, Editions editions, Clock clock) {
        return new Mail(letters, settings, editions, clock);
    }

    @Bean
    Postman postman(Letters letters, MailSettings settings, Mail mail, Clock clock) {
        return new Postman(letters, settings, mail, new Smtp(), clock);
    }
}
