// Runs the sample and pages through every connection with urql.
// usage: node urql.mjs BASE_URL
import { Client, fetchExchange } from "@urql/core";
import { runAll } from "./client-run.mjs";
import { version } from "./served.mjs";

const [base] = process.argv.slice(2);
const client = new Client({ url: `${base}/graphql`, exchanges: [fetchExchange], preferGetMethod: false });

await runAll(base, `urql ${version("@urql/core")}`, async (text, variables) => {
  const { data, error } = await client.query(text, variables).toPromise();
  if (error) throw error;
  return data;
});
