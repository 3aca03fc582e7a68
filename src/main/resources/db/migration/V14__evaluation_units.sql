-- The units that a branch lay below when its cycle opened, so that results count where they were reached. Evaluations
-- of before take the line of the unit that they name, as it is today.
create table evaluation_unit (
    evaluation_id uuid not null references evaluation,
    unit_id uuid not null references unit,
    primary key (evaluation_id, unit_id)
);

insert into evaluation_unit (evaluation_id, unit_id)
with recursive line (unit_id, ancestor_id) as (
    select id, id
    from unit
    union all
    select l.unit_id, u.parent_id
    from line l join unit u on u.id = l.ancestor_id
    where u.parent_id is not null
)
select e.id, l.ancestor_id
from evaluation e join line l on l.unit_id = e.unit_id;

create index evaluation_unit_by_unit on evaluation_unit (unit_id, evaluation_id);

-- The position of its unit in the tree of then; unknown where the tree of today was never numbered.
alter table evaluation add column unit_position integer;

update evaluation
set unit_position = (select u.position from unit u where u.id = evaluation.unit_id)
where exists (select 1 from unit u where u.position > 0);
