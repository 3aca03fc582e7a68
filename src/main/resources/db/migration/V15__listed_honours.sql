-- Lists and exports show more of an honour than its title; its parts stand between U+001E.
alter table activity alter column listed_honours set data type varchar(16000);

update activity
set listed_honours = (
    select string_agg(
        h.title || U&'\001E' || h.level || U&'\001E' || coalesce(h.awarded_by, '') || U&'\001E' || coalesce(h.years, '')
            || U&'\001E' || h.recipient || U&'\001E' || coalesce(cast(h.quantity as varchar(10)), ''),
        U&'\001F' order by h.position)
    from honour h
    where h.activity_id = activity.id)
where exists (select 1 from honour h where h.activity_id = activity.id);
