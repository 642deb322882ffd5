package org.midad.newsroom.mail;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midad.mail.Delivery;
import org.midad.mail.Letters;
import org.midad.mail.MailSettings;

/**
 * What the screen of mail shows beside its forms.
 *
 * @param fixed what the operator fixed, by the names of the fields
 * @param hasPassword whether one is kept; it is never shown
 * @param trial what came of a trial letter; null where none was sent just now
 */
public record MailView(
        MailSettings.SetUp setUp,
        Map<String, String> fixed,
        boolean hasPassword,
        Letters.Tally tally,
        List<Letters.Line> letters,
        @Nullable Delivery trial) {

    /** The key of the sentence on how mail stands. */
    public String state() {
        return switch (setUp) {
            case MailSettings.SetUp.Ready ready -> "settings.mail.state.ready";
            case MailSettings.SetUp.Missing missing -> "settings.mail.state.missing";
            case MailSettings.SetUp.Locked locked -> "settings.mail.state.locked";
        };
    }

    /** Whether a trial letter can be sent. */
    public boolean ready() {
        return setUp instanceof MailSettings.SetUp.Ready;
    }

    /** The key of the sentence on a trial. */
    public static String outcome(Delivery trial) {
        return switch (trial) {
            case Delivery.Sent sent -> "settings.mail.trial.sent";
            case Delivery.Postponed postponed -> "settings.mail.trouble." + postponed.trouble();
            case Delivery.Refused refused -> "settings.mail.trouble." + refused.trouble();
        };
    }

    /** The server's own words; empty where it said none, or took the letter. */
    public static String said(Delivery trial) {
        return switch (trial) {
            case Delivery.Sent sent -> "";
            case Delivery.Postponed postponed -> postponed.said();
            case Delivery.Refused refused -> refused.said();
        };
    }
}
