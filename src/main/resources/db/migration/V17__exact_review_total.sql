-- The mean of the reviewers' totals with its decimals, so that what is subtracted from it is rounded once.
alter table evaluation alter column review_total set data type numeric(18, 14);

-- Unknown ones stay unknown; results without reviews of their own keep what they have.
update evaluation
set review_total = (
    select round(cast(sum(m.score) as numeric(30, 20)) / count(distinct r.id), 14)
    from review r join review_mark m on m.review_id = r.id
    where r.evaluation_id = evaluation.id and r.submitted_at is not null and r.withdrawn_at is null)
where review_total is not null and exists (
    select 1
    from review r join review_mark m on m.review_id = r.id
    where r.evaluation_id = evaluation.id and r.submitted_at is not null and r.withdrawn_at is null);
