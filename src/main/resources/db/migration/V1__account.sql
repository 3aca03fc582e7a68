-- Lengths are twice what a person may type, because some databases count UTF-16 units and some code points.

-- The branch is referenced once there are branches, see V2.
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
    branch_id uuid,
    created_at timestamp(6) with time zone not null
);

-- A node is a unit or a branch: the role reaches it and everything below.
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
