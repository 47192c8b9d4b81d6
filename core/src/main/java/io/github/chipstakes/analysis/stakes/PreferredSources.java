package io.github.chipstakes.analysis.stakes;

import io.github.chipstakes.model.Dataset;
import io.github.chipstakes.model.ShareholderStake;
import io.github.chipstakes.model.Source;
import io.github.chipstakes.model.claim.Citation;
import io.github.chipstakes.model.claim.SourceKind;
import io.github.chipstakes.model.text.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A preference among rival statements by where they are from, for {@link Counting#preferring}: those that cite the source named
 * first come first, whatever else they cite; those that cite none of the sources come last.
 */
public final class PreferredSources implements Comparator<ShareholderStake> {
    private final List<String> names;

    /** By the ids of sources how early they are named. */
    private final Map<String, Integer> places = new HashMap<>();

    private PreferredSources(List<String> names, Stream<Source> sources) {
        this.names = List.copyOf(names);
        sources.forEach(source -> {
            for (int i = 0; i < names.size(); i++) {
                if (isMeant(names.get(i), source)) {
                    places.putIfAbsent(source.id(), i);
                }
            }
        });
    }

    /**
     * Prefers sources of a dataset.
     *
     * @param names ids of sources, or kinds of them such as {@code register} or {@code OFFICIAL_TEXT}; the first is preferred most
     * @throws IllegalArgumentException if one is neither a kind of source nor the id of a source of the dataset
     */
    public static PreferredSources of(List<String> names, Dataset dataset) {
        return of(names, List.of(dataset));
    }

    /** The same of a dataset that is compared with others, where any of them may have the sources. */
    public static PreferredSources of(List<String> names, List<Dataset> datasets) {
        PreferredSources preferred =
                new PreferredSources(names, datasets.stream().flatMap(dataset -> dataset.sources().stream()));
        for (String name : names) {
            if (kind(name).isEmpty()
                    && datasets.stream()
                            .noneMatch(
                                    dataset -> dataset.find(Source.class, name).isPresent())) {
                throw new IllegalArgumentException(
                        "\"" + name + "\" is neither a source of the dataset nor a kind of source"
                                + Nearest.hint(name, known(datasets)));
            }
        }
        return preferred;
    }

    private static List<String> known(List<Dataset> datasets) {
        List<String> known = new ArrayList<>();
        datasets.forEach(dataset -> dataset.sources().forEach(source -> known.add(source.id())));
        Stream.of(SourceKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .forEach(known::add);
        return known;
    }

    private static Optional<SourceKind> kind(String name) {
        String code = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(SourceKind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst();
    }

    private static boolean isMeant(String name, Source source) {
        return name.equals(source.id())
                || kind(name)
                        .filter(kind -> source.kind().filter(kind::equals).isPresent())
                        .isPresent();
    }

    /** The sources and kinds of sources as they were named, the most preferred first. */
    public List<String> names() {
        return names;
    }

    @Override
    public int compare(ShareholderStake one, ShareholderStake other) {
        return Integer.compare(place(one.citations()), place(other.citations()));
    }

    /** The place of the most preferred source that is cited: the less, the more it is preferred. */
    public int place(List<Citation> citations) {
        return citations.stream()
                .mapToInt(citation -> places.getOrDefault(citation.source(), names.size()))
                .min()
                .orElse(names.size());
    }

    /** In words: {@code q3-press before register}. */
    @Override
    public String toString() {
        return String.join(" before ", names);
    }

    /** The place a statement with these citations has as usual, the less the better: official before filing before press. */
    public static int usualPlace(List<Citation> citations, Dataset dataset) {
        return citations.stream()
                .flatMap(citation -> dataset.find(Source.class, citation.source()).stream())
                .mapToInt(source ->
                        source.kind().map(PreferredSources::usualPlace).orElse(usualPlace(SourceKind.OTHER)))
                .min()
                .orElse(usualPlace(SourceKind.OTHER));
    }

    private static int usualPlace(SourceKind kind) {
        return switch (kind) {
            case OFFICIAL_TEXT, REGISTER -> 0;
            case FILING -> 1;
            case DATASET -> 2;
            case PRESS -> 3;
            case OWN_RESEARCH -> 4;
            case OTHER -> 5;
        };
    }
}
