-- mail --------------------------------------------------------------------------------------

-- Letters: waiting, sent, given up. Written in the transaction of what causes them.
create table mail (
    id bigint generated always as identity primary key,
    message_id text not null unique,
    kind text not null check (kind in ('link', 'notice', 'digest')),
    recipient text not null check (recipient !~ '[[:cntrl:]]'),
    language text not null,
    subject text not null check (subject !~ '[[:cntrl:]]'),
    -- null once it is erased
    text text,
    state text not null default 'waiting' check (state in ('waiting', 'sent', 'given-up')),
    created_at timestamptz not null,
    -- worthless afterwards, such as a link that has expired
    until timestamptz not null,
    next_at timestamptz not null,
    -- whoever sends it has it until then; later it is anybody's again
    claimed_until timestamptz,
    attempts int not null default 0,
    trouble text,
    last_error text,
    ended_at timestamptz,
    check ((state = 'waiting') = (ended_at is null))
);
create index mail_due on mail (next_at, id) where state = 'waiting';
create index mail_ended on mail (state, ended_at) where state <> 'waiting';

-- How mail is sent, where neither midad.yaml nor the environment says so. The password is sealed
-- with a key that lies in the data folder.
create table mail_setting (
    id smallint primary key check (id = 1),
    host text not null default '',
    port int not null default 587 check (port between 1 and 65535),
    encryption text not null default 'STARTTLS' check (encryption in ('STARTTLS', 'TLS', 'NONE')),
    user_name text not null default '',
    password bytea,
    from_address text not null default '',
    from_name text not null default '',
    quiet_from time,
    quiet_to time,
    check ((quiet_from is null) = (quiet_to is null))
);
insert into mail_setting (id) values (1);

-- moderation --------------------------------------------------------------------------------

-- When the desk is told by mail that comments wait too long; never, without minutes.
create table digest (
    id smallint primary key check (id = 1),
    after_minutes int check (after_minutes between 1 and 10080),
    pause_hours int not null default 4 check (pause_hours between 1 and 168),
    -- since then the desk knows; null once nothing waits too long any more
    told_at timestamptz
);
insert into digest (id) values (1);

-- Who wants to be told.
create table digest_reader (
    staff_id bigint primary key references staff on delete cascade
);
