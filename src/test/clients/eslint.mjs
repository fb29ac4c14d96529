// Looks at a schema and at the sample of operations with @graphql-eslint and fails on any finding.
// usage: node eslint.mjs SCHEMA.graphql
import { copyFileSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { ESLint } from "eslint";
import { report, version } from "./served.mjs";

const [given] = process.argv.slice(2).map((path) => resolve(path));
const cwd = import.meta.dirname;
const schema = join(cwd, "generated", "schema.graphql");
mkdirSync(join(cwd, "generated"), { recursive: true });
copyFileSync(given, schema);
process.env.INQUIT_SCHEMA = schema;

const eslint = new ESLint({ cwd });
const results = await eslint.lintFiles([schema, "operations/*.graphql"]);
const findings = results.flatMap(({ filePath, messages }) =>
  messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId ?? "no rule"}: ${message}`),
);
for (const finding of findings) console.error(finding);
report(`@graphql-eslint ${version("@graphql-eslint/eslint-plugin")}`, `${results.length} files, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
