-- What of the records is counted for an indicator: due activity types, joined by |, and what each missing one costs.
alter table indicator add column counted_types varchar(1000) default '' not null;
alter table indicator add column points_per_missing numeric(4, 1);
