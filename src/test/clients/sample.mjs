// The sample of eight operations as a front end runs them, one feeding the next, with any client.
import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of an operation with its fragments. */
export const operation = (name) => readFileSync(join(import.meta.dirname, "operations", `${name}.graphql`), "utf8");

/**
 * Runs all eight and fails where an answer is not what a page needs.
 * @param run (text, variables) to the data
 * @returns how many ran
 */
export async function runSample(run) {
  const names = [];
  const ask = (name, variables) => {
    names.push(name);
    return run(operation(name), variables);
  };

  const { articles } = await ask("Front", { first: 3 });
  strictEqual(articles.edges.length, 3);
  const { articles: next } = await ask("Front", { first: 3, after: articles.pageInfo.endCursor });
  ok(!articles.edges.some(({ node }) => next.edges.some((other) => other.node.id === node.id)));

  const { experts } = await ask("ShareOfVoice", { first: 5, filter: { kind: "PERSON" } });
  const words = experts.nodes.map((expert) => expert.stats.words);
  deepStrictEqual(words, [...words].sort((a, b) => b - a));
  const { expert } = await ask("ExpertPage", { slug: experts.nodes[0].slug });
  strictEqual(expert.name, experts.nodes[0].name);
  ok(expert.appearances.nodes.length > 0);

  const { node: loud } = await ask("ExpertQuotes", { id: expert.id, first: 2 });
  strictEqual(loud.quotes.nodes.length, 2);
  const { node: last } = await ask("ExpertQuotes", { id: expert.id, last: 1 });
  strictEqual(last.quotes.pageInfo.hasNextPage, false);

  const { article } = await ask("ReaderPage", { slug: articles.edges[0].node.slug });
  for (const quote of article.quotes.nodes) isVerbatim(article.text, quote.spans);

  const filter = { and: [{ kind: ["DIRECT", "MIXED"] }, { not: { confidence: { to: 0.1 } } }] };
  const orderBy = [{ field: "CONFIDENCE", direction: "DESC" }];
  const { quotes } = await ask("QuoteList", { filter, orderBy, first: 5 });
  ok(quotes.nodes.length > 0 && quotes.nodes.every((quote) => quote.kind !== "INDIRECT" && quote.attribution.confidence > 0.1));

  const ids = [quotes.nodes[0].id, "none", article.quotes.nodes[0].id];
  const { nodes } = await ask("Receipts", { ids });
  deepStrictEqual(nodes.map((node) => node?.id ?? "none"), ids);
  isVerbatim(nodes[0].article.text, nodes[0].attribution.evidence.map((each) => each.span));

  const { loadReport } = await ask("Seeds", { first: 2 });
  strictEqual(loadReport.state, "LOADED");
  return new Set(names).size;
}

function isVerbatim(text, spans) {
  for (const span of spans) strictEqual(text.slice(span.start, span.end), span.text);
}
