-- The place in the whole tree, so that lists sort units by one column; every start and every change numbers it anew.
alter table unit add column position integer default 0 not null;
