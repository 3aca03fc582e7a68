-- A page far down a list passes all rows before it; with what decides about them in the index, no row need be read for that.
drop index activity_by_date;

create index activity_by_date on activity (sort_date, id, state, branch_id);
