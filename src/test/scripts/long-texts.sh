#!/usr/bin/env bash
# Prints how long the extractor takes for a megabyte of text that never ends a quote or a sentence, and the ratio of
# twice the text to once.     (after mvn test-compile)
set -euo pipefail
cd "$(dirname "$0")/../../.."
logging=$(find "${MAVEN_REPO:-$HOME/.m2/repository}/org/jboss/logging/jboss-logging" -name 'jboss-logging-*.jar' | sort -V | tail -n 1)
exec java -Djava.util.logging.SimpleFormatter.format='%5$s%n' -cp "target/classes:target/test-classes:$logging" \
  org.inquit.extraction.LongTexts
