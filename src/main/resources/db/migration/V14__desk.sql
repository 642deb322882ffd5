-- discussion --------------------------------------------------------------------------------

-- What the desk lists, counts and narrows is read from an index alone, however many wait.
drop index comment_waiting;
create index comment_waiting on comment (created_at, id) include (article_id, held_for)
    where state = 'pending';

-- Decided comments in the order of the desk; those of an import have no decision, but a time.
drop index comment_decided;
create index comment_decided on comment
    (state, (coalesce(decided_at, created_at)) desc, id desc)
    where state in ('published', 'rejected');
