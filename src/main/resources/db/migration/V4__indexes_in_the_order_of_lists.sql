-- H2 reads a list in the order of an index only where all columns agree, directions included; so each usual order of the
-- API has an index that is the same, and the first rows of a long list cost no more than those of a short one.

drop index if exists article_by_date;
create index if not exists article_by_date on article (sort_date desc, id);
drop index if exists expert_by_words;
create index if not exists expert_by_words on expert (word_count desc, id);
drop index if exists quote_by_date;
create index if not exists quote_by_date on quote (sort_date desc, position, id);
drop index if exists quote_by_speaker;
create index if not exists quote_by_speaker on quote (speaker_id, sort_date desc, position, id);
create index if not exists quote_by_speaker_upwards on quote (speaker_id, sort_date, position, id);
drop index if exists appearance_by_expert;
create index if not exists appearance_by_expert on appearance (expert_id, sort_date desc, position, id);

-- All that the history of an expert is counted from, so that the rows themselves are not looked up.
drop index if exists capacity_by_expert;
create index if not exists capacity_by_expert on capacity (expert_id, role, organization, published_on, article_id);
