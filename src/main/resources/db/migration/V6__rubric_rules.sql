-- Caps for all entries together belong to the rubric; a rule may limit what its own entries add up to.
alter table rubric add column bonus_cap numeric(4, 1);
alter table rubric add column deduction_cap numeric(4, 1);
alter table rubric add column top_quota integer;
alter table rubric add column spread_limit numeric(4, 1);
alter table rubric add column minimum_age_months integer default 12 not null;

update rubric set bonus_cap = (select max(r.cap) from adjustment_rule r where r.rubric_id = rubric.id and r.kind = 'BONUS');
update rubric set top_quota = 30, spread_limit = 2.0;

alter table adjustment_rule drop column cap;
alter table adjustment_rule add column item_cap numeric(4, 1);
-- The best grade that a veto leaves; none means the lowest.
alter table adjustment_rule add column grade_cap varchar(20);
