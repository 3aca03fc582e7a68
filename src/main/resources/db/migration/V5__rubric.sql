-- Caps and quota limit the rubric as a whole; null where nothing limits.
create table rubric (
    id uuid primary key,
    version integer not null,
    name varchar(200) not null,
    revision integer not null,
    frozen boolean not null,
    bonus_cap numeric(4, 1),
    deduction_cap numeric(4, 1),
    top_quota integer,
    spread_limit numeric(4, 1),
    minimum_age_months integer default 12 not null,
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    withdrawn_reason varchar(1000),
    constraint rubric_unique_revision unique (name, revision)
);

-- Counted types are codes of activity types joined by |; each missing activity costs points.
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
    evidence_zh varchar(2000) default '' not null,
    counted_types varchar(1000) default '' not null,
    points_per_missing numeric(4, 1),
    unique (rubric_id, code)
);

-- The item cap limits what all findings by one rule add up to; the grade cap is the best grade that a veto leaves.
create table adjustment_rule (
    id uuid primary key,
    rubric_id uuid not null references rubric,
    position integer not null,
    kind varchar(20) not null,
    code varchar(40) not null,
    name_zh varchar(200) not null,
    name_en varchar(200) not null,
    points numeric(4, 1),
    item_cap numeric(4, 1),
    grade_cap varchar(20),
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

-- The history of a rubric: a row for each field that changed, or one for the action as a whole.
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
