-- The archive: a function of the seeds. Ids come from content (GlobalId), so no sequence is needed.
--
-- H2 keeps each statement about tables at once, and a process may be killed between any two of a migration: then the next start
-- runs it from its beginning. So each statement here, and in all that follow, can be run again.

create table if not exists article (
    id                varchar(21)      not null primary key,
    slug              varchar not null unique,
    title             varchar not null,
    standfirst        varchar,
    authors           json          not null,
    publisher         varchar,
    url               varchar,
    published_on      date,
    dateline          varchar,
    language          varchar(35)   not null,
    word_count        integer       not null,
    text              clob          not null,
    paragraphs        json          not null,
    captions          json          not null,
    name              varchar not null unique,
    sha256            varchar(64)      not null unique,
    bytes             integer       not null,
    charset           varchar(40)   not null,
    format            varchar(40)   not null,
    loaded_at         timestamp(6) with time zone not null,
    extractor_version varchar(40)   not null,
    removed           json          not null,
    sort_date         date          not null
);
create index if not exists article_by_date on article (sort_date, id);

create table if not exists byline (
    article_id varchar(21) not null references article (id) on delete cascade,
    author     varchar  not null,
    primary key (article_id, author)
);
create index if not exists byline_by_author on byline (author);

create table if not exists expert (
    id              varchar(21)      not null primary key,
    slug            varchar not null,
    kind            varchar(20)   not null,
    name            varchar not null,
    aliases         json          not null,
    quote_count     integer       not null,
    word_count      integer       not null,
    article_count   integer       not null,
    first_quoted_on date,
    last_quoted_on  date,
    sort_date       date          not null
);
create index if not exists expert_by_slug on expert (slug);
create index if not exists expert_by_name on expert (name, id);
create index if not exists expert_by_words on expert (word_count, id);

create table if not exists quote (
    id           varchar(21)         not null primary key,
    kind         varchar(20)      not null,
    text         clob             not null,
    spans        json             not null,
    content      json             not null,
    cue          json,
    cue_lemma    varchar,
    source       json,
    source_type  varchar(20)      not null,
    capacities   json             not null,
    context      json             not null,
    confidence   double precision not null,
    method       varchar(20)      not null,
    explanation  varchar    not null,
    evidence     json             not null,
    ranking      json             not null,
    article_id   varchar(21)         not null references article (id),
    speaker_id   varchar(21)         references expert (id),
    position     integer          not null,
    word_count   integer          not null,
    published_on date,
    sort_date    date             not null
);
create index if not exists quote_by_article on quote (article_id, position);
create index if not exists quote_by_speaker on quote (speaker_id, sort_date);
create index if not exists quote_by_date on quote (sort_date, position, id);
create index if not exists quote_by_confidence on quote (confidence, id);

create table if not exists appearance (
    id              varchar(21)         not null primary key,
    expert_id       varchar(21)         not null references expert (id),
    name_id         varchar(21)         not null,
    article_id      varchar(21)         not null references article (id),
    printed_kind    varchar(20)      not null,
    printed_name    varchar          not null,
    printed_aliases json             not null,
    capacities      json             not null,
    quote_count     integer          not null,
    word_count      integer          not null,
    share_of_words  double precision not null,
    published_on    date,
    position        integer          not null,
    sort_date       date             not null
);
create index if not exists appearance_by_article on appearance (article_id, position);
create index if not exists appearance_by_expert on appearance (expert_id, sort_date);
create index if not exists appearance_by_name on appearance (name_id);

create table if not exists capacity (
    id            varchar(40) not null primary key,
    appearance_id varchar(21)    not null references appearance (id),
    expert_id     varchar(21)    not null references expert (id),
    article_id    varchar(21)    not null references article (id),
    role          varchar,
    organization  varchar,
    published_on  date
);
create index if not exists capacity_by_expert on capacity (expert_id);
create index if not exists capacity_by_appearance on capacity (appearance_id);

create table if not exists name_claim (
    id         varchar(50) not null primary key,
    alias_id   varchar(21)    not null,
    alias_slug varchar not null,
    name_id    varchar(21)    not null,
    article_id varchar(21)    not null references article (id)
);
create index if not exists name_claim_by_alias on name_claim (alias_id);
create index if not exists name_claim_by_article on name_claim (article_id);

create table if not exists former_name (
    id        varchar(21)      not null primary key,
    slug      varchar not null,
    expert_id varchar(21)      not null references expert (id)
);
create index if not exists former_name_by_slug on former_name (slug);
create index if not exists former_name_by_expert on former_name (expert_id);

create table if not exists loaded_file (
    name       varchar not null primary key,
    outcome    varchar(20)   not null,
    reason     varchar,
    sha256     varchar(64),
    article_id varchar(21)      references article (id)
);
create index if not exists loaded_file_by_sha256 on loaded_file (sha256);
create index if not exists loaded_file_by_article on loaded_file (article_id);
