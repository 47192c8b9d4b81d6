package io.github.chipstakes.model.law;

import java.util.regex.Pattern;

/** A place in the law, as understood from a {@link LegalCitation}. Its text form is the canonical way of citing it. */
public sealed interface LegalReference {

    /** The one place that this text cites; refused with an {@link IllegalArgumentException} where there is none or more than one. */
    static LegalReference parse(String text) {
        LegalCitation citation = new LegalCitation(text);
        return citation.parsed()
                .orElseThrow(() -> new IllegalArgumentException(citation.flaw().orElseThrow()));
    }

    /**
     * A page of the Federal Register, as a rule the one a document begins on: {@code 88 FR 73458}. Volume 1 was that of 1936, so that
     * volume 88 is that of 2023.
     *
     * @param volume 1 to 999; others are refused with an {@link IllegalArgumentException}
     * @param page 1 to 999999; others are refused with an {@link IllegalArgumentException}
     */
    record FederalRegister(int volume, int page) implements LegalReference {
        /** Checks the ranges. */
        public FederalRegister {
            require("a Federal Register volume", volume, 1, 999);
            require("a Federal Register page", page, 1, 999_999);
        }

        /** Such as {@code 88 FR 73458}. */
        @Override
        public String toString() {
            return volume + " FR " + page;
        }
    }

    /**
     * A provision of the Code of Federal Regulations: the section {@code 15 CFR § 744.21(b)}, the part {@code 15 CFR Part 774}.
     *
     * @param title 1 to 99, such as 15 for commerce and foreign trade; others are refused with an {@link IllegalArgumentException}
     * @param provision a section with its paragraphs or a part, and its supplement, such as {@code 744.21(b)} or {@code 774, Supplement
     *     No. 1}; what is written otherwise is refused with an {@link IllegalArgumentException}
     */
    record Cfr(int title, String provision) implements LegalReference {
        private static final Pattern PROVISION =
                Pattern.compile("[1-9]\\d{0,3}(?:\\.\\d{1,4}[a-z]?)?(?:-\\d{1,4}[A-Z]?)?"
                        + "(?:\\([a-zA-Z0-9]{1,5}\\)){0,8}(?:, Supplement No\\. [1-9]\\d?)?");

        private static final Pattern SECTION = Pattern.compile("\\d++\\.");

        /** Checks the range and the spelling. */
        public Cfr {
            require("a CFR title", title, 1, 99);
            require("a CFR provision is written like 744.21(b) or 774", provision, PROVISION);
        }

        /** Such as {@code 15 CFR § 744.21(b)}. */
        @Override
        public String toString() {
            return title + (SECTION.matcher(provision).lookingAt() ? " CFR § " : " CFR Part ") + provision;
        }
    }

    /**
     * A section of the United States Code: {@code 50 U.S.C. § 4801}.
     *
     * @param title 1 to 99; others are refused with an {@link IllegalArgumentException}
     * @param section the section and its paragraphs, such as {@code 4813(a)}; what is written otherwise is refused with an
     *     {@link IllegalArgumentException}
     */
    record UsCode(int title, String section) implements LegalReference {
        private static final Pattern SECTION =
                Pattern.compile("[1-9]\\d{0,4}[a-z]{0,2}(?:-\\d{1,5}[a-z]?)?(?:\\([a-zA-Z0-9]{1,5}\\)){0,8}");

        /** Checks the range and the spelling. */
        public UsCode {
            require("a title of the U.S. Code", title, 1, 99);
            require("a section of the U.S. Code is written like 4813(a)", section, SECTION);
        }

        /** Such as {@code 50 U.S.C. § 4801}. */
        @Override
        public String toString() {
            return title + " U.S.C. § " + section;
        }
    }

    /**
     * A public law of the United States: {@code Pub. L. 115-232}.
     *
     * @param congress 1 to 999; others are refused with an {@link IllegalArgumentException}
     * @param number 1 to 9999; others are refused with an {@link IllegalArgumentException}
     */
    record PublicLaw(int congress, int number) implements LegalReference {
        /** Checks the ranges. */
        public PublicLaw {
            require("a congress", congress, 1, 999);
            require("the number of a public law", number, 1, 9999);
        }

        /** Such as {@code Pub. L. 115-232}. */
        @Override
        public String toString() {
            return "Pub. L. " + congress + "-" + number;
        }
    }

    /**
     * An announcement (公告) of China's Ministry of Commerce: {@code MOFCOM Announcement No. 61 of 2025}.
     *
     * @param year 1950 to 2999; others are refused with an {@link IllegalArgumentException}
     * @param number 1 to 9999, counted anew each year; others are refused with an {@link IllegalArgumentException}
     */
    record Mofcom(int year, int number) implements LegalReference {
        /** Checks the ranges. */
        public Mofcom {
            require("the year of a MOFCOM announcement", year, 1950, 2999);
            require("the number of a MOFCOM announcement", number, 1, 9999);
        }

        /** Such as {@code MOFCOM Announcement No. 61 of 2025}. */
        @Override
        public String toString() {
            return "MOFCOM Announcement No. " + number + " of " + year;
        }
    }

    private static void require(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " lies between " + least + " and " + most + ", not " + value);
        }
    }

    private static void require(String rule, String value, Pattern form) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException(rule + ", not \"" + value + "\"");
        }
    }
}
