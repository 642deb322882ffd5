package org.midad.mail;

import org.jspecify.annotations.Nullable;

/**
 * How mail leaves: the server, who we are there, and whom the letters come from.
 *
 * @param login null for a server that asks for none
 * @param fromName printed beside the address; empty for none
 */
public record Account(
        String host,
        int port,
        Encryption encryption,
        @Nullable Login login,
        MailAddress from,
        String fromName) {

    /** A user and the password; printed nowhere. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "login of " + user;
        }
    }
}
