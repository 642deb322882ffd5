-- operations: what came of each nightly backup, so that the newsroom, the doctor and other processes
-- know. A row an attempt; bytes where it was made and verified, failure where it was not.
create table nightly_backup (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    file text not null,
    bytes bigint,
    failure text,
    check ((bytes is null) = (failure is not null))
);

-- discussion: a comment whose text its writer had erased; its place in the thread stays.
alter table comment add column erased_at timestamptz;
