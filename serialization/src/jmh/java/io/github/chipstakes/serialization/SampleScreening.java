package io.github.chipstakes.serialization;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A made-up list of counterparties and what it is screened against, the same at every run: companies with names of three words, of which
 * each but the first thousand is held by one to three of lower number; lists with an alias to every other entry, one entry in ten of which
 * is matched to a company, and one in a hundred bears the name of a company nobody has matched; and two ownership rules. A third of the
 * counterparties are companies of the data by their ids, a third bear the names of entries in another spelling, the others are strangers.
 *
 * @param counterparties how many are screened
 * @param entries how many entries the lists have
 * @param stakes how many stakes there are; to 5 of them 3 companies
 */
record SampleScreening(int counterparties, int entries, int stakes) {
    private static final String[] FIRST = {"Northern", "Golden", "Pacific", "Rising", "United", "Silver", "Eastern", "Bright"};
    private static final String[] SECOND = {"Semiconductor", "Trading", "Microelectronics", "Logistics", "Optics", "Computing"};
    private static final String[] FORM = {"Co., Ltd.", "GmbH", "Limited", "Inc.", "S.A.", "LLC"};
    private static final int TOP = 1000;

    int companies() {
        return stakes / 5 * 3;
    }

    /** Writes {@code list.csv} and {@code data.ndjson} into a folder. */
    void write(Path folder) throws IOException {
        try (BufferedWriter data = Files.newBufferedWriter(folder.resolve("data.ndjson"))) {
            writeRules(data);
            writeCompanies(data);
            writeEntries(data);
            writeStakes(data);
        }
        try (BufferedWriter list = Files.newBufferedWriter(folder.resolve("list.csv"))) {
            writeCounterparties(list);
        }
    }

    private static void writeRules(BufferedWriter data) throws IOException {
        data.write("{\"type\":\"dataset\",\"formatVersion\":1,\"title\":\"Made up\",\"upToDate\":\"2026-07-31\"}\n");
        for (String list : new String[] {"entity-list", "blocked-list"}) {
            data.write("{\"type\":\"list\",\"id\":\"" + list + "\",\"name\":\"" + list + "\"}\n");
            data.write("{\"type\":\"control\",\"id\":\"rule-" + list + "\",\"title\":\"Half of " + list
                    + "\",\"jurisdiction\":\"US\",\"provisions\":[{\"id\":\"half\",\"ownership\":{\"lists\":[\"" + list
                    + "\"],\"threshold\":\"at least 50\",\"aggregate\":\"ALL_LISTED\",\"reach\":\"ALL\"}}],"
                    + "\"timeline\":[{\"event\":\"EFFECTIVE\",\"date\":\"2025-09-29\"}]}\n");
        }
    }

    private void writeCompanies(BufferedWriter data) throws IOException {
        for (int i = 0; i < companies(); i++) {
            data.write("{\"type\":\"company\",\"id\":\"c" + i + "\",\"name\":\"" + name(i, FORM[i % FORM.length])
                    + "\",\"jurisdiction\":\"CN\"}\n");
        }
    }

    private static String name(int number, String form) {
        return FIRST[number % FIRST.length] + " " + SECOND[number % SECOND.length] + " " + number + " " + form;
    }

    private static String entryName(int number) {
        return number % 100 == 0 ? name(number * 7 % 100_000, "Corporation") : "Listed " + name(number, "Corporation");
    }

    private void writeEntries(BufferedWriter data) throws IOException {
        for (int i = 0; i < entries; i++) {
            String aliases = i % 2 == 0 ? "\"aliases\":[\"LST " + SECOND[i % SECOND.length] + " " + i + "\"]," : "";
            data.write("{\"type\":\"entry\",\"id\":\"e" + i + "\",\"list\":\"" + (i % 8 == 0 ? "entity-list" : "blocked-list")
                    + "\",\"name\":\"" + entryName(i) + "\"," + aliases
                    + "\"countries\":[\"CN\"],\"versions\":[{\"action\":\"ADDED\",\"from\":\"2020-01-01\",\"cites\":[\"85 FR "
                    + (1000 + i % 80_000) + "\"],\"licenseRequirement\":\"For all items subject to the EAR\","
                    + "\"reviewPolicy\":\"Presumption of denial\"}]}\n");
            if (i % 10 == 1) {
                data.write("{\"type\":\"match\",\"entry\":\"e" + i + "\",\"party\":\"c" + i * 17L % companies()
                        + "\",\"status\":\"CONFIRMED\"}\n");
            }
        }
    }

    private void writeStakes(BufferedWriter data) throws IOException {
        SplittableRandom random = new SplittableRandom(2026);
        int written = 0;
        for (int i = TOP; written < stakes; i = i + 1 < companies() ? i + 1 : TOP) {
            int owners = Math.min(1 + random.nextInt(3), stakes - written);
            for (int owner = 0; owner < owners; owner++) {
                data.write("{\"type\":\"stake\",\"id\":\"s" + written + "\",\"holder\":\"c" + random.nextInt(i)
                        + "\",\"entity\":\"c" + i + "\",\"percent\":" + (5 + random.nextInt(60)) / owners
                        + ",\"interest\":\"SHAREHOLDING\",\"directness\":\"DIRECT\",\"asOf\":\"2025-" + (10 + written % 3)
                        + "-01\"}\n");
                written++;
            }
        }
    }

    private void writeCounterparties(BufferedWriter list) throws IOException {
        list.write("id,name,country\n");
        for (int i = 0; i < counterparties; i++) {
            int company = (int) (i * 59L % companies());
            list.write(
                    switch (i % 3) {
                        case 0 -> "c" + company + ",\"" + name(company, "") + "\",CN\n";
                        case 1 -> ",\"" + entryName(i % entries).toUpperCase(Locale.ROOT) + "\",CN\n";
                        default -> ",\"Stranger " + name(i, "Ltd") + "\",DE\n";
                    });
        }
    }
}
