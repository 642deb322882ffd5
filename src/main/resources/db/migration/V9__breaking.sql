-- The breaking banner of an edition: one at a time, with an end. With an article it stands only
-- while that one is published.
create table breaking (
    edition_id smallint primary key references edition,
    text text not null check (text <> ''),
    article_id bigint references article on delete cascade,
    until timestamptz not null,
    set_by text not null,
    set_at timestamptz not null default now()
);
