// What a front end gives to graphql-codegen; each scalar of Inquit is a string in JSON.
const scalars = { Date: "string", DateTime: "string", URL: "string" };

export default {
  schema: process.env.INQUIT_SCHEMA ?? "http://localhost:8080/graphql/schema.graphql",
  documents: "operations/*.graphql",
  config: { scalars, strictScalars: true, useTypeImports: true },
  generates: {
    "generated/client/": { preset: "client" },
    "generated/schema.ts": { plugins: ["typescript"] },
    "generated/operations.ts": { plugins: ["typescript-operations"] },
  },
};
