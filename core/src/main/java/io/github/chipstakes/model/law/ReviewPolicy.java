package io.github.chipstakes.model.law;

/** How a license application is reviewed (15 CFR Part 744, Supplement No. 4, among others). */
public enum ReviewPolicy {
    /** Denied unless the applicant overcomes the presumption. */
    PRESUMPTION_OF_DENIAL,
    /** Denied. */
    POLICY_OF_DENIAL,
    /** Decided on the merits of each application. */
    CASE_BY_CASE,
    /** Approved unless something speaks against it. */
    PRESUMPTION_OF_APPROVAL,
    /** As a provision of law says that the text refers to and does not repeat. */
    BY_REFERENCE,
    /** Not understood. */
    UNRECOGNIZED
}
