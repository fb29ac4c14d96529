package org.inquit.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inquit.archive.Appearance;
import org.inquit.archive.Expert;
import org.inquit.archive.FormerName;
import org.inquit.archive.NameClaim;

/**
 * Who is who across articles.
 *
 * <p>One name key is one expert; a short name (an acronym, an initial or a nickname with a last name) means a fuller one
 * as long as all articles that tell agree; two people of one name are two where articles contradict. The outcome depends
 * on the articles alone, not on the order in which they come. All runs in the caller's transaction.
 */
@ApplicationScoped
class ExpertRoll {

    /** The expert whom a voice most likely is, entered on the roll where the name is new; settling may correct it. */
    Expert entry(Appearance voice) {
        String name = NameClaim.meaning(voice.nameId);
        Expert kept = Expert.findById(name);
        return kept != null ? kept : enter(name, voice.nameSlug(), voice);
    }

    /** Counts the voices of a new article in and says which names have to be settled for it; most need not. */
    Set<String> admit(List<Appearance> voices) {
        Set<String> unsettled = claim(voices);
        Set<String> experts = new TreeSet<>();
        for (Appearance voice : voices) {
            Expert expert = Objects.requireNonNull(Expert.findById(voice.expertId));
            if (mayBeTwo(expert, voice) || !experts.add(expert.id)) {
                unsettled.add(expert.id);
            }
            expert.add(voice);
        }
        return unsettled;
    }

    /** The names that an article prints or claims for an expert. */
    Set<String> namesOf(String articleId) {
        return Stream.concat(Appearance.namesOf(articleId).stream(), NameClaim.ofArticle(articleId).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What names mean in the end by the claims as they stand. */
    Set<String> meanings(Collection<String> names) {
        return names.stream().map(NameClaim::meaning).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Gives each voice under a name that means itself, and under those that mean it, to the expert whose it is. */
    void settle(String name) {
        Map<String, String> shortNames = NameClaim.shortFor(name);
        Set<String> names = new TreeSet<>(shortNames.keySet());
        names.add(name);
        List<Appearance> voices = Appearance.ofNames(names);
        Bearers bearers = new Bearers(name, Namesakes.part(voices));
        Map<String, String> heirs = new TreeMap<>(Map.of(name, name));
        bearers.voices().forEach((expertId, own) -> give(expertId, own, bearers.slug(expertId), heirs));
        heirs.forEach(this::recount);
        shortNames.forEach((shortName, slug) -> FormerName.put(shortName, slug, bearers.of(shortName)));
        FormerName.deleteById(name);
        bearers.voices().forEach(ExpertRoll::remember);
        remember(name, voices);
    }

    /** Counts an expert anew; one without any appearance leaves the roll. */
    void recount(String expertId) {
        recount(expertId, expertId);
    }

    /** The heir gets the old names of an expert who leaves the roll. */
    private void recount(String expertId, String heir) {
        Expert expert = Expert.findById(expertId);
        List<Appearance> left = Appearance.ofExpert(expertId);
        if (expert != null && left.isEmpty()) {
            FormerName.hand(expertId, heir);
            FormerName.forget(expertId);
            expert.delete();
            Expert.flush();
        } else if (expert != null) {
            expert.recount(left);
        }
    }

    private void give(String expertId, List<Appearance> voices, String slug, Map<String, String> heirs) {
        Expert kept = Expert.findById(expertId);
        Expert expert = kept != null ? kept : enter(expertId, slug, voices.get(0));
        expert.slug = slug;
        heirs.put(expertId, expertId);
        for (Appearance voice : voices) {
            heirs.putIfAbsent(voice.expertId, expertId);
            if (!voice.expertId.equals(expertId)) {
                voice.moveTo(expertId);
            }
        }
    }

    /** Writes down which short names an article prints for fuller ones; gives all that may mean others by that. */
    private Set<String> claim(List<Appearance> voices) {
        List<NameClaim> claims = voices.stream().flatMap(ExpertRoll::claims).toList();
        Set<String> unheard = NameClaim.unheard(claims);
        Set<String> affected = meanings(unheard);
        NameClaim.persist(claims);
        affected.addAll(unheard);
        return affected;
    }

    private static Stream<NameClaim> claims(Appearance voice) {
        return ShortNames.of(voice).entrySet().stream()
                .map(shortName -> new NameClaim(voice, shortName.getKey(), shortName.getValue()));
    }

    /** Whether the kinds of work that are printed for a name do not go together; so that few names are looked at closely. */
    private static boolean mayBeTwo(Expert expert, Appearance voice) {
        Set<Occupation> printed = Occupation.of(voice.capacities);
        expert.occupations.forEach(each -> printed.add(Occupation.valueOf(each)));
        expert.occupations = printed.stream().map(Occupation::name).toList();
        return Occupation.areAtOdds(printed);
    }

    /** The name's own expert remembers the work of all who bear the name, the others theirs. */
    private static void remember(String expertId, List<Appearance> voices) {
        Expert expert = Expert.findById(expertId);
        if (expert != null) {
            expert.occupations = voices.stream()
                    .flatMap(voice -> Occupation.of(voice.capacities).stream())
                    .distinct()
                    .sorted()
                    .map(Occupation::name)
                    .toList();
        }
    }

    /** Written at once, since the updates of quotes that point to it pass Hibernate's queue by. */
    private static Expert enter(String id, String slug, Appearance voice) {
        Expert expert = new Expert(id, slug, voice.printedKind, voice.printedName);
        expert.persistAndFlush();
        return expert;
    }
}
