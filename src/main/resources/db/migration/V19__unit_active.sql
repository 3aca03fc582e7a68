-- A unit that was dissolved stays for what happened in it.
alter table unit add column active boolean default true not null;
