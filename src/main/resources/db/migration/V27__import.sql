-- Lines that somebody is about to import: kept until they are taken over or given up, so that memory does not grow with them.
create table import_batch (
    id uuid primary key,
    version integer not null,
    owner varchar(100) not null,
    target varchar(40) not null,
    about varchar(100),
    file_name varchar(255) not null,
    layout varchar not null,
    finished boolean not null,
    begun_at timestamp(6) with time zone not null
);

create table import_line (
    batch_id uuid not null references import_batch on delete cascade,
    number integer not null,
    content varchar not null,
    status varchar(20) not null,
    subject varchar(200) not null,
    remarks varchar not null,
    primary key (batch_id, number)
);
