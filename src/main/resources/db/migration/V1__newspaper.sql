-- The newspaper's tables, room by room. A table is written only by its room (a structure test
-- holds this); a page's query may read any.

-- edition -----------------------------------------------------------------------------------

create table edition (
    id smallint primary key,
    code text not null unique check (code ~ '^[a-z][a-z0-9-]{0,29}$'),
    name text not null,
    motto text not null default '',
    language text not null,
    country text not null,
    numerals text not null check (numerals in ('ARABIC', 'LATIN')),
    tanween text not null check (tanween in ('BEFORE_ALEF', 'ON_ALEF')),
    zone text not null,
    disclaimer text not null,
    call_outs jsonb not null default '[]',
    comment_mode text not null default 'HOLD_ALL'
        check (comment_mode in ('HOLD_ALL', 'HOLD_FIRST', 'PUBLISH_ALL')),
    comment_limit int not null default 2000 check (comment_limit between 1 and 20000)
);

create table section (
    id bigint generated always as identity primary key,
    edition_id smallint not null references edition,
    slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    name text not null check (name <> ''),
    position int not null,
    unique (edition_id, slug)
);

create table policy_rule (
    edition_id smallint not null references edition,
    code text not null check (code ~ '^[a-z-]{1,30}$'),
    text text not null,
    position int not null,
    primary key (edition_id, code)
);

-- media -------------------------------------------------------------------------------------

create table picture (
    id text primary key check (id ~ '^[a-z0-9-]{1,80}$'),
    width int not null check (width > 0),
    height int not null check (height > 0),
    widths int[] not null,
    digest bytea not null unique,
    source text,
    created_at timestamptz not null default now()
);

-- people ------------------------------------------------------------------------------------

create table staff (
    id bigint generated always as identity primary key,
    name text not null check (name <> ''),
    name_folded text not null unique,
    role text not null check (role in ('reporter', 'editor', 'moderator', 'chief', 'operator')),
    email text,
    password_hash text,
    created_at timestamptz not null default now()
);

create table staff_session (
    hash bytea primary key,
    staff_id bigint not null references staff on delete cascade,
    created_at timestamptz not null default now(),
    seen_at timestamptz not null default now(),
    expires_at timestamptz not null
);

create table one_time_link (
    hash bytea primary key,
    purpose text not null check (purpose in ('staff-sign-in')),
    staff_id bigint not null references staff on delete cascade,
    expires_at timestamptz not null,
    used_at timestamptz
);

create table token (
    id bigint generated always as identity primary key,
    hash bytea not null unique,
    role text not null check (role in ('reporter', 'editor', 'moderator', 'chief', 'operator')),
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz
);

-- Sign-in attempts that failed, by name and by network, so that guessing is slow on every node.
create table sign_in_failure (
    key text not null,
    at timestamptz not null default now()
);
create index sign_in_failure_key on sign_in_failure (key, at);

-- article -----------------------------------------------------------------------------------

create table article (
    id bigint generated always as identity primary key,
    edition_id smallint not null references edition,
    section_id bigint not null references section,
    state text not null check (state in ('draft', 'scheduled', 'published', 'withdrawn')),
    kind text not null,
    language text not null,
    slug text not null,
    kicker text,
    headline text not null check (headline <> ''),
    short_headline text,
    lead text,
    writer text,
    picture_id text,
    content jsonb not null,
    revision int not null check (revision > 0),
    created_at timestamptz not null default now(),
    published_at timestamptz,
    -- undated articles come after all dated ones, in every list
    sort_at timestamptz not null
        generated always as (coalesce(published_at, '-infinity'::timestamptz)) stored,
    public_at timestamptz,
    updated_at timestamptz,
    scheduled_for timestamptz,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    comments_open boolean not null default true,
    source text unique,
    folded text not null default '',
    words tsvector not null generated always as (to_tsvector('simple', folded)) stored,
    check ((state = 'scheduled') = (scheduled_for is not null)),
    check ((state = 'withdrawn') = (withdrawn_at is not null))
);
create index article_newest on article (edition_id, sort_at desc, id desc) where state = 'published';
create index article_section on article (section_id, sort_at desc, id desc)
    where state = 'published';
create index article_words on article using gin (words);
create index article_scheduled on article (scheduled_for) where state = 'scheduled';
create index article_state on article (state, id desc);

create table article_revision (
    article_id bigint not null references article on delete cascade,
    revision int not null,
    content jsonb not null,
    saved_at timestamptz not null default now(),
    saved_by text not null,
    primary key (article_id, revision)
);

create table author (
    id bigint generated always as identity primary key,
    edition_id smallint not null references edition,
    slug text not null,
    name text not null,
    portrait text,
    unique (edition_id, slug)
);

create table article_author (
    article_id bigint not null references article on delete cascade,
    author_id bigint not null references author,
    position int not null,
    role text not null,
    primary key (article_id, position)
);
create index article_author_author on article_author (author_id, article_id);

create table tag (
    id bigint generated always as identity primary key,
    edition_id smallint not null references edition,
    slug text not null,
    name text not null,
    unique (edition_id, slug)
);

create table article_tag (
    article_id bigint not null references article on delete cascade,
    tag_id bigint not null references tag,
    position int not null,
    primary key (article_id, position)
);
create index article_tag_tag on article_tag (tag_id, article_id);

-- front -------------------------------------------------------------------------------------

create table front_slot (
    edition_id smallint not null references edition,
    slot text not null check (slot in ('lead', 'second-1', 'second-2', 'second-3')),
    article_id bigint not null references article on delete cascade,
    set_by text not null,
    set_at timestamptz not null default now(),
    primary key (edition_id, slot),
    unique (edition_id, article_id)
);

-- discussion --------------------------------------------------------------------------------

create sequence comment_id;

create table comment (
    id bigint primary key default nextval('comment_id'),
    article_id bigint not null references article on delete cascade,
    root_id bigint,
    parent_id bigint,
    number int,
    name text not null,
    title text,
    text text not null,
    language text not null,
    direction text not null check (direction in ('rtl', 'ltr')),
    state text not null check (state in ('pending', 'published', 'rejected', 'withdrawn')),
    created_at timestamptz not null,
    time_known boolean not null default true,
    held_for text,
    writer_hash bytea,
    network text,
    text_hash bigint not null,
    decided_at timestamptz,
    decided_by text,
    rule text,
    reason text,
    source text unique,
    unique (article_id, number)
);
create index comment_roots on comment (article_id, created_at, id)
    where state = 'published' and root_id is null;
create index comment_replies on comment (root_id, created_at, id)
    where state = 'published' and root_id is not null;
create index comment_waiting on comment (created_at, id) where state = 'pending';
create index comment_decided on comment (state, decided_at desc, id desc)
    where state in ('published', 'rejected');
create index comment_writer on comment (writer_hash) where writer_hash is not null;
create index comment_unnumbered on comment (article_id)
    where state = 'published' and number is null;

-- One article's published comments, spread over 32 rows so that writers do not queue for one.
create table comment_count (
    article_id bigint not null references article on delete cascade,
    slot smallint not null check (slot between 0 and 31),
    published int not null,
    primary key (article_id, slot)
);

-- What was sent once is one comment: by Idempotency-Key, or by the content of a plain form.
create table submission (
    article_id bigint not null references article on delete cascade,
    key bytea not null,
    body_hash bytea not null,
    writer_hash bytea,
    comment_id bigint not null,
    created_at timestamptz not null,
    primary key (article_id, key)
);
create index submission_age on submission (created_at);

-- moderation --------------------------------------------------------------------------------

-- Append-only: what was decided, by whom, under which rule. An undo is a decision of its own.
create table decision (
    id bigint generated always as identity primary key,
    comment_id bigint not null,
    article_id bigint not null,
    from_state text not null,
    to_state text not null,
    rule text,
    reason text,
    decided_by text not null,
    staff_id bigint,
    undoes bigint,
    at timestamptz not null default now()
);
create index decision_staff on decision (staff_id, id desc);
create index decision_comment on decision (comment_id, id);
create unique index decision_undone_once on decision (undoes) where undoes is not null;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the decision log is append-only';
end $$;
create trigger decision_append_only before update or delete on decision
    for each row execute function refuse_change();

-- platform ----------------------------------------------------------------------------------

-- What other processes need to hear of: kind and id, no text.
create table outbox (
    id bigint generated always as identity primary key,
    tx xid8 not null default pg_current_xact_id(),
    kind text not null,
    subject bigint not null,
    at timestamptz not null default now()
);
create index outbox_order on outbox (tx, id);

-- Random keys of this newspaper, made by the first process that needs one.
create table site_secret (
    name text primary key,
    value bytea not null
);

-- The first edition --------------------------------------------------------------------------

insert into edition (id, code, name, motto, language, country, numerals, tanween, zone, disclaimer)
values (1, 'main', 'مداد', 'صحيفة عربية مستقلة', 'ar', 'SA', 'ARABIC', 'BEFORE_ALEF', 'Asia/Riyadh',
    'التعليقات تعبّر عن آراء كتّابها ولا تعبّر بالضرورة عن رأي الصحيفة');

insert into section (edition_id, slug, name, position) values
    (1, 'news', 'أخبار', 1),
    (1, 'local', 'محليات', 2),
    (1, 'economy', 'اقتصاد', 3),
    (1, 'culture', 'ثقافة', 4),
    (1, 'sport', 'رياضة', 5),
    (1, 'opinion', 'رأي', 6);

insert into policy_rule (edition_id, code, text, position) values
    (1, 'insult', 'الشتم والإهانة', 1),
    (1, 'incitement', 'التحريض والعنف', 2),
    (1, 'hate', 'الكراهية والطائفية', 3),
    (1, 'sacred', 'الإساءة إلى المقدسات', 4),
    (1, 'defamation', 'التشهير والاتهام بلا دليل', 5),
    (1, 'privacy', 'الخصوصية وبيانات الاتصال', 6),
    (1, 'impersonation', 'انتحال الشخصية', 7),
    (1, 'spam', 'الإعلان والتكرار والخروج عن الموضوع', 8);
