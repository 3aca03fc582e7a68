-- What people suggest; without a name nothing here leads to who wrote it.
create table suggestion (
    id uuid primary key,
    version integer not null,
    content varchar(4000) not null,
    written_on date not null,
    author varchar(100),
    answer varchar(4000),
    answered_by_id uuid,
    answered_by varchar(100),
    answered_at timestamp(6) with time zone
);

create index suggestion_by_day on suggestion (written_on, id);
