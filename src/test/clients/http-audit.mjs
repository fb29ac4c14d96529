// Runs the server audits of the npm package graphql-http and fails unless each of them passes.
// usage: node http-audit.mjs BASE_URL
import { auditServer } from "graphql-http";

const [base] = process.argv.slice(2);
const results = await auditServer({ url: `${base}/graphql` });
const missed = results.filter(({ status }) => status !== "ok");
for (const { id, name, status, reason } of missed) console.error(`${status} ${id} ${name}: ${reason}`);
console.log(`GraphQL over HTTP: ${results.length - missed.length} of ${results.length} audits pass`);
process.exitCode = results.length > 0 && missed.length === 0 ? 0 : 1;
