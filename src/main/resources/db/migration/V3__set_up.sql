-- The link by which a newspaper without staff is set up belongs to nobody yet.
alter table one_time_link drop constraint one_time_link_purpose_check;
alter table one_time_link add constraint one_time_link_purpose_check
    check (purpose in ('staff-sign-in', 'set-up'));
alter table one_time_link alter column staff_id drop not null;
alter table one_time_link add constraint one_time_link_owner
    check ((purpose = 'set-up') = (staff_id is null));
