package io.github.chipstakes.serialization.csl;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A source list of the screening list.
 *
 * @param code what ids of its entries have after {@code us-}
 * @param id its id in a dataset
 * @param name what it is called
 * @param authority who keeps it
 * @param isKnown whether this release knows it
 */
record SourceList(String code, String id, String name, Optional<String> authority, boolean isKnown) {
    static final String ENTITY_LIST = "us-entity-list";

    private static final int LONGEST_CODE = 10;

    /** {@code Entity List (EL) - Bureau of Industry and Security}. */
    private static final Pattern TEXT =
            Pattern.compile("(.{1,200}?)\\s?\\(([A-Za-z-]{2,10})(?: List)?\\)(?: List)?\\s?[-–—]\\s?(.{1,200})");

    private static final Map<String, SourceList> KNOWN = List.of(
                    known("EL", ENTITY_LIST, "Entity List"),
                    known("MEU", "us-meu-list", "Military End-User List"),
                    known("UVL", "us-unverified-list", "Unverified List"),
                    known("DPL", "us-denied-persons-list", "Denied Persons List"),
                    known("SDN", "us-sdn-list", "Specially Designated Nationals and Blocked Persons List"),
                    known("SSI", "us-ssi-list", "Sectoral Sanctions Identifications List"),
                    known("CMIC", "us-cmic-list", "Non-SDN Chinese Military-Industrial Complex Companies List"),
                    known("NS-MBS", "us-mbs-list", "Non-SDN Menu-Based Sanctions List"),
                    known("PLC", "us-plc-list", "Non-SDN Palestinian Legislative Council List"),
                    known(
                            "CAP",
                            "us-capta-list",
                            "List of Foreign Financial Institutions Subject to Correspondent Account or"
                                    + " Payable-Through Account Sanctions"),
                    known("FSE", "us-fse-list", "Foreign Sanctions Evaders List"),
                    known("DTC", "us-itar-debarred-list", "ITAR Debarred List"),
                    known("ISN", "us-nonproliferation-list", "Nonproliferation Sanctions List"))
            .stream()
            .collect(Collectors.toUnmodifiableMap(SourceList::code, Function.identity()));

    private static SourceList known(String code, String id, String name) {
        return new SourceList(code.toLowerCase(Locale.ROOT), id, name, Optional.empty(), true);
    }

    /** The list this text names. */
    static SourceList of(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            String code = EntryIds.readable(text, LONGEST_CODE);
            return new SourceList(code, "us-" + code, text, Optional.empty(), false);
        }
        String code = parts.group(2).toLowerCase(Locale.ROOT);
        Optional<String> authority = Optional.of(parts.group(3));
        SourceList known = KNOWN.get(code);
        return known == null
                ? new SourceList(code, "us-" + code + "-list", parts.group(1), authority, false)
                : new SourceList(known.code, known.id, known.name, authority, true);
    }

    /** Whether its entries are numbered by the Office of Foreign Assets Control. */
    boolean isOfTreasury() {
        return authority.filter(text -> text.startsWith("Treasury")).isPresent();
    }
}
