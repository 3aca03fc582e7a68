-- What a step of a record's history changed, part by part; lists hold one entry a line.
create table activity_change (
    step_id uuid not null references activity_step,
    position integer not null,
    part varchar(30) not null,
    before_text varchar(20000),
    after_text varchar(20000),
    primary key (step_id, position)
);
