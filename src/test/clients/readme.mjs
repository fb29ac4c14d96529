// Sends README's first query to a running server and fails unless the answer is the one printed below it.
// usage: node readme.mjs BASE_URL
import { readFileSync } from "node:fs";
import { deepStrictEqual } from "node:assert";

const base = process.argv[2];
const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
const [, query, answer] = readme.match(/```graphql\n([\s\S]*?)```[\s\S]*?```json\n([\s\S]*?)```/);
const response = await fetch(`${base}/graphql`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query }),
});
deepStrictEqual(await response.json(), JSON.parse(answer));
console.log("README's first query gives the answer printed there");
