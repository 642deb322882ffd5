package org.midad.mail;

/** Why a letter did not leave. */
public enum Trouble {
    /** The server's name is not known. */
    UNKNOWN_HOST,
    /** Nothing listens there, or a wall is in between. */
    NO_CONNECTION,
    /** The server does not answer in time. */
    TIMEOUT,
    /** Its certificate is not trusted, or is another host's. */
    CERTIFICATE,
    /** TLS cannot be agreed on, or the server does not offer it. */
    NO_TLS,
    /** Unencrypted mail is for a private network alone. */
    IN_THE_OPEN,
    /** User or password is wrong, or missing. */
    PASSWORD,
    /** The server does not send for this sender. */
    SENDER,
    /** The server refuses this recipient for good. */
    RECIPIENT,
    /** The server refuses the letter itself for good. */
    CONTENT,
    /** The server asks to come again later. */
    LATER,
    /** Anything else that it said. */
    SERVER,
    /** Nobody could send it in time. */
    TOO_LATE
}
