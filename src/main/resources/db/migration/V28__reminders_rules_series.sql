-- That a branch was asked to do what is due soon or overdue, once a day for each duty at most.
create table duty_reminder (
    id uuid primary key,
    branch_id uuid not null references branch,
    type_code varchar(40) not null references activity_type,
    period date not null,
    sent_on date not null,
    at timestamp(6) with time zone not null,
    account_id uuid not null,
    actor varchar(100) not null,
    constraint duty_reminder_unique_per_day unique (branch_id, type_code, period, sent_on)
);

-- Party years do not end with the calendar's: in so many months of a year, what is held is proposed for the year before.
alter table dated_rule add column year_before_months integer default 0 not null;

update dated_rule set year_before_months = 3
where type_code in ('ORGANISATIONAL_LIFE_MEETING', 'DEMOCRATIC_APPRAISAL', 'SECRETARY_REPORT');
