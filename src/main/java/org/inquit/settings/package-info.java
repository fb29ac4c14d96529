/** What all settings have in common: a key, a range, and a start that stops where one is out of it. */
@NullMarked
package org.inquit.settings;

import org.jspecify.annotations.NullMarked;
