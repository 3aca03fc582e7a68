-- Rules hold from a day on, so that what was judged before stays as it was.
create table dated_rule (
    type_code varchar(40) not null references activity_type,
    valid_from date not null,
    version integer not null,
    frequency varchar(20) not null,
    times integer not null,
    applies_when varchar(20) not null,
    opens_after integer not null,
    closes_after integer not null,
    grace_days integer not null,
    notice_days integer not null,
    waiver_confirmed boolean not null,
    source varchar(20) not null,
    set_by_id uuid,
    set_by varchar(100),
    set_at timestamp(6) with time zone,
    primary key (type_code, valid_from)
);

insert into dated_rule (
    type_code, valid_from, version, frequency, times, applies_when, opens_after, closes_after, grace_days,
    notice_days, waiver_confirmed, source)
select
    code, date '1900-01-01', 0, frequency, times, applies_when, 0, 0, grace_days,
    case frequency when 'YEARLY' then 60 when 'QUARTERLY' then 30 else 10 end,
    source = 'RULE' and frequency <> 'NONE', source
from activity_type;

update dated_rule
set frequency = 'TERM', times = 1, notice_days = 183, waiver_confirmed = true
where type_code = 'BRANCH_ELECTION' and frequency = 'NONE';

alter table activity_type drop column frequency;
alter table activity_type drop column times;
alter table activity_type drop column applies_when;
alter table activity_type drop column grace_days;
alter table activity_type drop column source;

-- After how many years the next election is due.
alter table branch add column term_years integer default 3 not null;

-- What a branch was like until its facts changed.
create table branch_past_facts (
    branch_id uuid not null references branch,
    until_day date not null,
    committee boolean not null,
    group_count integer not null,
    primary key (branch_id, until_day)
);

-- That something need not be done; the audit log has what was asked before.
create table waiver (
    id uuid primary key,
    version integer not null,
    branch_id uuid not null references branch,
    type_code varchar(40) not null references activity_type,
    period date not null,
    state varchar(20) not null,
    reason varchar(2000) not null,
    asked_by_id uuid not null,
    asked_by varchar(100) not null,
    asked_at timestamp(6) with time zone not null,
    decided_by_id uuid,
    decided_by varchar(100),
    decided_at timestamp(6) with time zone,
    answer varchar(2000),
    unique (branch_id, type_code, period)
);

create index waiver_by_state on waiver (state, branch_id);

-- Records that were made for a period after its time.
create table supplement (
    activity_id uuid not null references activity,
    type_code varchar(40) not null references activity_type,
    version integer not null,
    period date not null,
    primary key (activity_id, type_code)
);
