// Waits over graphql-transport-ws until an article arrives, and prints who says what in it.
// usage: node subscriptions-ws.mjs BASE_URL
import { createClient } from "graphql-ws";
import WebSocket from "ws"; // browsers have their own

const [base] = process.argv.slice(2);
const client = createClient({ url: `${base.replace("http", "ws")}/graphql`, webSocketImpl: WebSocket });
const query = `subscription {
  articleLoaded { title quotes { nodes { text speaker { name } } } }
}`;
for await (const { data } of client.iterate({ query: "{ loadReport { state } }" })) console.log(data.loadReport.state);
const events = client.iterate({ query });
console.log("listening");
for await (const { data, errors } of events) {
  console.log(JSON.stringify(errors ?? data.articleLoaded));
  break; // leaves, and with it ends the subscription
}
await client.dispose();
