package org.midad.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.midad.platform.Refusal;

/**
 * Who is really asking: the peer of the socket; behind trusted proxies, the right-most address of
 * {@code X-Forwarded-For} that is no proxy of ours.
 */
public final class ClientAddress {
    private final List<Network> trusted;

    /** A range of addresses; {@code bits} of the prefix count. */
    private record Network(byte[] prefix, int bits) {
        static Network of(String text) {
            int slash = text.indexOf('/');
            byte[] address = parse(slash < 0 ? text : text.substring(0, slash));
            int most = address.length * 8;
            return new Network(address, slash < 0 ? most : bits(text.substring(slash + 1), most));
        }

        private static int bits(String text, int most) {
            if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > most) {
                throw new IllegalArgumentException("no prefix of at most " + most + ": " + text);
            }
            return Integer.parseInt(text);
        }

        boolean has(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Reads the setting {@code server.trusted-proxies}: addresses and ranges, comma between.
     *
     * @throws Refusal if one is not readable
     */
    public static ClientAddress behind(String proxies) {
        return new ClientAddress(
                Arrays.stream(proxies.split(",", -1)).filter(proxy -> !proxy.isBlank()).toList());
    }

    /**
     * Trusts these proxies: addresses or ranges such as {@code 10.0.0.0/8}.
     *
     * @throws Refusal if one is not readable
     */
    ClientAddress(List<String> trustedProxies) {
        List<Network> networks = new ArrayList<>();
        for (String proxy : trustedProxies) {
            try {
                networks.add(Network.of(proxy.trim()));
            } catch (IllegalArgumentException e) {
                throw new Refusal(
                        "server.trusted-proxies has "
                                + proxy
                                + ", which is no address or range such as 10.0.0.0/8.",
                        e);
            }
        }
        this.trusted = List.copyOf(networks);
    }

    /** The client's address, as text; never null. */
    public String of(HttpServletRequest request) {
        String candidate = request.getRemoteAddr();
        List<String> chain = chain(request);
        for (int i = chain.size() - 1; i >= 0 && isTrusted(candidate); i--) {
            if (!isAddress(chain.get(i))) {
                break;
            }
            candidate = chain.get(i);
        }
        return candidate;
    }

    private static List<String> chain(HttpServletRequest request) {
        List<String> chain = new ArrayList<>();
        Enumeration<String> headers = request.getHeaders("X-Forwarded-For");
        for (String header : Collections.list(headers)) {
            for (String address : header.split(",", -1)) {
                chain.add(address.trim());
            }
        }
        return chain;
    }

    private boolean isTrusted(String address) {
        if (trusted.isEmpty() || !isAddress(address)) {
            return false;
        }
        byte[] bytes = parse(address);
        return trusted.stream().anyMatch(network -> network.has(bytes));
    }

    private static boolean isAddress(String text) {
        try {
            parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Parses a literal; never asks a name server, since only digits, dots and colons pass. */
    private static byte[] parse(String text) {
        if (text.isEmpty() || !text.matches("[0-9a-fA-F:.]+") || !text.matches(".*[.:].*")) {
            throw new IllegalArgumentException("no address: " + text);
        }
        try {
            return InetAddress.getByName(text).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address: " + text, e);
        }
    }
}
