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

-- A branch has a series of one name and unit once. Of two that were saved in the same moment the first stays; the row of
-- the other stays, too, withdrawn.
update figure_series set withdrawn_reason = '与同名同单位的指标重复，由系统撤下'
where withdrawn_reason is null and exists (
    select 1
    from figure_series other
    where other.branch_id = figure_series.branch_id and other.name = figure_series.name
      and coalesce(other.unit, '') = coalesce(figure_series.unit, '')
      and other.withdrawn_reason is null and other.id < figure_series.id);

alter table figure_series add column listed_key varchar(300);

update figure_series set listed_key = name || chr(10) || coalesce(unit, '') where withdrawn_reason is null;

create unique index figure_series_listed on figure_series (branch_id, listed_key);
