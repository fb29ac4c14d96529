-- The articles of an expert in the order of their days, each once, are read in the order of this index and nowhere else.
create index if not exists appearance_by_expert_and_day on appearance (expert_id, sort_date desc, article_id, id, quote_count);
