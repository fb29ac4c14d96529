// Finds every connection of the schema and goes through all pages of each, with any client.
import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { getNamedType, isObjectType, isUnionType } from "graphql";

const SIZES = [1, 2, 3, 7];

/** What tells rows apart that have no id. */
const KEYS = { Appearance: "article { id } expert { id }", LoadedFile: "name" };

/** What fields have to be asked besides the page. */
const ARGUMENTS = { search: 'text: "stones", ' };

/** Parents that are no records: the root field that leads to them. */
export const ROOT_OF = { SourceAudit: "sourceAudit" };

/** The fields that can be paged: { parent, field, key } with what tells their rows apart. */
export function connections(schema) {
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
  return objects.flatMap((parent) =>
    Object.values(parent.getFields())
      .filter((field) => isConnection(getNamedType(field.type)))
      .map((field) => ({ parent: parent.name, field: field.name, key: keyOf(getNamedType(field.type)) })),
  );
}

/** The document that asks for one page of a connection, of the record with $id unless it is a root field. */
export function document({ parent, field, key }) {
  const page = `list: ${field}(${ARGUMENTS[field] ?? ""}first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { __typename ${key} } } }`;
  const paging = "$first: Int, $after: String, $last: Int, $before: String";
  if (parent === "Query") return `query Page(${paging}) { ${page} }`;
  return ROOT_OF[parent]
    ? `query Page(${paging}) { parent: ${ROOT_OF[parent]} { ${page} } }`
    : `query Page($id: ID!, ${paging}) { parent: node(id: $id) { __typename id ... on ${parent} { ${page} } } }`;
}

/**
 * Pages through a connection forwards and backwards with each size; fails on a row that comes twice, is lost or moves.
 * @param run (text, variables) to the data
 * @returns how many rows the connection has
 */
export async function pageThrough(connection, id, run) {
  const read = async (variables) => {
    const data = await run(document(connection), { id, ...variables });
    return data.list ?? data.parent.list;
  };
  const whole = await forwards(read, 100);
  const { totalCount } = await read({ first: 1 });
  strictEqual(whole.length, totalCount);
  strictEqual(new Set(whole).size, totalCount, "a row came twice");
  for (const size of SIZES) {
    deepStrictEqual(await forwards(read, size), whole);
    deepStrictEqual(await backwards(read, size), whole);
  }
  return totalCount;
}

async function forwards(read, first) {
  const rows = [];
  for (let page, after; !page || page.pageInfo.hasNextPage; after = page.pageInfo.endCursor) {
    page = await read({ first, after });
    strictEqual(page.pageInfo.hasPreviousPage, after !== undefined);
    rows.push(...taken(page, first));
  }
  return rows;
}

async function backwards(read, last) {
  const rows = [];
  for (let page, before; !page || page.pageInfo.hasPreviousPage; before = page.pageInfo.startCursor) {
    page = await read({ last, before });
    strictEqual(page.pageInfo.hasNextPage, before !== undefined);
    rows.unshift(...taken(page, last));
  }
  return rows;
}

function taken({ edges, pageInfo }, most) {
  ok(edges.length <= most);
  if (edges.length > 0) deepStrictEqual([edges[0].cursor, edges.at(-1).cursor], [pageInfo.startCursor, pageInfo.endCursor]);
  return edges.map((edge) => JSON.stringify(edge.node));
}

function isConnection(type) {
  return isObjectType(type) && ["edges", "pageInfo"].every((name) => type.getFields()[name]);
}

function keyOf(connection) {
  const row = getNamedType(getNamedType(connection.getFields().edges.type).getFields().node.type);
  if (isUnionType(row)) return "... on Node { id }";
  const key = row.getFields().id ? "id" : KEYS[row.name];
  if (!key) throw new Error(`say in KEYS what tells rows of ${row.name} apart`);
  return key;
}
