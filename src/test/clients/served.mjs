// What the scripts share: the server's schema and answers, fetched plainly; the tools; one line of report for each.
import { createRequire } from "node:module";
import { join } from "node:path";

/** The schema as text. */
export async function sdl(base) {
  const response = await fetch(`${base}/graphql/schema.graphql`);
  if (!response.ok) throw new Error(`no schema at ${response.url}: ${response.status}`);
  return response.text();
}

/** The data of an answer; errors end the script. */
export async function ask(base, query, variables = {}) {
  const response = await fetch(`${base}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
  return data;
}

/** One aligned line for each tool, so that a run reads as a table. */
export function report(tool, outcome) {
  console.log(`${tool.padEnd(29)}${outcome}`);
}

/** The command of an installed package. */
export const tool = (name) => join(import.meta.dirname, "node_modules/.bin", name);

/** The version of an installed package. */
export const version = (name) => createRequire(import.meta.url)(`./node_modules/${name}/package.json`).version;
