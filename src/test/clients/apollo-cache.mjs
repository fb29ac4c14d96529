import { InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";

const list = relayStylePagination(["filter", "orderBy"]);
const found = relayStylePagination(["text", "filter", "orderBy"]);

/** Pages of one list join; lists with another filter or order stay apart. */
export const cache = new InMemoryCache({
  possibleTypes: { Node: ["Article", "Expert", "Quote"], SearchHit: ["Article", "Expert", "Quote"] },
  typePolicies: {
    Query: { fields: { articles: list, experts: list, quotes: list, loadReport: list, search: found } },
    Article: { fields: { appearances: list, experts: list, quotes: list } },
    Expert: { fields: { appearances: list, articles: list, quotes: list } },
  },
});
