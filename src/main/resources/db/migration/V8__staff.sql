-- The staff comes and goes, proves itself twice where it wants to, and what it did is written down.

-- Who left stays in the table, since what they did bears their name; the name itself is free again.
alter table staff
    add column suspended_at timestamptz,
    add column removed_at timestamptz,
    add column seen_at timestamptz;
alter table staff drop constraint staff_name_folded_key;
create unique index staff_name on staff (name_folded) where removed_at is null;

-- What its owner needs to know a session again: browser and system by their family, the network
-- without the part that names the device.
alter table staff_session
    add column id bigint generated always as identity unique,
    add column browser text not null default '',
    add column system text not null default '',
    add column network text;
create index staff_session_staff on staff_session (staff_id);

-- A link made on the server is the way back in and passes the second factor; a second step is the
-- time between password and code.
alter table one_time_link drop constraint one_time_link_purpose_check;
alter table one_time_link add constraint one_time_link_purpose_check
    check (purpose in ('staff-sign-in', 'staff-recovery', 'second-step', 'set-up'));

-- The secret is sealed with a key that is not in the database; it counts once it was confirmed.
create table second_factor (
    staff_id bigint primary key references staff on delete cascade,
    secret bytea not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0
);

create table recovery_code (
    staff_id bigint not null references staff on delete cascade,
    hash bytea not null,
    used_at timestamptz,
    primary key (staff_id, hash)
);

create table passkey (
    id bigint generated always as identity primary key,
    staff_id bigint not null references staff on delete cascade,
    credential_id bytea not null unique,
    name text not null check (name <> ''),
    credential bytea not null,
    counter bigint not null,
    created_at timestamptz not null,
    used_at timestamptz
);
create index passkey_staff on passkey (staff_id);

-- What a passkey has to sign: once, within minutes, in the browser that holds the secret.
create table passkey_challenge (
    hash bytea primary key,
    challenge bytea not null,
    purpose text not null check (purpose in ('register', 'sign-in')),
    staff_id bigint references staff on delete cascade,
    expires_at timestamptz not null,
    check ((purpose = 'register') = (staff_id is not null))
);

-- What holds for all of the staff; one row.
create table staff_policy (
    only_one boolean primary key default true check (only_one),
    second_factor_for text[] not null default '{}',
    audit_days int not null default 730 check (audit_days between 90 and 3650)
);
insert into staff_policy default values;

-- Who did what, and when. Append-only but for what is older than anybody may want it to be.
create table audit (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    staff_id bigint,
    name text not null,
    deed text not null,
    subject_kind text,
    subject_id text,
    subject text,
    network text
);
create index audit_staff on audit (staff_id, id desc);
create index audit_deed on audit (deed, id desc);
create index audit_age on audit (at);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.at < now() - interval '90 days' then
        return old;
    end if;
    raise exception 'the audit list is append-only';
end $$;
create trigger audit_append_only before update or delete on audit
    for each row execute function refuse_audit_change();
