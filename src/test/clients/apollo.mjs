// Runs the sample and pages through every connection with Apollo Client, also by its own cache of pages.
// usage: node apollo.mjs BASE_URL
import { strictEqual } from "node:assert";
import { ApolloClient, HttpLink, gql } from "@apollo/client";
import { cache } from "./apollo-cache.mjs";
import { runAll } from "./client-run.mjs";
import { operation } from "./sample.mjs";
import { version } from "./served.mjs";

const [base] = process.argv.slice(2);
const client = new ApolloClient({ link: new HttpLink({ uri: `${base}/graphql` }), cache });

await runAll(base, `Apollo Client ${version("@apollo/client")}`, async (text, variables) => {
  const { data } = await client.query({ query: gql(text), variables, fetchPolicy: "no-cache" });
  return data;
});

const query = { query: gql(operation("Front")), variables: { first: 7 } };
const front = client.watchQuery(query);
let { articles } = (await client.query(query)).data;
while (articles.pageInfo.hasNextPage) {
  await front.fetchMore({ variables: { after: articles.pageInfo.endCursor } });
  ({ articles } = client.readQuery(query));
}
strictEqual(new Set(articles.edges.map(({ node }) => node.id)).size, articles.totalCount, "the cache joins all pages");
client.stop();
