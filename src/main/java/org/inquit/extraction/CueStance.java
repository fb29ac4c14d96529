package org.inquit.extraction;

/** What the reporter's choice of verb tells of the reporter's own view of the words. */
@Definition("What the reporting verb tells of the reporter's own view of the words.")
public enum CueStance {
    @Definition("The verb only reports: 'said', 'told', 'wrote', 'according to'.")
    NEUTRAL,
    @Definition("The verb keeps its distance: 'claimed', 'alleged', 'insisted'.")
    DISTANCING,
    @Definition("The verb takes the words for true: 'noted', 'pointed out', 'acknowledged'.")
    ENDORSING
}
