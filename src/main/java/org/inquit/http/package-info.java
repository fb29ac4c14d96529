/** GraphQL over HTTP: the endpoint, how answers are negotiated, kept and sent; the links that the start-up log prints. */
@NullMarked
package org.inquit.http;

import org.jspecify.annotations.NullMarked;
