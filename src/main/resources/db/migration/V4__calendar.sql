-- The notice that says which days of a year are holidays or swapped work days. Without one, Monday to Friday count.
create table calendar_year (
    id uuid primary key,
    version integer not null,
    number integer not null unique,
    title varchar(400) not null,
    document_number varchar(100) not null,
    issued_on date not null
);

-- A day that is not what its weekday says; a notice may reach into the December before its year.
create table calendar_day (
    falls_on date primary key,
    year_id uuid not null references calendar_year,
    kind varchar(20) not null,
    name varchar(100) not null
);

create index calendar_day_by_year on calendar_day (year_id);
