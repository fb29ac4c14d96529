package org.inquit.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What comes with the application that others have written. */
final class SupplyAttacks {

    private static final Path BILL = Path.of("target/bom.json");
    private static final Path LIBRARIES = Path.of("target/quarkus-app/lib");
    private static final Pattern ADDRESS =
            Pattern.compile("pkg:maven/([^/]+)/([^@]+)@([^?]+)\\?(?:classifier=([^&]+)&)?.*");
    private static final String ADVISORY = "GHSA-jfgf-vvcv-mf69";

    private SupplyAttacks() {}

    static List<Attack> rows() {
        return List.of(new Attack(
                "40",
                "supply chain",
                "each jar in the bill of materials, with its version; the open advisory told",
                SupplyAttacks::bill));
    }

    private static void bill(Ground ground, Findings findings) throws IOException {
        Set<String> listed = listed();
        Set<String> shipped = shipped();
        shipped.removeAll(listed);
        findings.holds(!listed.isEmpty() && shipped.isEmpty(), "not in the bill: " + shipped);
        boolean isTold = Files.readString(Path.of("SECURITY.md")).contains(ADVISORY);
        findings.holds(isTold, "SECURITY.md does not tell of " + ADVISORY);
        findings.holds(listed.stream().noneMatch(name -> name.contains("SNAPSHOT")), "a version that moves");
        findings.say("%d jars, all of the %d in the bill".formatted(shipped().size(), listed.size()));
    }

    private static Set<String> shipped() throws IOException {
        try (Stream<Path> jars = Files.walk(LIBRARIES)) {
            return new TreeSet<>(jars.filter(Files::isRegularFile)
                    .map(jar -> jar.getFileName().toString())
                    .toList());
        }
    }

    private static Set<String> listed() throws IOException {
        Set<String> names = new TreeSet<>();
        for (JsonNode component :
                JsonMapper.builder().build().readTree(BILL.toFile()).path("components")) {
            Matcher address = ADDRESS.matcher(component.path("purl").asText());
            if (address.matches()) {
                String classifier = address.group(4) == null ? "" : '-' + address.group(4);
                names.add("%s.%s-%s%s.jar".formatted(address.group(1), address.group(2), address.group(3), classifier));
            }
        }
        return names;
    }
}
