import { graphql } from "relay-runtime";

export const page = graphql`
  query ExpertTimelineQuery($slug: String!) {
    expert(slug: $slug) {
      id
      name
      ...ExpertTimeline_expert
    }
  }
`;

export const quotes = graphql`
  fragment ExpertTimeline_expert on Expert
  @refetchable(queryName: "ExpertTimelinePageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" }, filter: { type: "QuoteFilter" }) {
    quotes(first: $first, after: $after, filter: $filter) @connection(key: "ExpertTimeline_quotes") {
      totalCount
      edges {
        node {
          id
          text
          ...ExpertTimeline_quote
        }
      }
    }
  }
`;

export const quote = graphql`
  fragment ExpertTimeline_quote on Quote @refetchable(queryName: "ExpertTimelineQuoteQuery") {
    attribution {
      confidence
      explanation
    }
  }
`;
