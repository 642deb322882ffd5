-- How the paper is shared and found, and where it prints advertisements. One row an edition.
create table sharing (
    edition_id smallint primary key references edition,
    picture_id text references picture on delete set null,
    verified jsonb not null default '{}',
    robots text not null default '',
    training text not null default 'ALLOWED' check (training in ('ALLOWED', 'KEPT_OUT')),
    ads_txt text not null default '',
    ads jsonb not null default '[]'
);
insert into sharing (edition_id) select id from edition;
