-- Word templates that the bureau brought in place of ours, each with its number; one without content has ours stand again.
create table paper_template (
    id uuid primary key,
    paper varchar(40) not null,
    number integer not null,
    file_name varchar(200),
    content bytea,
    changed_by_id uuid not null,
    changed_by varchar(100) not null,
    changed_at timestamp(6) with time zone not null,
    constraint paper_template_unique_number unique (paper, number)
);
