-- What the reviewers gave, beside what leaders make of it: the mean of their totals, rounded once.
alter table evaluation add column review_total numeric(5, 1);

-- Unknown where a review that counts has not scored every indicator of the rubric.
update evaluation
set review_total = (
    select round(cast(sum(m.score) as numeric(12, 4)) / count(distinct r.id), 1)
    from review r join review_mark m on m.review_id = r.id
    where r.evaluation_id = evaluation.id and r.submitted_at is not null and r.withdrawn_at is null)
where base_total is not null and not exists (
    select 1
    from review r
        join cycle c on c.id = evaluation.cycle_id
        join indicator i on i.rubric_id = c.rubric_id
        left join review_mark m on m.review_id = r.id and m.indicator_id = i.id
    where r.evaluation_id = evaluation.id and r.submitted_at is not null and r.withdrawn_at is null
        and m.score is null);
