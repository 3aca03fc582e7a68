-- Who gave an evaluation to other reviewers than it had before, and why.
create table reassignment (
    id uuid primary key,
    evaluation_id uuid not null references evaluation,
    at timestamp(6) with time zone not null,
    account_id uuid not null,
    actor varchar(100) not null,
    formerly varchar(8000) not null,
    instead varchar(8000) not null,
    reason varchar(1000)
);

create index reassignment_by_evaluation on reassignment (evaluation_id, at);
