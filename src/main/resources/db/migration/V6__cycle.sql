-- Phases may overlap, because reviewers begin when the first branch submits.
create table cycle (
    id uuid primary key,
    version integer not null,
    code varchar(20) not null unique,
    kind varchar(20) not null,
    evaluation_year integer not null,
    part integer not null,
    starts_on date not null,
    ends_on date not null,
    self_from date not null,
    self_due_on date not null,
    review_from date not null,
    review_due_on date not null,
    approval_from date not null,
    approval_due_on date not null,
    publicity_days integer default 5 not null,
    minimum_age_months integer not null,
    rubric_id uuid not null references rubric,
    opened_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone
);

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
