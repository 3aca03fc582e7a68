-- The days of each phase; phases may overlap, because reviewers begin when the first branch hands in.
alter table cycle add column self_from date;
alter table cycle add column review_from date;
alter table cycle add column approval_from date;
alter table cycle add column approval_due_on date;
alter table cycle add column publicity_days integer default 5 not null;

update cycle
set self_from = cast(opened_at as date), review_from = self_due_on, approval_from = review_due_on,
    approval_due_on = review_due_on + interval '20' day;

alter table cycle alter column self_from set not null;
alter table cycle alter column review_from set not null;
alter table cycle alter column approval_from set not null;
alter table cycle alter column approval_due_on set not null;

create table cycle_extension (
    id uuid primary key,
    cycle_id uuid not null references cycle,
    phase varchar(20) not null,
    from_day date not null,
    to_day date not null,
    reason varchar(1000) not null,
    at timestamp(6) with time zone not null,
    account_id uuid not null,
    actor varchar(100) not null
);

create index cycle_extension_by_cycle on cycle_extension (cycle_id, at);

alter table evaluation add column exclusion_reason varchar(1000);
-- How many indicators the reviewers see too differently; counted when a review comes or goes.
alter table evaluation add column wide_spreads integer default 0 not null;

create table assignment (
    id uuid primary key,
    version integer not null,
    evaluation_id uuid not null references evaluation,
    reviewer_id uuid not null references account,
    reviewer varchar(100) not null,
    assigned_at timestamp(6) with time zone not null,
    constraint assignment_once unique (evaluation_id, reviewer_id)
);

create index assignment_by_reviewer on assignment (reviewer_id, evaluation_id);

-- Whoever loses an evaluation keeps the scores given so far, but they do not count any more.
alter table review add column withdrawn_at timestamp(6) with time zone;
alter table review add column withdrawn_by varchar(100);
alter table review add column withdrawal_reason varchar(1000);

-- The recipient is a branch, a reviewer's account, or every reviewer when it is all zeros.
create table reminder (
    id uuid primary key,
    evaluation_id uuid not null references evaluation,
    recipient_id uuid not null,
    sent_on date not null,
    at timestamp(6) with time zone not null,
    account_id uuid not null,
    actor varchar(100) not null,
    constraint reminder_once_a_day unique (evaluation_id, recipient_id, sent_on)
);

create index reminder_by_recipient on reminder (recipient_id, evaluation_id);
