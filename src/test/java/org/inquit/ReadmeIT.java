package org.inquit;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same on the packaged application. */
@QuarkusIntegrationTest
class ReadmeIT extends ReadmeTest {}
