-- A chain: each entry holds the hash of the one before it.
create table audit_entry (
    number bigint primary key,
    at timestamp(6) with time zone not null,
    account_id uuid,
    actor varchar(200) not null,
    address varchar(100),
    action varchar(60) not null,
    subject_id varchar(60),
    subject varchar(800) not null,
    succeeded boolean not null,
    details varchar(8000) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null
);

-- One row: the end of the chain. Writers lock it first, so that entries follow each other.
create table audit_head (
    id integer primary key,
    number bigint not null,
    hash varchar(64) not null
);

insert into audit_head (id, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
