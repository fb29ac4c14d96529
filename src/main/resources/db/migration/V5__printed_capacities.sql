-- What capacities print, each text once: a word in a role or organisation is looked for among a few hundred texts, and the
-- capacities that print them are found by an index.

create table printed_capacity (
    text varchar not null primary key
);
insert into printed_capacity (text)
    select role from capacity where role is not null union select organization from capacity where organization is not null;
create index capacity_by_role on capacity (role, expert_id);
create index capacity_by_organization on capacity (organization, expert_id);
alter table capacity add foreign key (role) references printed_capacity (text);
alter table capacity add foreign key (organization) references printed_capacity (text);
