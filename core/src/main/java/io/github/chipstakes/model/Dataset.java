package io.github.chipstakes.model;

import io.github.chipstakes.model.claim.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All records together. It finds any record by id, and the stakes of and in any party, without scanning.
 *
 * <p>Records of a kind stand in the order of their ids, whatever order they were given in: two datasets of the same
 * records are equal. Two records may share an id, since real data is like that; a rule reports it, and {@link #find}
 * answers with the first by kind, in the order of {@link RecordType}, and then by its text.
 */
public final class Dataset {
    private static final Comparator<DatasetRecord> ORDER =
            Comparator.comparing(DatasetRecord::id).thenComparing(DatasetRecord::toString);

    private final DatasetInfo info;
    private final Map<RecordType, List<DatasetRecord>> records;
    private final Set<String> unread;
    private final Map<String, Set<String>> unreadFields;
    private final boolean isIncomplete;
    private final List<Layer> layers;
    private final Map<String, List<DatasetRecord>> byId = new HashMap<>();
    private final Map<String, List<ShareholderStake>> byHolder = new HashMap<>();
    private final Map<String, List<ShareholderStake>> byPartyBehind = new HashMap<>();
    private final Map<String, List<ShareholderStake>> byEntity = new HashMap<>();
    private final List<Statement> superseding;

    private Dataset(Builder builder) {
        info = builder.info;
        unread = Collections.unmodifiableSet(new TreeSet<>(builder.unread));
        unreadFields = Map.copyOf(builder.unreadFields);
        isIncomplete = builder.isIncomplete;
        layers = List.copyOf(builder.layers);
        records = new EnumMap<>(RecordType.class);
        builder.records.forEach((type, list) -> {
            list.sort(ORDER);
            records.put(type, List.copyOf(list));
        });
        List<Statement> later = new ArrayList<>();
        for (DatasetRecord record : records()) {
            byId.computeIfAbsent(record.id(), id -> new ArrayList<>(1)).add(record);
            if (record instanceof Statement statement && !statement.supersedes().isEmpty()) {
                later.add(statement);
            }
        }
        superseding = List.copyOf(later);
        for (ShareholderStake stake : stakes()) {
            stake.holder().id().ifPresent(holder -> index(byHolder, holder, stake));
            stake.heldFor().ifPresent(party -> index(byPartyBehind, party, stake));
            index(byEntity, stake.entity(), stake);
        }
    }

    private static void index(Map<String, List<ShareholderStake>> stakes, String party, ShareholderStake stake) {
        stakes.computeIfAbsent(party, id -> new ArrayList<>(2)).add(stake);
    }

    /** A dataset of these records that says nothing of itself. */
    public static Dataset of(DatasetRecord... records) {
        return builder().addAll(List.of(records)).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Several datasets as one. Where layers have records of one id, those of the earlier layer are seen and the others are
     * {@linkplain #hidden hidden}, also where that of the earlier layer {@linkplain #unread could not be read};
     * {@link #origin} says which layer a record is from. An id is answered by the earlier layer alone, also as known on a day
     * on which only a record that is hidden was known. What the dataset says of itself is what the first layer says.
     *
     * @throws IllegalArgumentException if there is no layer, or two have one name
     */
    public static Dataset layered(List<Layer> layers) {
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("a layered dataset has at least one layer");
        }
        if (layers.stream().map(Layer::name).distinct().count() < layers.size()) {
            throw new IllegalArgumentException("two layers have one name: "
                    + layers.stream().map(Layer::name).toList());
        }
        Set<String> seen = new HashSet<>();
        Builder union = builder().info(layers.get(0).dataset().info());
        union.layers.addAll(layers);
        for (Layer layer : layers) {
            Dataset dataset = layer.dataset();
            union.addAll(dataset.records().stream()
                    .filter(record -> !seen.contains(record.id()))
                    .toList());
            union.unread(
                    dataset.unread().stream().filter(id -> !seen.contains(id)).toList());
            dataset.unreadFields.forEach((id, fields) -> {
                if (!seen.contains(id)) {
                    union.unreadFields(id, fields);
                }
            });
            seen.addAll(dataset.byId.keySet());
            seen.addAll(dataset.unread());
            union.isIncomplete |= dataset.isIncomplete();
        }
        return union.build();
    }

    /**
     * One of several datasets that are looked at as one.
     *
     * @param name what the layer is called in answers
     * @param dataset its records
     */
    public record Layer(String name, Dataset dataset) {}

    /** What the dataset says of itself. */
    public DatasetInfo info() {
        return info;
    }

    /** All records, by kind in the order of {@link RecordType} and then by id. */
    public List<DatasetRecord> records() {
        return records.values().stream().flatMap(List::stream).toList();
    }

    /** The records of a kind, by id. */
    public List<DatasetRecord> records(RecordType type) {
        return records.getOrDefault(type, List.of());
    }

    /** How many records there are. */
    public int size() {
        return records.values().stream().mapToInt(List::size).sum();
    }

    /** The record of this id. */
    public Optional<DatasetRecord> find(String id) {
        return findAll(id).stream().findFirst();
    }

    /** The record of this type and id. */
    public <T extends DatasetRecord> Optional<T> find(Class<T> type, String id) {
        return findAll(id).stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** All records of this id; more than one where the id is not unique. */
    public List<DatasetRecord> findAll(String id) {
        return Collections.unmodifiableList(byId.getOrDefault(id, List.of()));
    }

    /** What to call the record of this id in a text for people: its {@linkplain DatasetRecord#label() label}; the id where there is no such record. */
    public String labelOf(String id) {
        return find(id).map(DatasetRecord::label).orElse(id);
    }

    /** The stakes that others hold for this party, by id; they are not among those it {@linkplain #stakesOf holds}. */
    public List<ShareholderStake> stakesHeldFor(String party) {
        return Collections.unmodifiableList(byPartyBehind.getOrDefault(party, List.of()));
    }

    /** The stakes this party holds in its own name, by id. */
    public List<ShareholderStake> stakesOf(String holder) {
        return Collections.unmodifiableList(byHolder.getOrDefault(holder, List.of()));
    }

    /** The stakes in this entity, by id. */
    public List<ShareholderStake> stakesIn(String entity) {
        return Collections.unmodifiableList(byEntity.getOrDefault(entity, List.of()));
    }

    /** The statements that correct, retract or update others, by kind and then by id. */
    public List<Statement> superseding() {
        return superseding;
    }

    /** The ids of records that are known to be there and could not be read; of what they say nothing is known. */
    public Set<String> unread() {
        return unread;
    }

    /** The names of the fields of a record of which something could not be read, so that it may have said more; as a rule none. */
    public Set<String> unreadFields(String id) {
        return unreadFields.getOrDefault(id, Set.of());
    }

    /** Whether all is known that a record says in some of its fields: YES, or UNKNOWN where {@linkplain #unreadFields something} of them could not be read. */
    public Answer knowsAll(String id, Set<String> fields) {
        List<String> lost = unreadFields(id).stream().filter(fields::contains).toList();
        return lost.isEmpty()
                ? Answer.yes()
                : Answer.unknown("something of " + id + " could not be read, in its " + String.join(" and ", lost));
    }

    /** The ids of records of which {@linkplain #unreadFields something} could not be read. */
    public Set<String> readInPart() {
        return Collections.unmodifiableSet(new TreeSet<>(unreadFields.keySet()));
    }

    /** Whether nothing was lost in reading it: no record, no part of one, and nothing of which not even an id is known. */
    public boolean isWhole() {
        return unread.isEmpty() && unreadFields.isEmpty() && !isIncomplete;
    }

    /**
     * Whether there may be further records that could not be read and whose ids are not known, as after a break in a file:
     * that a record is not here does not say that there is none.
     */
    public boolean isIncomplete() {
        return isIncomplete;
    }

    /** Whether it has all records of these kinds there are, such as {@code entries and matches}: UNKNOWN where some may be lost. */
    public Answer hasAll(String kinds) {
        return mayLackRecords() ? Answer.unknown("there may be " + kinds + " that could not be read") : Answer.yes();
    }

    /** Whether records are, or may be, missing that could not be read: that it does not have one is no proof then. */
    public boolean mayLackRecords() {
        return isIncomplete || !unread.isEmpty();
    }

    /** The layers this dataset was put together from, in order; empty if it was not. */
    public List<Layer> layers() {
        return layers;
    }

    /** The name of the layer the records of this id are from; empty if there are none or the dataset is not layered. */
    public Optional<String> origin(String id) {
        return layersWith(id).map(Layer::name).findFirst();
    }

    /** The records of this id in lower layers, which those of a higher layer hide. */
    public List<DatasetRecord> hidden(String id) {
        return layersWith(id)
                .skip(1)
                .flatMap(layer -> layer.dataset().findAll(id).stream())
                .toList();
    }

    private Stream<Layer> layersWith(String id) {
        return layers.stream()
                .filter(layer -> layer.dataset().byId.containsKey(id)
                        || layer.dataset().unread().contains(id));
    }

    /** The companies, by id. */
    public List<Company> companies() {
        return typed(RecordType.COMPANY);
    }

    /** The institutions, by id. */
    public List<Institution> institutions() {
        return typed(RecordType.INSTITUTION);
    }

    /** The people, by id. */
    public List<Person> people() {
        return typed(RecordType.PERSON);
    }

    /** The products, by id. */
    public List<Product> products() {
        return typed(RecordType.PRODUCT);
    }

    /** The market segments, by id. */
    public List<MarketSegment> segments() {
        return typed(RecordType.SEGMENT);
    }

    /** The stakes, by id. */
    public List<ShareholderStake> stakes() {
        return typed(RecordType.STAKE);
    }

    /** The raises, by id. */
    public List<CapitalRaise> raises() {
        return typed(RecordType.RAISE);
    }

    /** The controls, by id. */
    public List<ExportControl> controls() {
        return typed(RecordType.CONTROL);
    }

    /** The party lists, by id. */
    public List<PartyList> lists() {
        return typed(RecordType.LIST);
    }

    /** The list entries, by id. */
    public List<ListEntry> entries() {
        return typed(RecordType.ENTRY);
    }

    /** The matches of list entries and parties, by id. */
    public List<EntryMatch> matches() {
        return typed(RecordType.MATCH);
    }

    /** The directives, by id. */
    public List<PolicyDirective> directives() {
        return typed(RecordType.DIRECTIVE);
    }

    /** The events, by id. */
    public List<Event> events() {
        return typed(RecordType.EVENT);
    }

    /** The observations, by id. */
    public List<Observation> observations() {
        return typed(RecordType.OBSERVATION);
    }

    /** The sources, by id. */
    public List<Source> sources() {
        return typed(RecordType.SOURCE);
    }

    @SuppressWarnings("unchecked") // the records of a kind are of its class; lists of them are immutable
    private <T extends DatasetRecord> List<T> typed(RecordType type) {
        return (List<T>) records(type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dataset dataset
                && info.equals(dataset.info)
                && records.equals(dataset.records)
                && unread.equals(dataset.unread)
                && unreadFields.equals(dataset.unreadFields)
                && isIncomplete == dataset.isIncomplete
                && layers.equals(dataset.layers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(info, records, unread);
    }

    @Override
    public String toString() {
        return info.title().orElse("Dataset") + " (" + size() + " records)";
    }

    /** Collects the records of a dataset, in any order. */
    public static final class Builder {
        private final Map<RecordType, List<DatasetRecord>> records = new EnumMap<>(RecordType.class);
        private final Set<String> unread = new TreeSet<>();
        private final Map<String, Set<String>> unreadFields = new HashMap<>();

        /** The same few fields are lost of one record after another. */
        private final Map<Set<String>, Set<String>> once = new HashMap<>();

        private final List<Layer> layers = new ArrayList<>();
        private boolean isIncomplete;
        private DatasetInfo info = DatasetInfo.NONE;

        private Builder() {}

        /** Sets what the dataset says of itself. */
        public Builder info(DatasetInfo described) {
            info = described;
            return this;
        }

        /** Adds a record. */
        public Builder add(DatasetRecord record) {
            records.computeIfAbsent(record.type(), type -> new ArrayList<>()).add(record);
            return this;
        }

        /** Adds records. */
        public Builder addAll(Collection<? extends DatasetRecord> added) {
            added.forEach(this::add);
            return this;
        }

        /** Adds the ids of records that are known to be there and could not be read. */
        public Builder unread(Collection<String> ids) {
            unread.addAll(ids);
            return this;
        }

        /** Says that something of a field of a record could not be read. */
        public Builder unreadField(String id, String field) {
            return unreadFields(id, Set.of(field));
        }

        /** Says that something of several fields of a record could not be read. */
        public Builder unreadFields(String id, Collection<String> fields) {
            Set<String> all = new TreeSet<>(unreadFields.getOrDefault(id, Set.of()));
            all.addAll(fields);
            if (!all.isEmpty()) {
                unreadFields.put(id, once.computeIfAbsent(all, Collections::unmodifiableSet));
            }
            return this;
        }

        /** Says that there may be further records that could not be read and whose ids are not known. */
        public Builder incomplete() {
            isIncomplete = true;
            return this;
        }

        /** The dataset. */
        public Dataset build() {
            return new Dataset(this);
        }
    }
}
