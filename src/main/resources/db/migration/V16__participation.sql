-- That a branch joined a cycle after it opened, left it or came back to it, and why.
create table participation (
    id uuid primary key,
    evaluation_id uuid not null references evaluation,
    kind varchar(20) not null,
    reason varchar(1000) not null,
    at timestamp(6) with time zone not null,
    account_id uuid not null,
    actor varchar(100) not null
);

create index participation_by_evaluation on participation (evaluation_id, at);

-- The day on which a branch was dissolved; unknown for those dissolved before.
alter table branch add column closed_on date;
