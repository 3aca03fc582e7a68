-- What a list shows of types, criteria, figures and honours stands in the record itself as well, so that lists and
-- exports read one row for each record. Between several stands a character that no text may contain (U+001F).
alter table activity add column listed_types varchar(4000) default '' not null;
alter table activity add column listed_criteria varchar(200) default '' not null;
alter table activity add column listed_figures varchar(8000) default '' not null;
alter table activity add column listed_honours varchar(4000) default '' not null;

update activity
set listed_types = coalesce((
        select string_agg(t.type_code, chr(31) order by t.position)
        from activity_types t
        where t.activity_id = activity.id), ''),
    listed_criteria = coalesce((
        select string_agg(c.criterion, chr(31) order by case c.criterion
            when 'POLITICAL_FUNCTION' then 0 when 'LEADERSHIP_TEAM' then 1 when 'MEMBERSHIP' then 2 else 3 end)
        from activity_criteria c
        where c.activity_id = activity.id), ''),
    listed_figures = coalesce((
        select string_agg(concat(f.label, ' ', f.as_printed), chr(31) order by f.position)
        from figure f
        where f.activity_id = activity.id), ''),
    listed_honours = coalesce((
        select string_agg(h.title, chr(31) order by h.position)
        from honour h
        where h.activity_id = activity.id), '');

-- From now on whoever writes a record says them.
alter table activity alter column listed_types drop default;
alter table activity alter column listed_criteria drop default;
alter table activity alter column listed_figures drop default;
alter table activity alter column listed_honours drop default;
