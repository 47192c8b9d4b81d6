package io.github.chipstakes.serialization.csl;

import io.github.chipstakes.model.ListEntry;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.code.Jurisdiction;
import io.github.chipstakes.model.control.EntryAction;
import io.github.chipstakes.model.control.EntryKind;
import io.github.chipstakes.model.control.EntryVersion;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.json.JsonArray;
import io.github.chipstakes.model.json.JsonObject;
import io.github.chipstakes.model.json.JsonText;
import io.github.chipstakes.model.json.JsonValue;
import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.model.law.LicenseReviewPolicy;
import io.github.chipstakes.model.time.DateInterval;
import io.github.chipstakes.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the file says of an entry.
 *
 * @param row its row
 * @param list its list
 * @param requirement the license requirement, at most one
 * @param policy the license review policy, at most one
 * @param cites the notices
 * @param programs the programs
 * @param urls where the list stands, at most one; empty where all rows of the list say the same
 */
record EntryText(
        Row row,
        SourceList list,
        List<String> requirement,
        List<String> policy,
        List<LegalCitation> cites,
        List<String> programs,
        List<String> urls) {
    private static final Pattern BARE_ADDRESS = Pattern.compile("Address \\d{1,3}");
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Types of ids that are unique in the world, and their schemes. */
    private static final Map<String, String> SCHEMES = Map.of(
            "Legal Entity Number", "lei",
            "Unified Social Credit Code (USCC)", "uscc",
            "ISIN", "isin",
            "SWIFT/BIC", "bic");

    /** The entry as a record; on the day the list is up to date it was listed. */
    ListEntry record(String id, Optional<PartialDate> upToDate, Citation file) {
        ListEntry.Builder entry = ListEntry.builder()
                .id(id)
                .list(list.id())
                .name(row.name)
                .addAllAliases(row.aliases)
                .addAllAddresses(row.addresses)
                .addAllPrograms(programs)
                .addVersion(version(upToDate))
                .addCitation(file)
                .extensions(JsonObject.of(extensions()));
        kind().ifPresent(entry::kind);
        row.countries.forEach(country -> entry.addCountry(Jurisdiction.of(country)));
        identifiers().forEach(entry::addIdentifier);
        return entry.build();
    }

    private EntryVersion version(Optional<PartialDate> upToDate) {
        EntryVersion.Builder version =
                EntryVersion.builder().action(EntryAction.ADDED).addAllCites(cites);
        Optional.ofNullable(row.start)
                .or(() -> upToDate.map(day -> PartialDate.parse("../" + day)))
                .ifPresent(version::validFrom);
        Optional.ofNullable(row.end).map(EntryText::over).ifPresent(version::validUntil);
        requirement.forEach(version::licenseRequirement);
        policy.forEach(text -> version.reviewPolicy(LicenseReviewPolicy.of(text)));
        if (list.id().equals(SourceList.ENTITY_LIST)) {
            requirement.forEach(text -> version.addAllFootnotes(Footnotes.in(text)));
        }
        return version.build();
    }

    /** The first day that is after an end which may count or not. */
    private static PartialDate over(PartialDate end) {
        return end.latest()
                .filter(last -> last.isBefore(LAST))
                .<PartialDate>map(last -> DateInterval.parse(end + "/" + last.plusDays(1)))
                .orElse(end);
    }

    /** What is listed, as far as the file says so; only the Entity List has entries that are addresses, and calls them so. */
    private Optional<EntryKind> kind() {
        return switch (row.type) {
            case "Entity" -> Optional.of(EntryKind.ENTITY);
            case "Individual" -> Optional.of(EntryKind.PERSON);
            case "Vessel" -> Optional.of(EntryKind.VESSEL);
            case "Aircraft" -> Optional.of(EntryKind.AIRCRAFT);
            default ->
                row.type.isEmpty()
                                && list.id().equals(SourceList.ENTITY_LIST)
                                && BARE_ADDRESS.matcher(row.name).matches()
                        ? Optional.of(EntryKind.ADDRESS)
                        : Optional.empty();
        };
    }

    private List<Identifier> identifiers() {
        List<Identifier> identifiers = new ArrayList<>();
        if (!row.number.isBlank()) {
            identifiers.add(new Identifier(list.isOfTreasury() ? "ofac" : list.id(), row.number));
        }
        if (!row.id.isBlank() && !row.id.equals(row.number)) {
            identifiers.add(new Identifier("us-csl", row.id));
        }
        if (row.rest.get("ids") instanceof JsonArray ids) {
            ids.values().forEach(id -> identifier(id).ifPresent(identifiers::add));
        }
        return identifiers.stream().distinct().toList();
    }

    private static Optional<Identifier> identifier(JsonValue id) {
        return id instanceof JsonObject fields
                        && fields.members().get("type") instanceof JsonText type
                        && fields.members().get("number") instanceof JsonText number
                        && !number.value().isBlank()
                ? Optional.ofNullable(SCHEMES.get(type.value())).map(scheme -> new Identifier(scheme, number.value()))
                : Optional.empty();
    }

    private Map<String, JsonValue> extensions() {
        Map<String, JsonValue> extensions = new TreeMap<>(row.rest);
        String cited = cites.stream().map(LegalCitation::raw).collect(Collectors.joining("; "));
        if (!cited.equals(row.notice)) {
            extensions.put("federal_register_notice", new JsonText(row.notice));
        }
        if (!row.type.isEmpty() && kind().isEmpty()) {
            extensions.put("type", new JsonText(row.type));
        }
        urls.forEach(url -> extensions.put(Row.Shared.LIST_URL.field(), new JsonText(url)));
        return extensions;
    }
}
