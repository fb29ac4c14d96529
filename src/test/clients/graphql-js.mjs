// Validates the schema as text and as introspection gives it, and fails unless both are the same schema.
// usage: node graphql-js.mjs BASE_URL
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
  version,
} from "graphql";
import { ask, report, sdl } from "./served.mjs";

const [base] = process.argv.slice(2);
const everything = { specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true, schemaDescription: true, oneOf: true };
const schemas = {
  text: buildSchema(await sdl(base)),
  introspection: buildClientSchema(await ask(base, getIntrospectionQuery(everything))),
};
for (const [view, schema] of Object.entries(schemas)) {
  const faults = validateSchema(schema);
  if (faults.length > 0) throw new Error(`${view}: ${faults.join("\n")}`);
}
const [text, introspection] = Object.values(schemas).map((schema) => printSchema(lexicographicSortSchema(schema)).split("\n"));
const parting = text.findIndex((line, number) => line !== introspection[number]);
if (parting >= 0) throw new Error(`the text says "${text[parting]}" where introspection says "${introspection[parting]}"`);
if (text.length !== introspection.length) throw new Error("introspection says more than the text");
const types = Object.keys(schemas.text.getTypeMap()).filter((name) => !name.startsWith("__")).length;
report(`graphql-js ${version}`, `text and introspection are valid and the same schema, ${types} types`);
