package org.midad.mail;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** How what is said to the mail server is kept from others. */
public enum Encryption {
    /** Begins in the open and must become TLS before anything is told; usually port 587. */
    STARTTLS,
    /** TLS from the first byte; usually port 465. */
    TLS,
    /** Not at all: for a server on this machine or in its private network alone. */
    NONE;

    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int UNIQUE_LOCAL_BITS = 0xfe;

    /** Whether this may be used with a host; asks the name server for names. */
    public boolean allowed(String host) {
        if (this != NONE) {
            return true;
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(Encryption::isPrivate);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || (address.getAddress().length == 16 // RFC 4193
                        && (address.getAddress()[0] & UNIQUE_LOCAL_BITS) == UNIQUE_LOCAL);
    }
}
