-- What was saved in one part of a cell in place of what, by whom; what people type is saved as they go.
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

create index score_change_by_cell on score_change (evaluation_id, indicator_id, source, part, at);
