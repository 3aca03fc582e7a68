-- The recipient is a branch, a reviewer's account, or every reviewer when it is all zeros.
create table reminder (
    id uuid primary key,
    evaluation_id uuid not null references evaluation,
    recipient_id uuid not null,
    sent_on date not null,
    at timestamp(6) with time zone not null,
    account_id uuid not null,
    actor varchar(100) not null,
    constraint reminder_unique_per_day unique (evaluation_id, recipient_id, sent_on)
);

create index reminder_by_recipient on reminder (recipient_id, evaluation_id);
