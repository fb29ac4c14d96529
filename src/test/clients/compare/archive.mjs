// Invented articles in memory, with their quotes and speakers: as many, and as long, as those of src/test/stock.
const sentence = "The council of the harbour met again and put the pier off until the spring. ";
const removed = [{ text: "Read more" }, { text: "Advertisement" }];
const quotesOfAnArticle = 10;

export const experts = Array.from({ length: 100 }, (_, n) => ({
  __typename: "Expert",
  id: `expert-${n}`,
  name: `Speaker ${n}`,
  said: [],
}));

export const articles = Array.from({ length: 300 }, (_, n) => ({
  __typename: "Article",
  id: `article-${n}`,
  title: `The pier of harbour ${n} may not be built`,
  publishedOn: new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10),
  text: sentence.repeat(30),
  source: { removed },
  said: [],
}));

export const quotes = articles.flatMap((article, n) =>
  Array.from({ length: quotesOfAnArticle }, (_, m) => {
    const number = n * quotesOfAnArticle + m;
    const speaker = experts[(number * 7) % experts.length];
    const text = `Whoever builds pier ${number} pays for it,`;
    const quote = { __typename: "Quote", id: `quote-${number}`, text, article, speaker };
    article.said.push(quote);
    speaker.said.push(quote);
    return quote;
  }),
);
