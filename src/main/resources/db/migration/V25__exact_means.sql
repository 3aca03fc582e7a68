-- A mean of several reviewers keeps its decimals, so that only their sum is rounded. Results that stand stay as they are.
alter table indicator_score alter column final_score set data type numeric(18, 14);
