/** How files become articles: the seeds folder, decoding, one file in one transaction, the load report. */
@NullMarked
package org.inquit.ingestion;

import org.jspecify.annotations.NullMarked;
