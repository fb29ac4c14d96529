// Compares a schema with the one that clients were promised and fails on each change that would break one of them.
// usage: node inspector.mjs PROMISED.graphql NEW.graphql
import { readFileSync } from "node:fs";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";
import { report, version } from "./served.mjs";

const [promised, fresh] = process.argv.slice(2).map((file) => buildSchema(readFileSync(file, "utf8")));
const changes = await diff(promised, fresh);
const breaking = changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking);
for (const change of breaking) console.error(`BREAKING ${change.path}: ${change.message}`);
report(`graphql-inspector ${version("@graphql-inspector/core")}`, `${changes.length} changes since the release, ${breaking.length} of them breaking`);
process.exitCode = breaking.length > 0 ? 1 : 0;
