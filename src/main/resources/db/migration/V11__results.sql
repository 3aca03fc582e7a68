-- Base, bonus and deduction make the total; a correction is an edition of its own, and one edition of each is current.
alter table evaluation add column base_total numeric(5, 1);
alter table evaluation add column bonus numeric(5, 1);
alter table evaluation add column deduction numeric(5, 1);
alter table evaluation add column edition integer default 1 not null;
alter table evaluation add column current_edition boolean default true not null;
alter table evaluation add column corrects_id uuid references evaluation;
alter table evaluation add column correction_reason varchar(1000);
alter table evaluation add column publicised_on date;
alter table evaluation add column publicised_until date;

update evaluation set base_total = total, bonus = 0, deduction = 0 where total is not null;

alter table evaluation drop constraint evaluation_once;
alter table evaluation add constraint evaluation_once unique (cycle_id, branch_id, edition);

alter table indicator_score add column final_by varchar(100);
alter table indicator_score add column final_at timestamp(6) with time zone;

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
