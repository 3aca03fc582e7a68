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

create index branch_by_unit on branch (unit_id);

-- Each branch with itself and every unit above it, so that a scope is one condition in a query.
create table branch_ancestor (
    branch_id uuid not null references branch,
    node_id uuid not null,
    primary key (branch_id, node_id)
);

create index branch_ancestor_by_node on branch_ancestor (node_id, branch_id);

alter table account add foreign key (branch_id) references branch;
