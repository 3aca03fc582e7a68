alter table rubric add column changed_at timestamp(6) with time zone;
update rubric set changed_at = created_at;
alter table rubric alter column changed_at set not null;
alter table rubric add column withdrawn_at timestamp(6) with time zone;
alter table rubric add column withdrawn_reason varchar(1000);
alter table rubric add constraint rubric_revision_once unique (name, revision);

alter table indicator add column evidence_zh varchar(2000) default '' not null;

-- What was done to a rubric: a line for each field that changed, or one for the action as a whole.
create table rubric_change (
    id uuid primary key,
    rubric_id uuid not null references rubric,
    at timestamp(6) with time zone not null,
    account_id uuid not null,
    actor varchar(100) not null,
    action varchar(20) not null,
    section varchar(20),
    code varchar(40),
    name varchar(200),
    field varchar(30),
    before_text varchar(2000),
    after_text varchar(2000)
);

create index rubric_change_by_rubric on rubric_change (rubric_id, at, id);
