-- When somebody last signed in with an account, and since when its password holds.
alter table account add column last_signed_in_at timestamp(6) with time zone;
alter table account add column password_changed_at timestamp(6) with time zone;
update account set password_changed_at = created_at;
alter table account alter column password_changed_at set not null;
