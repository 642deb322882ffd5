-- What readers were told was wrong, in the order in which it was told. Never changed, never deleted
-- but with its article.
create table correction (
    id bigint generated always as identity primary key,
    article_id bigint not null references article on delete cascade,
    kind text not null check (kind in ('correction', 'clarification', 'omission')),
    text text not null,
    told_by text not null,
    at timestamptz not null default now()
);
create index correction_article on correction (article_id, at, id);
create index correction_newest on correction (at desc, id desc);
