package org.inquit.evaluation;

import java.util.List;

/**
 * A named source of an article.
 *
 * @param name in full
 * @param titles the capacities that the article prints, each as role and body in one string
 */
record GoldExpert(String name, List<String> titles) {

    GoldExpert {
        titles = List.copyOf(titles);
    }
}
