package io.github.chipstakes.validation;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.DatasetRecord;
import io.github.chipstakes.model.Party;
import io.github.chipstakes.model.RecordType;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.Statement;
import io.github.chipstakes.model.claim.Answer;
import io.github.chipstakes.model.claim.Supersession;
import io.github.chipstakes.model.claim.SupersessionKind;
import io.github.chipstakes.model.identifier.Identifier;
import io.github.chipstakes.model.ownership.FactKey;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.schema.Field;
import io.github.chipstakes.schema.Kind;
import io.github.chipstakes.schema.Pointer;
import io.github.chipstakes.schema.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rules share: a dataset, and what is found in it by other ways than by id. Each is worked out once, when first asked for. */
public final class DatasetIndex {
    private static final int FEW = 10_000;

    private final Dataset dataset;
    private final Supplier<List<List<Told>>> few =
            once(() -> dataset().records().stream().map(DatasetIndex::told).toList());
    private final Supplier<List<Reference>> references = once(this::findReferences);
    private final Supplier<Map<String, List<Reference>>> referencesTo = once(this::groupReferences);
    private final Supplier<Map<Identifier, List<Party>>> byIdentifier = once(this::groupByIdentifier);
    private final Supplier<Map<FactKey, List<ShareholderStake>>> byFact = once(this::groupByFact);
    private final Supplier<Set<String>> replaced = once(this::findReplaced);
    private final Map<Class<?>, Object> shared = new HashMap<>();

    private DatasetIndex(Dataset dataset) {
        this.dataset = dataset;
    }

    /** An index of this dataset; nothing is worked out yet. */
    public static DatasetIndex of(Dataset dataset) {
        return new DatasetIndex(dataset);
    }

    /** The dataset. */
    public Dataset dataset() {
        return dataset;
    }

    /**
     * The records of a type, such as {@code Company} or {@code LegalEntity}, in the order of the dataset.
     *
     * @param <T> the type
     */
    public <T> Stream<T> each(Class<T> type) {
        return Stream.of(RecordType.values())
                .filter(kind -> type.isAssignableFrom(kind.recordClass()))
                .flatMap(kind -> dataset.records(kind).stream())
                .map(type::cast);
    }

    /**
     * Every value of a type in every record, parts within parts included, such as every {@code Period}. Of a value within a
     * value of the same type only the outer one is told.
     *
     * @param <V> the type
     */
    public <V> Stream<Located<V>> values(Class<V> type) {
        return told().flatMap(record -> values(record, type, any -> true).stream());
    }

    /** Every text in words in every record, such as names, titles, quotes and notes; no ids, codes or dates. */
    public Stream<Located<String>> texts() {
        return told().flatMap(record -> values(record, String.class, DatasetIndex::isText).stream());
    }

    /** Every id of a provision within the control that has it, and wherever the control speaks of one of its provisions. */
    public Stream<Located<String>> provisions() {
        return told().flatMap(record -> values(record, String.class, told -> isScalar(told, "part")).stream());
    }

    /** Every part of a record, such as a target or an item, none of whose fields says anything. */
    public Stream<Located<Object>> emptyParts() {
        return told().flatMap(List::stream)
                .filter(told -> told.field().kind() instanceof Kind.Composite<?, ?> composite
                        && isEmpty(composite, told.value()))
                .map(told -> new Located<>(told.record(), told.pointer().toString(), told.value()));
    }

    /** Of what has a text form, such as an interval without ends, the text says something. */
    private static <V> boolean isEmpty(Kind.Composite<V, ?> kind, Object value) {
        V part = kind.table().type().cast(value);
        return kind.text().isEmpty()
                && kind.table().fields().stream()
                        .allMatch(field -> field.values(part).isEmpty());
    }

    /** The day the dataset speaks of itself: when it was compiled, or else up to when it follows its matter. */
    public Optional<PartialDate> day() {
        return dataset.info().compiled().or(() -> dataset.info().upToDate());
    }

    /**
     * Whether what is not in the dataset is not there: UNKNOWN where anything was lost in reading it. With this, or {@link
     * #isReadWhole}, a rule tells only as possible what it finds because something is missing.
     */
    public Answer isWhole() {
        return dataset.isWhole() ? Answer.yes() : Answer.unknown("not all could be read");
    }

    /**
     * Whether what a record does not say in these fields it does not say: UNKNOWN where something of them was lost in
     * reading, or the record itself.
     *
     * @param fields the names of the fields; none: of all fields
     */
    public Answer isReadWhole(String id, String... fields) {
        boolean isLost = dataset.unread().contains(id)
                || dataset.isIncomplete() && dataset.find(id).isEmpty();
        return isLost
                ? Answer.unknown("not all of " + id + " could be read")
                : dataset.knowsAll(id, fields.length == 0 ? dataset.unreadFields(id) : Set.copyOf(List.of(fields)));
    }

    /** Every reference of every record, in the order of the dataset and of the fields. */
    public List<Reference> references() {
        return references.get();
    }

    /** The references to the record of this id, and to parts of it. */
    public List<Reference> referencesTo(String id) {
        return referencesTo.get().getOrDefault(id, List.of());
    }

    /** The statements that speak of the record of this id, or of a part of it, each once, in the order of the dataset. */
    public List<Statement> statementsAbout(String id) {
        return referencesTo(id).stream()
                .map(Reference::from)
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .distinct()
                .toList();
    }

    /** The parties by the identifiers they have, each in the one spelling of its scheme. */
    public Map<Identifier, List<Party>> partiesByIdentifier() {
        return byIdentifier.get();
    }

    /**
     * The stakes by the fact they state, rivals and updates together; without those of unknown holders, and those that
     * others correct or retract.
     */
    public Map<FactKey, List<ShareholderStake>> stakesByFact() {
        return byFact.get();
    }

    /** Whether another record corrects or retracts the one of this id. */
    public boolean isReplaced(String id) {
        return replaced.get().contains(id);
    }

    /**
     * What several rules need and one of them works out, once for a dataset.
     *
     * @param type what it is; there is one of each type
     * @param work works it out
     * @param <T> its type
     */
    public synchronized <T> T shared(Class<T> type, Function<DatasetIndex, T> work) {
        Object known = shared.get(type);
        if (known == null) {
            known = work.apply(this);
            shared.put(type, known);
        }
        return type.cast(known);
    }

    /** What {@link Visit} tells of one value. */
    private record Told(DatasetRecord record, Pointer pointer, Field<?, ?, ?> field, Object value) {}

    /** All values record by record; kept where there are few, and told anew each time where keeping them would cost more. */
    private Stream<List<Told>> told() {
        return dataset.size() <= FEW
                ? few.get().stream()
                : dataset.records().stream().map(DatasetIndex::told);
    }

    private static List<Told> told(DatasetRecord record) {
        List<Told> values = new ArrayList<>();
        Visit.all(record, (pointer, field, value) -> values.add(new Told(record, pointer, field, value)));
        return values;
    }

    private static <V> List<Located<V>> values(List<Told> ofRecord, Class<V> type, Predicate<Told> wanted) {
        List<Located<V>> values = new ArrayList<>();
        for (Told told : ofRecord) {
            if (type.isInstance(told.value()) && wanted.test(told)) {
                String place = told.pointer().toString();
                if (values.isEmpty()
                        || !place.startsWith(values.get(values.size() - 1).field() + "/")) {
                    values.add(new Located<>(told.record(), place, type.cast(told.value())));
                }
            }
        }
        return values;
    }

    private static boolean isText(Told told) {
        return isScalar(told, "text");
    }

    private static boolean isScalar(Told told, String name) {
        return told.field().kind() instanceof Kind.Scalar<?> scalar
                && scalar.name().equals(name);
    }

    private List<Reference> findReferences() {
        List<Reference> found = new ArrayList<>();
        told().flatMap(List::stream).forEach(told -> {
            if (told.field().kind() instanceof Kind.Reference reference) {
                found.add(new Reference(
                        told.record(),
                        told.pointer().toString(),
                        told.value().toString(),
                        reference.targetsFrom(told.record().type())));
            }
        });
        return List.copyOf(found);
    }

    private Map<String, List<Reference>> groupReferences() {
        return references().stream().collect(Collectors.groupingBy(Reference::record));
    }

    private Map<Identifier, List<Party>> groupByIdentifier() {
        Map<Identifier, List<Party>> parties = new LinkedHashMap<>();
        each(Party.class)
                .forEach(party -> party.identifiers().stream()
                        .map(Identifier::canonical)
                        .distinct()
                        .forEach(identifier -> parties.computeIfAbsent(identifier, key -> new ArrayList<>(1))
                                .add(party)));
        return parties;
    }

    private Map<FactKey, List<ShareholderStake>> groupByFact() {
        Map<FactKey, List<ShareholderStake>> stakes = new LinkedHashMap<>();
        for (ShareholderStake stake : dataset.stakes()) {
            if (!isReplaced(stake.id())) {
                stake.factKey()
                        .ifPresent(key -> stakes.computeIfAbsent(key, fact -> new ArrayList<>(1))
                                .add(stake));
            }
        }
        return stakes;
    }

    private Set<String> findReplaced() {
        return each(Statement.class)
                .flatMap(statement -> statement.supersedes().stream())
                .filter(supersession -> supersession.how() != SupersessionKind.UPDATES)
                .map(Supersession::record)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Supplier<T> once(Supplier<T> work) {
        return new Supplier<>() {
            private List<T> done = List.of();

            @Override
            public synchronized T get() {
                if (done.isEmpty()) {
                    done = List.of(work.get());
                }
                return done.get(0);
            }
        };
    }
}
