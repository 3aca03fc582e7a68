create table activity_type (
    code varchar(40) primary key,
    version integer not null,
    name_zh varchar(100) not null,
    name_en varchar(200) not null,
    category varchar(30) not null,
    requires_date boolean not null,
    frequency varchar(20) not null,
    times integer not null,
    applies_when varchar(20) not null,
    grace_days integer not null,
    source varchar(20) not null,
    sort_order integer not null,
    active boolean not null
);

-- The listed columns repeat types, criteria, figures and honours, so that lists and exports read one row for each
-- record. Between several stands a character that no text may contain (U+001F).
create table activity (
    id uuid primary key,
    version integer not null,
    branch_id uuid not null references branch,
    code varchar(40) unique,
    title varchar(200) not null,
    summary varchar(4000),
    start_date date,
    end_date date,
    period_text varchar(100),
    evaluation_year integer,
    origin varchar(20) not null,
    state varchar(20) not null,
    sort_date date not null,
    search_text varchar(4400) not null,
    listed_types varchar(4000) not null,
    listed_criteria varchar(200) not null,
    listed_figures varchar(8000) not null,
    listed_honours varchar(4000) not null,
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(100) not null
);

-- A page far down a list passes all rows before it; with all that decides about them in the index, none need be read.
create index activity_by_date on activity (sort_date, id, state, branch_id);
create index activity_by_branch on activity (branch_id, sort_date, id);
create index activity_by_state on activity (state, sort_date, id);

-- The first is the main type.
create table activity_types (
    activity_id uuid not null references activity,
    position integer not null,
    type_code varchar(40) not null references activity_type,
    primary key (activity_id, position)
);

create index activity_types_by_type on activity_types (type_code, activity_id);

create table activity_criteria (
    activity_id uuid not null references activity,
    criterion varchar(30) not null,
    primary key (activity_id, criterion)
);

create index activity_criteria_by_criterion on activity_criteria (criterion, activity_id);

create table figure (
    activity_id uuid not null references activity,
    position integer not null,
    label varchar(200) not null,
    amount numeric(18, 4),
    qualifier varchar(20) not null,
    unit varchar(40),
    period_text varchar(100),
    as_printed varchar(100) not null,
    primary key (activity_id, position)
);

create table honour (
    activity_id uuid not null references activity,
    position integer not null,
    title varchar(200) not null,
    level varchar(20) not null,
    awarded_by varchar(200),
    years varchar(100),
    recipient varchar(20) not null,
    quantity integer,
    primary key (activity_id, position)
);

-- The history of a record.
create table activity_step (
    id uuid primary key,
    activity_id uuid not null references activity,
    at timestamp(6) with time zone not null,
    account_id uuid,
    actor varchar(100) not null,
    action varchar(20) not null,
    reason varchar(1000)
);

create index activity_step_by_activity on activity_step (activity_id, at);

-- What a step changed, part by part; lists hold one entry a line.
create table activity_change (
    step_id uuid not null references activity_step,
    position integer not null,
    part varchar(30) not null,
    before_text varchar(20000),
    after_text varchar(20000),
    primary key (step_id, position)
);
