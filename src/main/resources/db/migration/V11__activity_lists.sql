-- By branch, too, all that decides about a row is in the index, so that sorting a list reads no record.
drop index activity_by_branch;
create index activity_by_branch on activity (branch_id, sort_date, id, state);

-- Which years occur is read from here, not from all records.
create index activity_by_year on activity (evaluation_year);
