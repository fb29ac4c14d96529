/** The doors that a browser finds: the page at / and the links that the start-up log prints. */
@NullMarked
package org.inquit.http;

import org.jspecify.annotations.NullMarked;
