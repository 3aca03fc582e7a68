-- Indicators of work: which figures of a branch form a series. The row of a withdrawn one stays.
create table figure_series (
    id uuid primary key,
    version integer not null,
    branch_id uuid not null references branch,
    name varchar(200) not null,
    unit varchar(40),
    growth_name varchar(200),
    rank_name varchar(200),
    length varchar(20) not null,
    withdrawn_reason varchar(2000)
);

create index figure_series_by_branch on figure_series (branch_id, name);

create table figure_series_target (
    series_id uuid not null references figure_series,
    period varchar(10) not null,
    amount numeric(18, 4) not null,
    source varchar(200),
    primary key (series_id, period)
);

-- The figures of one name are found without reading all figures.
create index figure_by_label on figure (label, activity_id);
