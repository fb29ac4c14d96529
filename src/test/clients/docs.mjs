// Runs each query of a page that is followed by an answer, and fails unless the server's answer holds all that is printed.
// usage: node docs.mjs BASE_URL PAGE.md
import { deepStrictEqual } from "node:assert";
import { readFileSync } from "node:fs";
import { report } from "./served.mjs";

const [base, page] = process.argv.slice(2);
const pairs = [...readFileSync(page, "utf8").matchAll(/```graphql\n([\s\S]*?)```\s*```json\n([\s\S]*?)```/g)];
if (pairs.length === 0) throw new Error(`${page} has no query with an answer`);
for (const [, query, answer] of pairs) {
  const response = await fetch(`${base}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  holds(await response.json(), JSON.parse(answer));
}
report("docs", `${pairs.length} queries of ${page.split("/").pop()} give the answers printed there`);

/** What is printed may leave out fields, but no row. */
function holds(actual, printed) {
  if (Array.isArray(printed)) deepStrictEqual(actual?.length, printed.length);
  if (printed === null || typeof printed !== "object") return deepStrictEqual(actual, printed);
  for (const [name, value] of Object.entries(printed)) holds(actual?.[name], value);
}
