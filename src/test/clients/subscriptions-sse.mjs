// Waits by server-sent events until an article arrives, and prints who says what in it.
// usage: node subscriptions-sse.mjs BASE_URL
import { createClient } from "graphql-sse";

const [base] = process.argv.slice(2);
const client = createClient({ url: `${base}/graphql` });
const query = `subscription {
  articleLoaded { title quotes { nodes { text speaker { name } } } }
}`;
const events = client.iterate({ query });
console.log("listening");
for await (const { data, errors } of events) {
  console.log(JSON.stringify(errors ?? data.articleLoaded));
  break; // leaves, and with it ends the subscription
}
client.dispose();
