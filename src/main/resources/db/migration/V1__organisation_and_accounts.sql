-- Lengths are twice what a person may type, because some databases count UTF-16 units and some code points.

create table unit (
    id uuid primary key,
    version integer not null,
    parent_id uuid references unit,
    code varchar(40) not null unique,
    name varchar(200) not null,
    short_name varchar(100) not null,
    kind varchar(20) not null,
    sort_order integer not null
);

create table branch (
    id uuid primary key,
    version integer not null,
    unit_id uuid not null references unit,
    code varchar(40) not null unique,
    name varchar(200) not null,
    short_name varchar(100) not null,
    sort_order integer not null,
    active boolean not null,
    members integer,
    committee boolean not null,
    group_count integer not null,
    founded_on date,
    last_election_on date
);

create index branch_unit on branch (unit_id);

-- Each branch with itself and every unit above it: what a scope reaches.
create table branch_ancestor (
    branch_id uuid not null references branch,
    node_id uuid not null,
    primary key (branch_id, node_id)
);

create index branch_ancestor_node on branch_ancestor (node_id, branch_id);

create table account (
    id uuid primary key,
    version integer not null,
    username varchar(64) not null unique,
    display_name varchar(100) not null,
    password_hash varchar(200) not null,
    password_change_due boolean not null,
    enabled boolean not null,
    failures integer not null,
    locked_until timestamp(6) with time zone,
    branch_id uuid references branch,
    created_at timestamp(6) with time zone not null
);

create table account_grants (
    account_id uuid not null references account,
    role varchar(20) not null,
    node_id uuid not null,
    primary key (account_id, role)
);

create table preference (
    account_id uuid not null references account,
    name varchar(100) not null,
    setting varchar(4000) not null,
    primary key (account_id, name)
);

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

-- One row: where the chain ends. Whoever writes an entry locks it first.
create table audit_head (
    id integer primary key,
    number bigint not null,
    hash varchar(64) not null
);

insert into audit_head (id, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
