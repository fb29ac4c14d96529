package org.inquit.extraction;

/** A person or an organisation. */
@Definition("A person or an organisation.")
public enum ExpertKind {
    @Definition("A human being, known by name.")
    PERSON,
    @Definition("A body that speaks as one: an institute, an agency, a company, a government.")
    ORGANIZATION
}
