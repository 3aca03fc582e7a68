create table rubric (
    id uuid primary key,
    version integer not null,
    name varchar(200) not null,
    revision integer not null,
    frozen boolean not null,
    created_at timestamp(6) with time zone not null
);

create table indicator (
    id uuid primary key,
    rubric_id uuid not null references rubric,
    position integer not null,
    criterion varchar(30) not null,
    code varchar(20) not null,
    name_zh varchar(200) not null,
    name_en varchar(200) not null,
    full_marks numeric(4, 1) not null,
    rule_zh varchar(2000) not null,
    unique (rubric_id, code)
);

-- Bonus, deduction and veto rules; one cap for all bonus rows together.
create table adjustment_rule (
    id uuid primary key,
    rubric_id uuid not null references rubric,
    position integer not null,
    kind varchar(20) not null,
    code varchar(40) not null,
    name_zh varchar(200) not null,
    name_en varchar(200) not null,
    points numeric(4, 1),
    cap numeric(4, 1),
    unique (rubric_id, code)
);

create table grade_band (
    id uuid primary key,
    rubric_id uuid not null references rubric,
    position integer not null,
    code varchar(20) not null,
    name_zh varchar(100) not null,
    name_en varchar(100) not null,
    min_score numeric(4, 1) not null,
    unique (rubric_id, code)
);

create table cycle (
    id uuid primary key,
    version integer not null,
    code varchar(20) not null unique,
    kind varchar(20) not null,
    evaluation_year integer not null,
    part integer not null,
    starts_on date not null,
    ends_on date not null,
    self_due_on date not null,
    review_due_on date not null,
    minimum_age_months integer not null,
    rubric_id uuid not null references rubric,
    opened_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone
);

-- Names and place are those of the day the cycle opened; totals are null until every score behind them is in.
create table evaluation (
    id uuid primary key,
    version integer not null,
    cycle_id uuid not null references cycle,
    branch_id uuid not null references branch,
    branch_name varchar(200) not null,
    branch_short_name varchar(100) not null,
    unit_id uuid not null references unit,
    unit_name varchar(200) not null,
    sort_order integer not null,
    exclusion varchar(20),
    state varchar(20) not null,
    self_total numeric(5, 1),
    total numeric(5, 1),
    grade_code varchar(20),
    changed_at timestamp(6) with time zone not null,
    constraint evaluation_once unique (cycle_id, branch_id)
);

create index evaluation_by_branch on evaluation (branch_id);

-- Self score by the branch, final score after review; the one never overwrites the other.
create table indicator_score (
    evaluation_id uuid not null references evaluation,
    indicator_id uuid not null references indicator,
    self_score numeric(4, 1),
    self_comment varchar(2000),
    final_score numeric(4, 1),
    final_reason varchar(1000),
    primary key (evaluation_id, indicator_id)
);

-- One for each reviewer, so that a mean and a spread can be shown; counts once it was submitted.
create table review (
    id uuid primary key,
    version integer not null,
    evaluation_id uuid not null references evaluation,
    reviewer_id uuid not null,
    reviewer varchar(100) not null,
    changed_at timestamp(6) with time zone not null,
    submitted_at timestamp(6) with time zone,
    constraint review_once unique (evaluation_id, reviewer_id)
);

create table review_mark (
    review_id uuid not null references review,
    indicator_id uuid not null references indicator,
    score numeric(4, 1),
    remark varchar(2000),
    primary key (review_id, indicator_id)
);

create table evidence (
    evaluation_id uuid not null references evaluation,
    indicator_id uuid not null references indicator,
    activity_id uuid not null references activity,
    primary key (evaluation_id, indicator_id, activity_id)
);

create index evidence_by_activity on evidence (activity_id);

create table evaluation_step (
    id uuid primary key,
    evaluation_id uuid not null references evaluation,
    at timestamp(6) with time zone not null,
    account_id uuid not null,
    actor varchar(100) not null,
    from_state varchar(20) not null,
    to_state varchar(20) not null,
    reason varchar(1000)
);

create index evaluation_step_by_evaluation on evaluation_step (evaluation_id, at);
