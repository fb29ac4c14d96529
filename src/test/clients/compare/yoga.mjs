// Serves the invented articles by graphql-yoga with GraphQL Armor, both as they come.
// usage: NODE_ENV=production node yoga.mjs PORT
import { createServer } from "node:http";
import { EnvelopArmorPlugin } from "@escape.tech/graphql-armor";
import { createSchema, createYoga } from "graphql-yoga";
import { resolvers, typeDefs } from "./schema.mjs";

const [port] = process.argv.slice(2);
const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers }), plugins: [EnvelopArmorPlugin()] });
createServer(yoga).listen(Number(port), "127.0.0.1");
