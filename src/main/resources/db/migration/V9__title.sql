-- The title 四强党支部. The holder is the branch until withdrawal and null from then on, so that it holds only one.
create table title (
    id uuid primary key,
    version integer not null,
    branch_id uuid not null references branch,
    holder_id uuid references branch,
    evaluation_id uuid not null references evaluation,
    cycle_code varchar(20) not null,
    certificate varchar(80) not null,
    granted_on date not null,
    state varchar(20) not null,
    improve_by date,
    decided_on date not null,
    checked_year integer,
    check_due_on date,
    constraint title_unique_certificate unique (certificate),
    constraint title_unique_holder unique (holder_id)
);

create index title_by_branch on title (branch_id);

-- The history of a title: grant, checks, withdrawal.
create table title_step (
    id uuid primary key,
    title_id uuid not null references title,
    action varchar(20) not null,
    check_year integer,
    decided_on date not null,
    improve_by date,
    reason varchar(1000),
    at timestamp(6) with time zone not null,
    account_id uuid not null,
    actor varchar(100) not null
);

create index title_step_by_title on title_step (title_id, at);
