-- What quotes are counted by stands in the quote itself, and all of it in one index, so that no row is looked up to count.

alter table quote add column if not exists publisher varchar;
alter table quote add column if not exists organizations varchar;
update quote set
    publisher = (select a.publisher from article a where a.id = quote.article_id),
    organizations = (
        select listagg(distinct c.organization, u&'\000a') within group (order by c.organization)
        from capacity c where c.appearance_id = quote.voice_id
    );
create index if not exists quote_for_counting on quote
    (sort_date, speaker_id, kind, method, source_type, publisher, organizations, confidence, published_on, word_count);
