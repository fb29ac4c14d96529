import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { FrontDocument } from "./generated/client/graphql";

const client = new ApolloClient({
  link: new HttpLink({ uri: "http://localhost:8080/graphql" }),
  cache: new InMemoryCache(),
});
const { data } = await client.query({ query: FrontDocument, variables: { first: 10 } });
const total: number | undefined = data?.articles.totalCount;
const cursors: string[] = data?.articles.edges.map((edge) => edge.cursor) ?? [];
console.log(total, cursors);
