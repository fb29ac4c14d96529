// The fields that the attacks ask for, over the invented articles; resolvers as they come, with no limits of their own.
import { articles, experts, quotes } from "./archive.mjs";

const connection = (type) => `
  type ${type}Connection { edges: [${type}Edge!]! nodes: [${type}!]! totalCount: Int! pageInfo: PageInfo! }
  type ${type}Edge { cursor: String! node: ${type}! }`;

export const typeDefs = `
  interface Node { id: ID! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Removed { text: String! }
  type Source { removed: [Removed!]! }
  type Article implements Node {
    id: ID!
    title: String!
    publishedOn: String!
    text: String!
    source: Source!
    quotes(first: Int, after: String): QuoteConnection!
  }
  type Expert implements Node { id: ID! name: String! quotes(first: Int, after: String): QuoteConnection! }
  type Quote implements Node { id: ID! text: String! article: Article! speaker: Expert! }
  type Accuracy { set: String! }
  type Engine { version: String! accuracy: [Accuracy!]! }
  input TextFilter { contains: String }
  input ArticleFilter { title: TextFilter }
  type Query {
    articles(first: Int, after: String, filter: ArticleFilter): ArticleConnection!
    quotes(first: Int, after: String): QuoteConnection!
    experts(first: Int, after: String): ExpertConnection!
    engine: Engine!
    node(id: ID!): Node
  }
  ${["Article", "Expert", "Quote"].map(connection).join("")}
`;

function page(all, { first, after }) {
  const from = Number(after ?? 0);
  const nodes = all.slice(from, from + (first ?? 20));
  const edges = nodes.map((node, n) => ({ cursor: String(from + n + 1), node }));
  const to = from + nodes.length;
  return { edges, nodes, totalCount: all.length, pageInfo: { hasNextPage: to < all.length, endCursor: String(to) } };
}

const quotesOf = { quotes: ({ said }, paging) => page(said, paging) };

export const resolvers = {
  Query: {
    articles: (_, { filter, ...paging }) =>
      page(articles.filter(({ title }) => title.includes(filter?.title?.contains ?? "")), paging),
    quotes: (_, paging) => page(quotes, paging),
    experts: (_, paging) => page(experts, paging),
    engine: () => ({ version: "1", accuracy: [{ set: "news" }, { set: "wire" }] }),
    node: (_, { id }) => [articles, experts, quotes].flat().find((each) => each.id === id),
  },
  Article: quotesOf,
  Expert: quotesOf,
};
