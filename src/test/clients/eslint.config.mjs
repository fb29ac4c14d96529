// The recommended rules for schema and operations, and Relay's; what is set otherwise says why.
import graphql from "@graphql-eslint/eslint-plugin";

// Parts of a record: they have no identity apart from it, so an id would promise a refetch that makes no sense.
const parts = [
  ...["Affiliation", "AffiliationHistory", "Appearance", "Attribution", "Candidate", "Context", "Evidence", "ExpertStats"],
  ...["LoadedFile", "LoadReport", "PageInfo", "Paragraph", "RemovedText", "SaidOn", "SourceFile", "Span"],
  ...["Accuracy", "Engine", "EngineMethod", "FacetCount", "Highlight", "SearchFacets"],
  // What lists add up to: numbers, the same query asks them anew.
  ...["Aggregates", "ArticleFacets", "CoQuoted", "Concentration", "ExpertFacets", "FacetValue", "QuoteFacets"],
  ...["ShareOfVoice", "SourceAudit", "SourcesPerArticle", "TimelinePeriod"],
];

const schemaRules = {
  ...graphql.configs["flat/schema-recommended"].rules,
  ...graphql.configs["flat/schema-relay"].rules,
  // graphql-java prints each description in one line.
  "@graphql-eslint/description-style": ["error", { style: "inline" }],
  "@graphql-eslint/strict-id-in-types": ["error", { exceptions: { types: parts, suffixes: ["Connection", "Edge"] } }],
  "@graphql-eslint/relay-edge-types": [
    "error",
    {
      withEdgeSuffix: true,
      // Connections have `nodes` beside `edges`; other plain lists are bounded by one article's or one expert's own text.
      listTypeCanWrapOnlyEdgeType: false,
      // An appearance is a link, a loaded file a line of a report: neither is a record with an id.
      shouldImplementNode: false,
    },
  ],
  // LoadReport is a connection with counts beside it, and no other than that; connections.mjs pages through it like all.
  "@graphql-eslint/relay-connection-types": "off",
};

const options = {
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: { schema: process.env.INQUIT_SCHEMA, documents: "operations/*.graphql" } },
  },
  plugins: { "@graphql-eslint": graphql },
};

export default [
  { ...options, files: ["**/schema.graphql"], rules: schemaRules },
  { ...options, files: ["operations/*.graphql"], rules: graphql.configs["flat/operations-recommended"].rules },
];
