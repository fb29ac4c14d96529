package org.inquit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Fails when a configuration key has no line, or another default, in docs/configuration.md. */
class ConfigurationDocsTest {

    @Test
    void everyKeyIsDocumentedWithItsDefault() throws IOException {
        String docs = Files.readString(Path.of("docs/configuration.md"));
        List<Class<?>> mappings = mappings();
        assertThat(mappings).isNotEmpty();
        for (Class<?> mapping : mappings) {
            for (Method key : mapping.getDeclaredMethods()) {
                assertThat(docs).contains(line(mapping, key));
            }
        }
    }

    private static List<Class<?>> mappings() {
        return new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("org.inquit").stream()
                        .filter(each -> each.isAnnotatedWith(ConfigMapping.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static String line(Class<?> mapping, Method key) {
        String name = key.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return "| `%s.%s` | `%s` |"
                .formatted(
                        mapping.getAnnotation(ConfigMapping.class).prefix(),
                        name,
                        key.getAnnotation(WithDefault.class).value());
    }
}
