package org.inquit.extraction.speech;

import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.people.Entity;
import org.inquit.extraction.people.EntityBook;

/** Leads a name to who bears it. */
final class NameReference {

    private final EntityBook book;

    NameReference(EntityBook book) {
        this.book = book;
    }

    Voice of(Parse parse, Mention mention) {
        Entity entity = book.meant(parse, mention);
        boolean introduces = entity.introduction().start() >= mention.start()
                || mention.text().contains(entity.name());
        return introduces
                ? Voice.named(entity, mention, null, AttributionMethod.EXPLICIT_CUE, 1)
                : Voice.named(entity, mention, entity.introduction(), method(entity, mention), 1);
    }

    private static AttributionMethod method(Entity entity, Mention mention) {
        boolean acronym = !entity.isPerson() && lastWord(mention).chars().noneMatch(Character::isLowerCase);
        return acronym ? AttributionMethod.ACRONYM : AttributionMethod.SURNAME;
    }

    private static String lastWord(Mention mention) {
        return mention.text().substring(mention.text().lastIndexOf(' ') + 1);
    }
}
