-- Two people of one name can stay two: a voice in one article has a name of its own by which its expert is found.

alter table expert add column occupations json default json '[]' not null;
alter table appearance add column own_slug varchar;
create index appearance_by_own_slug on appearance (own_slug);
alter table quote add column voice_id varchar(21);
create index quote_by_voice on quote (voice_id);
drop index name_claim_by_alias;
create index name_claim_by_alias on name_claim (alias_id, name_id);
create index name_claim_by_name on name_claim (name_id, alias_id);

-- What was kept before knows no voices: its articles count as extracted by an older version, so the next start reads them again.
update quote set ranking = json '[]';
update article set extractor_version = '';
