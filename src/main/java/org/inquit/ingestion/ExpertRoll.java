package org.inquit.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inquit.archive.Appearance;
import org.inquit.archive.Expert;
import org.inquit.archive.FormerName;
import org.inquit.archive.GlobalId;
import org.inquit.archive.NameClaim;
import org.inquit.archive.NameKey;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.FoundExpert;

/**
 * Who is who across articles.
 *
 * <p>One name key is one expert. A short name (an acronym, an initial with a last name) means a fuller one as long as all
 * articles that print both agree; otherwise it stays an expert of its own. The outcome depends on the articles alone,
 * not on the order in which they come.
 */
@ApplicationScoped
class ExpertRoll {

    /** The expert whom an article means, entered on the roll where the name is new. Runs in the caller's transaction. */
    Expert entry(FoundExpert found) {
        String nameId = GlobalId.expert(found.kind(), found.name());
        Expert kept = Expert.findById(meaning(nameId));
        return kept != null ? kept : enter(new Expert(found.kind(), found.name()));
    }

    /** Writes down which short names an article prints for a fuller one, and joins or parts experts accordingly. */
    void claim(Appearance appearance, FoundExpert found) {
        for (String shortName : shortNames(found)) {
            String aliasId = GlobalId.expert(found.kind(), shortName);
            if (!aliasId.equals(appearance.nameId)) {
                new NameClaim(appearance, aliasId, NameKey.of(found.kind(), shortName)).persist();
                settle(aliasId, NameKey.of(found.kind(), shortName));
            }
        }
    }

    /** Moves all appearances of a short name to the expert whom it means by the claims as they stand. */
    void settle(String aliasId, String aliasSlug) {
        String meaning = meaning(aliasId);
        FormerName.put(aliasId, aliasSlug, meaning);
        List<Appearance> stray = Appearance.strays(aliasId, meaning);
        for (Appearance appearance : stray) {
            move(appearance, meaning);
        }
        if (!stray.isEmpty() || !meaning.equals(aliasId)) {
            recount(aliasId);
        }
        if (!stray.isEmpty()) {
            recount(meaning);
        }
    }

    /** Counts an expert anew; one without any appearance leaves the roll. */
    void recount(String expertId) {
        Expert expert = Expert.findById(expertId);
        List<Appearance> left = Appearance.ofExpert(expertId);
        if (expert != null && left.isEmpty()) {
            FormerName.forget(expertId);
            expert.delete();
            Expert.flush();
        } else if (expert != null) {
            expert.recount(left);
        }
    }

    private static void move(Appearance appearance, String expertId) {
        if (Expert.findById(expertId) == null) {
            enter(new Expert(appearance.printedKind, appearance.printedName));
        }
        appearance.moveTo(expertId);
    }

    /** Written at once, since the updates of quotes that point to it pass Hibernate's queue by. */
    private static Expert enter(Expert expert) {
        expert.persistAndFlush();
        return expert;
    }

    private static String meaning(String nameId) {
        List<String> fuller = NameClaim.namesClaiming(nameId);
        return fuller.size() == 1 ? fuller.get(0) : nameId;
    }

    private static List<String> shortNames(FoundExpert found) {
        return found.kind() == ExpertKind.ORGANIZATION
                ? found.aliases().stream().filter(ExpertRoll::isAcronym).toList()
                : initialForms(found.name());
    }

    private static boolean isAcronym(String alias) {
        return alias.length() > 1
                && alias.length() <= 8
                && alias.equals(alias.toUpperCase(Locale.ROOT))
                && alias.chars().allMatch(Character::isLetterOrDigit);
    }

    private static List<String> initialForms(String name) {
        List<String> forms = new ArrayList<>();
        int firstBlank = name.indexOf(' ');
        if (firstBlank > 1) {
            forms.add(name.charAt(0) + "." + name.substring(firstBlank));
        }
        return forms;
    }
}
