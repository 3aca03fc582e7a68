-- A rubric is a draft until somebody enables it; those in use have been enabled by their use.
alter table rubric add column enabled boolean default false not null;

update rubric set enabled = true where frozen = true;
