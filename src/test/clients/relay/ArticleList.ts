import { graphql } from "relay-runtime";

export const page = graphql`
  query ArticleListQuery($filter: ArticleFilter) {
    ...ArticleList_articles @arguments(filter: $filter)
  }
`;

export const articles = graphql`
  fragment ArticleList_articles on Query
  @refetchable(queryName: "ArticleListPageQuery")
  @argumentDefinitions(last: { type: "Int", defaultValue: 10 }, before: { type: "String" }, filter: { type: "ArticleFilter" }) {
    articles(last: $last, before: $before, filter: $filter) @connection(key: "ArticleList_articles") {
      edges {
        node {
          title
          publishedOn
          url
        }
      }
    }
  }
`;
