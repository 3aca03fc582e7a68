-- Names and unit are those of the day the cycle opened; totals are null until every score behind them is in.
-- A correction is an edition of its own, and one edition of each evaluation is current.
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
    exclusion_reason varchar(1000),
    state varchar(20) not null,
    self_total numeric(5, 1),
    base_total numeric(5, 1),
    bonus numeric(5, 1),
    deduction numeric(5, 1),
    total numeric(5, 1),
    grade_code varchar(20),
    wide_spreads integer default 0 not null,
    edition integer default 1 not null,
    current_edition boolean default true not null,
    corrects_id uuid references evaluation,
    correction_reason varchar(1000),
    publicised_on date,
    publicised_until date,
    changed_at timestamp(6) with time zone not null,
    constraint evaluation_unique_edition unique (cycle_id, branch_id, edition)
);

create index evaluation_by_branch on evaluation (branch_id);

-- The branch's own score and the final one side by side: neither overwrites the other.
-- A mean of several reviewers is stored with its decimals, so that only the sum of all is rounded.
create table indicator_score (
    evaluation_id uuid not null references evaluation,
    indicator_id uuid not null references indicator,
    self_score numeric(4, 1),
    self_comment varchar(2000),
    final_score numeric(18, 14),
    final_reason varchar(1000),
    final_by varchar(100),
    final_at timestamp(6) with time zone,
    primary key (evaluation_id, indicator_id)
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

create table assignment (
    id uuid primary key,
    version integer not null,
    evaluation_id uuid not null references evaluation,
    reviewer_id uuid not null references account,
    reviewer varchar(100) not null,
    assigned_at timestamp(6) with time zone not null,
    constraint assignment_unique_reviewer unique (evaluation_id, reviewer_id)
);

create index assignment_by_reviewer on assignment (reviewer_id, evaluation_id);

create table reassignment (
    id uuid primary key,
    evaluation_id uuid not null references evaluation,
    at timestamp(6) with time zone not null,
    account_id uuid not null,
    actor varchar(100) not null,
    previous_reviewers varchar(8000) not null,
    new_reviewers varchar(8000) not null,
    reason varchar(1000)
);

create index reassignment_by_evaluation on reassignment (evaluation_id, at);

-- Counts from submission until withdrawal: a reviewer who loses an evaluation leaves the scores behind as history.
create table review (
    id uuid primary key,
    version integer not null,
    evaluation_id uuid not null references evaluation,
    reviewer_id uuid not null,
    reviewer varchar(100) not null,
    changed_at timestamp(6) with time zone not null,
    submitted_at timestamp(6) with time zone,
    withdrawn_at timestamp(6) with time zone,
    withdrawn_by varchar(100),
    withdrawal_reason varchar(1000),
    constraint review_unique_reviewer unique (evaluation_id, reviewer_id)
);

create table review_mark (
    review_id uuid not null references review,
    indicator_id uuid not null references indicator,
    score numeric(4, 1),
    remark varchar(2000),
    primary key (review_id, indicator_id)
);

-- A fact that adds points, takes points or vetoes, by a rule of the cycle's rubric; withdrawn ones stay readable.
create table finding (
    id uuid primary key,
    version integer not null,
    evaluation_id uuid not null references evaluation,
    rule_id uuid not null references adjustment_rule,
    fact varchar(1000) not null,
    happened_on date not null,
    document_no varchar(200),
    matter varchar(200),
    recorded_at timestamp(6) with time zone not null,
    account_id uuid not null,
    recorded_by varchar(100) not null,
    withdrawn_at timestamp(6) with time zone,
    withdrawn_by varchar(100),
    withdrawal_reason varchar(1000)
);

create index finding_by_evaluation on finding (evaluation_id);

create table finding_evidence (
    finding_id uuid not null references finding,
    activity_id uuid not null references activity,
    primary key (finding_id, activity_id)
);

-- An objection to a publicised result, and its outcome.
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

-- The history of a score: values are saved while people type.
create table score_change (
    id uuid primary key,
    evaluation_id uuid not null references evaluation,
    indicator_id uuid not null references indicator,
    source varchar(20) not null,
    part varchar(20) not null,
    before_value varchar(2000),
    after_value varchar(2000),
    at timestamp(6) with time zone not null,
    account_id uuid not null,
    actor varchar(100) not null
);

create index score_change_by_indicator on score_change (evaluation_id, indicator_id, source, part, at);

-- A value that met another person's saved value, until one of the two is chosen.
create table contested_value (
    id uuid primary key,
    evaluation_id uuid not null references evaluation,
    indicator_id uuid not null,
    source varchar(20) not null,
    part varchar(20) not null,
    account_id uuid not null,
    expected_value varchar(2000),
    entered_value varchar(2000)
);

create index contested_value_by_account on contested_value (evaluation_id, account_id);
