-- Two people of one name can stay two: a voice in one article has a name of its own by which its expert is found.

alter table expert add column if not exists occupations json default json '[]' not null;
alter table appearance add column if not exists own_slug varchar;
create index if not exists appearance_by_own_slug on appearance (own_slug);
alter table quote add column if not exists voice_id varchar(21);
create index if not exists quote_by_voice on quote (voice_id);
drop index if exists name_claim_by_alias;
create index if not exists name_claim_by_alias on name_claim (alias_id, name_id);
create index if not exists name_claim_by_name on name_claim (name_id, alias_id);

-- What was kept before knows no voices: its articles count as extracted by an older version, so the next start reads them again.
update quote set ranking = json '[]';
update article set extractor_version = '';
