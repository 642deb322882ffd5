-- What the masthead may show instead of the paper's name. Files as pictures have them, but they keep
-- what is transparent.
create table logo (
    id text primary key check (id ~ '^[a-z0-9-]{1,80}$'),
    format text not null check (format in ('png', 'jpg')),
    width int not null check (width > 0),
    height int not null check (height > 0),
    widths int[] not null,
    source text not null,
    created_at timestamptz not null default now()
);

-- How an edition looks and what its foot says of it. A colour that is null is Midad's own.
create table edition_look (
    edition_id smallint primary key references edition,
    house_light text check (house_light ~ '^#[0-9a-f]{6}$'),
    house_dark text check (house_dark ~ '^#[0-9a-f]{6}$'),
    logo_light text references logo,
    logo_dark text references logo,
    licence text not null default '',
    editor text not null default '',
    publisher text not null default '',
    address text not null default '',
    phone text not null default '',
    mail text not null default ''
);

-- The paper's standing pages, such as "about": only those that somebody saved.
create table standing_page (
    id bigint generated always as identity primary key,
    edition_id smallint not null references edition,
    slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    title text not null check (title <> ''),
    body jsonb not null,
    shown boolean not null default false,
    position int not null,
    revision int not null check (revision > 0),
    saved_by text not null,
    saved_at timestamptz not null,
    unique (edition_id, slug)
);
