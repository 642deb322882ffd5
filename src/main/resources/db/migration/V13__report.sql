-- moderation --------------------------------------------------------------------------------

-- What readers report of published comments, each network once a comment; the network itself is
-- not kept. Open until a person keeps the comment.
create table report (
    id bigint generated always as identity primary key,
    comment_id bigint not null references comment on delete cascade,
    rule text not null,
    note text,
    reporter bytea not null,
    created_at timestamptz not null,
    settled_at timestamptz,
    settled_by text,
    unique (comment_id, reporter),
    check ((settled_at is null) = (settled_by is null))
);
create index report_open on report (comment_id, id) where settled_at is null;
