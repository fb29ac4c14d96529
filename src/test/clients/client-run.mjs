// What apollo.mjs and urql.mjs have in common: the sample of operations, then every page of every connection.
import { strictEqual } from "node:assert";
import { buildSchema } from "graphql";
import { connections, pageThrough, ROOT_OF } from "./connections.mjs";
import { runSample } from "./sample.mjs";
import { ask, report, sdl } from "./served.mjs";

const EXPECTED = ["Article.appearances", "Article.experts", "Article.quotes", "Expert.appearances", "Expert.articles", "Expert.quotes"];
const ROOTS = ["Query.articles", "Query.experts", "Query.loadReport", "Query.quotes", "Query.search", "SourceAudit.newVoices"];

/** Runs everything with a client and reports; run takes (text, variables) to the data. */
export async function runAll(base, name, run) {
  const operations = await runSample(run);
  const all = connections(buildSchema(await sdl(base)));
  const names = all.map(({ parent, field }) => `${parent}.${field}`);
  strictEqual([...EXPECTED, ...ROOTS].filter((each) => !names.includes(each)).join(), "");
  let rows = 0;
  for (const connection of all) rows += await pageThrough(connection, await longest(base, connection), run);
  report(name, `${operations} operations; ${all.length} connections, ${rows} rows, each once, both ways, by 1, 2, 3 and 7`);
}

/** The record whose list is the longest, as a list of one page would prove nothing. */
async function longest(base, { parent, field }) {
  if (parent === "Query" || ROOT_OF[parent]) return undefined;
  const list = `${parent.toLowerCase()}s`;
  const { parents } = await ask(base, `{ parents: ${list}(first: 100) { nodes { id list: ${field} { totalCount } } } }`);
  const best = parents.nodes.reduce((most, each) => (each.list.totalCount > most.list.totalCount ? each : most));
  if (best.list.totalCount < 8) throw new Error(`no ${parent} has ${field} for several pages of 7`);
  return best.id;
}
