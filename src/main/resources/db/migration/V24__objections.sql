-- Objections to a publicised result: who objected to what, and what became of it.
create table objection (
    id uuid primary key,
    version integer not null,
    evaluation_id uuid not null references evaluation,
    objector varchar(100) not null,
    contact varchar(200),
    received_on date not null,
    content varchar(2000) not null,
    recorded_at timestamp(6) with time zone not null,
    account_id uuid not null,
    recorded_by varchar(100) not null,
    upheld boolean,
    decided_at timestamp(6) with time zone,
    decided_by varchar(100),
    outcome_reason varchar(1000)
);

create index objection_by_evaluation on objection (evaluation_id, received_on);
