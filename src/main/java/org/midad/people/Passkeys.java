package org.midad.people;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.edition.SiteAddress;
import org.midad.platform.SiteSecrets;
import org.midad.platform.Times;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passkeys (WebAuthn): each proves the device and, since it asks for finger or PIN, its owner. */
public class Passkeys {
    private final JdbcClient jdbc;
    private final Staff staff;
    private final SiteSecrets secrets;
    private final SiteAddress address;
    private final Clock clock;

    public Passkeys(
            JdbcClient jdbc, Staff staff, SiteSecrets secrets, SiteAddress address, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.secrets = secrets;
        this.address = address;
        this.clock = clock;
    }

    /** The library, read when the first passkey is used. */
    private static final class Library {
        static final ObjectConverter CONVERTER = new ObjectConverter();
        static final WebAuthnManager MANAGER =
                WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
        static final AttestedCredentialDataConverter CREDENTIALS =
                new AttestedCredentialDataConverter(CONVERTER);
    }

    /**
     * A passkey as its owner sees it.
     *
     * @param used when it last signed its owner in; null for never
     */
    public record Key(long id, String name, Instant since, @Nullable Instant used) {}

    /** Browsers make passkeys for secure sites, and for one's own machine. */
    public boolean possible() {
        return address.secure() || host().equals("localhost");
    }

    /** What passkeys are bound to: the host of the site's address, whatever a request says. */
    public String host() {
        return address.value().getHost();
    }

    /** What an authenticator knows a person by; says nothing to others. */
    public byte[] handle(long member) {
        return secrets.seal(
                "passkey-user", ByteBuffer.allocate(Long.BYTES).putLong(member).array());
    }

    /** All of a person, the oldest first. */
    public List<Key> of(StaffMember member) {
        return jdbc.sql(
                        """
                        select id, name, created_at, used_at from passkey
                        where staff_id = ? order by id
                        """)
                .param(member.id())
                .query(
                        (rs, i) ->
                                new Key(
                                        rs.getLong("id"),
                                        rs.getString("name"),
                                        Times.of(rs, "created_at"),
                                        Times.maybe(rs, "used_at")))
                .list();
    }

    /** The ids by which authenticators know these passkeys. */
    public List<byte[]> credentials(StaffMember member) {
        return jdbc.sql("select credential_id from passkey where staff_id = ?")
                .param(member.id())
                .query((rs, i) -> rs.getBytes(1))
                .list();
    }

    /**
     * Keeps a new passkey if what the browser answered is sound; false otherwise.
     *
     * @param challenge that was given to this browser and is used up
     * @param answer JSON of the browser
     */
    public boolean register(StaffMember member, byte[] challenge, String answer, String name) {
        AttestedCredentialData credential;
        long counter;
        try {
            RegistrationData data =
                    Library.MANAGER.verifyRegistrationResponseJSON(
                            answer,
                            new RegistrationParameters(server(challenge), null, true, true));
            var authenticator =
                    Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            credential = Objects.requireNonNull(authenticator.getAttestedCredentialData());
            counter = authenticator.getSignCount();
        } catch (RuntimeException e) {
            // the library throws many things at what no browser sends
            return false;
        }
        try {
            return jdbc.sql(
                                    """
                                    insert into passkey (staff_id, credential_id, name, credential,
                                        counter, created_at)
                                    values (?, ?, ?, ?, ?, ?)
                                    """)
                            .params(member.id(), credential.getCredentialId(), name)
                            .params(Library.CREDENTIALS.convert(credential), counter)
                            .param(Times.at(clock.instant()))
                            .update()
                    > 0;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private record Stored(long id, long member, byte[] credential, long counter) {}

    /**
     * Whose passkey signed this challenge; empty where the signature, or anything, is not right.
     */
    // the library marks arrays as if their bytes could be null
    @SuppressWarnings("NullAway")
    public Optional<StaffMember> signIn(byte[] challenge, String answer) {
        Optional<AuthenticationData> read = read(answer);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        AuthenticationData data = read.get();
        byte[] id = data.getCredentialId();
        Optional<Stored> stored = id == null ? Optional.empty() : stored(id);
        if (stored.isEmpty() || !ofOwner(data, stored.get().member())) {
            return Optional.empty();
        }
        try {
            Library.MANAGER.verify(
                    data,
                    new AuthenticationParameters(
                            server(challenge), record(stored.get()), null, true, true));
        } catch (WebAuthnException | IllegalArgumentException e) {
            return Optional.empty();
        }
        long counter = Objects.requireNonNull(data.getAuthenticatorData()).getSignCount();
        return count(stored.get(), counter)
                ? staff.find(stored.get().member()).filter(member -> !member.standing().suspended())
                : Optional.empty();
    }

    /** The library throws many things at what no browser sends. */
    private static Optional<AuthenticationData> read(String answer) {
        try {
            return Optional.of(Library.MANAGER.parseAuthenticationResponseJSON(answer));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Takes one of a person's passkeys away. */
    public boolean remove(StaffMember member, long id) {
        return jdbc.sql("delete from passkey where staff_id = ? and id = ?")
                        .params(member.id(), id)
                        .update()
                > 0;
    }

    // the library marks arrays as if their bytes could be null
    @SuppressWarnings("NullAway")
    private boolean ofOwner(AuthenticationData data, long member) {
        byte[] handle = data.getUserHandle();
        return handle != null && MessageDigest.isEqual(handle, handle(member));
    }

    /** A counter only grows, or stands at zero where an authenticator has none. */
    private boolean count(Stored stored, long counter) {
        return jdbc.sql(
                                """
                                update passkey set counter = ?, used_at = ?
                                where id = ? and counter = ?
                                """)
                        .params(counter, Times.at(clock.instant()), stored.id())
                        .param(stored.counter())
                        .update()
                > 0;
    }

    private Optional<Stored> stored(byte[] credential) {
        return jdbc.sql(
                        """
                        select id, staff_id, credential, counter from passkey
                        where credential_id = ?
                        """)
                .param(credential)
                .query(
                        (rs, i) ->
                                new Stored(
                                        rs.getLong("id"),
                                        rs.getLong("staff_id"),
                                        rs.getBytes("credential"),
                                        rs.getLong("counter")))
                .optional();
    }

    private static CredentialRecordImpl record(Stored stored) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                null,
                null,
                stored.counter(),
                Library.CREDENTIALS.convert(stored.credential()),
                null,
                null,
                null,
                null);
    }

    private ServerProperty server(byte[] challenge) {
        return ServerProperty.builder()
                .origin(Origin.create(address.value().toString()))
                .rpId(host())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }
}
