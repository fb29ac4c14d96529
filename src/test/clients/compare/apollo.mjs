// Serves the invented articles by Apollo Server as it comes, at /graphql.
// usage: NODE_ENV=production node apollo.mjs PORT
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { resolvers, typeDefs } from "./schema.mjs";

const [port] = process.argv.slice(2);
const server = new ApolloServer({ typeDefs, resolvers });
await startStandaloneServer(server, { listen: { port: Number(port), host: "127.0.0.1" } });
