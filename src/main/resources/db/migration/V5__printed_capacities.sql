-- What capacities print, each text once: a word in a role or organisation is looked for among a few hundred texts, and the
-- capacities that print them are found by an index.

create table if not exists printed_capacity (
    text varchar not null primary key
);
merge into printed_capacity (text) key (text)
    select role from capacity where role is not null union select organization from capacity where organization is not null;
create index if not exists capacity_by_role on capacity (role, expert_id);
create index if not exists capacity_by_organization on capacity (organization, expert_id);
alter table capacity add constraint if not exists capacity_role foreign key (role) references printed_capacity (text);
alter table capacity add constraint if not exists capacity_organization foreign key (organization) references printed_capacity (text);
