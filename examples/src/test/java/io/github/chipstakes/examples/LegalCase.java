package io.github.chipstakes.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chipstakes.analysis.When;
import io.github.chipstakes.analysis.reach.PartyReach;
import io.github.chipstakes.analysis.reach.Reach;
import io.github.chipstakes.analysis.reach.Regime;
import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.law.LegalCitation;
import io.github.chipstakes.serialization.DatasetReader;
import io.github.chipstakes.serialization.Format;
import io.github.chipstakes.serialization.Reading;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One case of {@code legal-cases.yaml}, which says how it is written. */
final class LegalCase {
    static final Set<String> FIELDS = Set.of(
            "case",
            "law",
            "story",
            "rule",
            "provision",
            "listed",
            "entries",
            "holds",
            "people",
            "in",
            "on",
            "knownOn",
            "asked",
            "words",
            "flags",
            "requires",
            "allows",
            "excludedBy",
            "beyond");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String LONG_AGO = "2005-01-01";

    /** What may follow a statement, each with a value; {@code removed} aside, they are fields of its record. */
    private static final Set<String> REMARKS = Set.of(
            "on",
            "under",
            "from",
            "removed",
            "match",
            "by",
            "until",
            "asOf",
            "group",
            "heldFor",
            "directness",
            "known");

    /** What is looked up by its number, beside what {@link LegalCitation} understands. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\bOFAC FAQ [1-9]\\d{0,3}\\b|\\bSI [12]\\d{3}/[1-9]\\d{0,4}\\b");

    private final JsonNode text;

    /** Refuses a case that cites nothing a reader could look up. */
    LegalCase(JsonNode text) {
        this.text = text;
        if (LegalCitation.split(field("law")).stream()
                        .allMatch(cite -> cite.parsed().isEmpty())
                && !NUMBERED.matcher(field("law")).find()) {
            throw new IllegalArgumentException("the law of “" + field("case")
                    + "” is cited like 90 FR 47201, 15 CFR § 744.16(e), OFAC FAQ 401 or SI 2019/855, not “"
                    + field("law")
                    + "”");
        }
    }

    /** The case of this text in YAML. */
    static LegalCase of(String yaml) {
        return new LegalCase(YAML.readTree(yaml));
    }

    static Stream<LegalCase> all() {
        return resource("legal-cases.yaml").valueStream().map(LegalCase::new);
    }

    Set<String> fields() {
        return Set.copyOf(text.propertyNames());
    }

    String field(String name) {
        return Optional.ofNullable(text.get(name)).map(JsonNode::asString).orElse("");
    }

    List<String> lines(String name) {
        return Optional.ofNullable(text.get(name)).stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .toList();
    }

    /** The party that is asked about, the level, and the answer. */
    List<String> asked() {
        return List.of(field("asked").split(" "));
    }

    /** What the library says. */
    PartyReach answer(Dataset dataset) {
        When day = When.on(LocalDate.parse(text.has("on") ? field("on") : "2025-10-15"));
        When when = text.has("knownOn") ? day.asKnownOn(LocalDate.parse(field("knownOn"))) : day;
        Reach reach = Reach.of(dataset, when);
        Regime asked = reach.regimes().stream()
                .filter(regime ->
                        regime.id().equals(field("rule")) || regime.id().startsWith(field("rule") + "/"))
                .findFirst()
                .orElseThrow();
        return reach.of(asked().get(0), asked);
    }

    /** The rules, and the facts of the case. */
    Reading dataset() {
        ObjectNode data = (ObjectNode) resource("legal-rules.yaml");
        Optional.ofNullable(text.get("provision"))
                .ifPresent(says -> provision(data).setAll((ObjectNode) says));
        Set<String> parties = new TreeSet<>();
        parties.add(asked().get(0));
        for (String line : lines("listed")) {
            Statement listed = Statement.of(line);
            parties.add(listed.words.get(0));
            list(listed, data);
        }
        for (String line : lines("holds")) {
            Statement held = Statement.of(line);
            parties.add(held.words.get(0));
            parties.add(held.words.get(held.words.size() - 1));
            held.remark("heldFor").ifPresent(parties::add);
            hold(held, data.withArray("stakes"));
        }
        for (String party : parties) {
            boolean person = lines("people").contains(party);
            ObjectNode record = data.withArray(person ? "people" : "companies").addObject();
            record.put("id", party).put("name", party);
            String where = Optional.ofNullable(text.get("in"))
                    .flatMap(in -> Optional.ofNullable(in.get(party)))
                    .map(JsonNode::asString)
                    .orElse("CN");
            if (!person && !where.equals("?")) {
                record.put("jurisdiction", where);
            }
        }
        byte[] json = data.toString().getBytes(UTF_8);
        return DatasetReader.standard().read(new ByteArrayInputStream(json), Format.JSON, field("case"));
    }

    private void list(Statement listed, ObjectNode data) {
        String party = listed.words.get(0);
        ObjectNode entry = data.withArray("entries").addObject();
        entry.put("id", "entry-" + party)
                .put("list", listed.remark("on").orElseGet(() -> firstList(data)))
                .put("name", party)
                .put("known", LONG_AGO);
        listed.remark("under").ifPresent(program -> entry.withArray("programs").add(program));
        ArrayNode versions = entry.withArray("versions");
        ObjectNode added = versions.addObject()
                .put("action", "ADDED")
                .put("from", listed.remark("from").orElse(LONG_AGO));
        Optional.ofNullable(text.at("/entries/" + party))
                .filter(JsonNode::isObject)
                .ifPresent(says -> added.setAll((ObjectNode) says));
        listed.remark("removed")
                .ifPresent(day -> versions.addObject().put("action", "REMOVED").put("from", day));
        data.withArray("matches")
                .addObject()
                .put("entry", "entry-" + party)
                .put("party", party)
                .put("status", listed.remark("match").orElse("CONFIRMED"))
                .put("known", LONG_AGO);
    }

    /** The list that is asked about, or the first the rule starts from. */
    private String firstList(ObjectNode data) {
        JsonNode provision = provision(data);
        return provision.has("partyList")
                ? provision.get("partyList").asString()
                : provision.at("/ownership/lists/0").asString();
    }

    /** The provision that is the rule, or refers to the list. */
    private ObjectNode provision(ObjectNode data) {
        return data.get("controls")
                .valueStream()
                .filter(control -> control.get("id").asString().equals(field("rule"))
                        || control.at("/provisions/0/partyList").asString().equals(field("rule")))
                .map(control -> (ObjectNode) control.at("/provisions/0"))
                .findFirst()
                .orElseThrow();
    }

    private static void hold(Statement held, ArrayNode stakes) {
        int last = held.words.size() - 1;
        String percent = String.join(" ", held.words.subList(1, last));
        ObjectNode stake = stakes.addObject();
        stake.put("id", "stake-" + stakes.size())
                .put("holder", held.words.get(0))
                .put("entity", held.words.get(last))
                .put("interest", held.remark("by").orElse("SHAREHOLDING"))
                .put("directness", held.remark("directness").orElse("DIRECT"))
                .put("known", held.remark("known").orElse(LONG_AGO));
        if (!percent.equals("?")) {
            stake.put("percent", percent);
        }
        held.remark("heldFor").ifPresent(party -> stake.put("heldFor", party));
        held.remark("group").ifPresent(name -> stake.putObject("concertGroup").put("name", name));
        held.remark("asOf")
                .ifPresentOrElse(
                        day -> stake.put("asOf", day),
                        () -> stake.put(
                                "period",
                                "from " + held.remark("from").orElse(LONG_AGO) + " until "
                                        + held.remark("until").orElse("..")));
    }

    /** Words, and remarks on them: {@code x about 50 a by VOTING_RIGHTS}. */
    private record Statement(List<String> words, Map<String, String> remarks) {

        static Statement of(String line) {
            List<String> all = List.of(line.split(" "));
            int end = 0;
            while (end < all.size() && !REMARKS.contains(all.get(end))) {
                end++;
            }
            Map<String, String> remarks = new LinkedHashMap<>();
            for (int i = end; i < all.size(); i += 2) {
                if (!REMARKS.contains(all.get(i))) {
                    throw new IllegalArgumentException("“" + all.get(i) + "” in “" + line + "” is none of " + REMARKS);
                }
                remarks.put(all.get(i), all.get(i + 1));
            }
            return new Statement(all.subList(0, end), remarks);
        }

        Optional<String> remark(String name) {
            return Optional.ofNullable(remarks.get(name));
        }
    }

    private static JsonNode resource(String name) {
        InputStream in = Objects.requireNonNull(LegalCase.class.getResourceAsStream(name), name);
        return YAML.readTree(in);
    }

    @Override
    public String toString() {
        return field("case") + " (" + field("law") + ")";
    }
}
