-- What somebody typed where somebody else had saved another value, until one of the two is chosen.
create table contested_value (
    id uuid primary key,
    evaluation_id uuid not null references evaluation,
    indicator_id uuid not null,
    source varchar(20) not null,
    part varchar(20) not null,
    account_id uuid not null,
    seen_value varchar(2000),
    typed_value varchar(2000)
);

create index contested_value_of on contested_value (evaluation_id, account_id);
