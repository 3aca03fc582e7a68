-- What is written down of a meeting, for records that have it. Apart from the records, because lists look through those.
create table minutes (
    id uuid primary key references activity,
    place varchar(200),
    host varchar(200),
    recorder varchar(200),
    due integer,
    present integer,
    absent varchar(2000),
    agenda varchar(8000),
    decisions varchar(8000),
    votes varchar(2000)
);
