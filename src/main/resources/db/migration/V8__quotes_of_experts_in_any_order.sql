-- The quotes of an expert in the order of their confidence are read in the order of this index; in any other order all of them
-- are numbered, and what they are sorted by stands here, so that no row is looked up for it.
create index if not exists quote_by_speaker_and_confidence on quote
    (speaker_id, confidence desc, id, word_count, sort_date, article_id, position);
