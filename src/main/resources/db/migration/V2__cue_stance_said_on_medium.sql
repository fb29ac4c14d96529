-- What the reporting clause tells besides who speaks: the reporter's distance, when the words were said, by what they came.

alter table quote add column if not exists cue_stance varchar(20);
alter table quote add column if not exists said_on json;
alter table quote add column if not exists said_on_date date;
alter table quote add column if not exists medium varchar;
create index if not exists quote_by_said_on on quote (said_on_date, id);
