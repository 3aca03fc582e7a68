-- Files at what people record. The row of a removed one stays, and so does its content, which lies outside under its SHA-256.
create table attachment (
    id uuid primary key,
    version integer not null,
    owner_kind varchar(20) not null,
    owner_id uuid not null,
    branch_id uuid not null references branch,
    name varchar(400) not null,
    type varchar(20) not null,
    bytes bigint not null,
    sha256 varchar(64) not null,
    added_by_id uuid not null,
    added_by varchar(100) not null,
    added_at timestamp(6) with time zone not null,
    removed_by_id uuid,
    removed_by varchar(100),
    removed_at timestamp(6) with time zone,
    removed_reason varchar(2000)
);

create index attachment_by_owner on attachment (owner_id, owner_kind);
create index attachment_by_content on attachment (sha256);

create table thumbnail (
    sha256 varchar(64) primary key,
    png bytea not null
);
