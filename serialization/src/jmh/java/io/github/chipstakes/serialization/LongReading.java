package io.github.chipstakes.serialization;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.stream.Stream;

/**
 * Reads more NDJSON than memory could hold, record by record, and says how much heap that took. The lines are those of
 * {@link SampleLines}, a block of them again and again, so that no disk is needed. After a build with the profile
 * {@code benchmark}, with the class path of the tests:
 *
 * <pre>java -Xmx256m -cp … io.github.chipstakes.serialization.LongReading 2048</pre>
 */
public final class LongReading {
    private static final int BLOCK = 8;
    private static final int LOOK = 1000;

    private LongReading() {}

    /** Reads as many megabytes as the first argument says. */
    public static void main(String[] args) {
        int megabytes = Integer.parseInt(args[0]);
        byte[] block = SampleLines.of(BLOCK << 20, SampleLines.Citations.OBJECTS);
        InputStream lines = new SequenceInputStream(Collections.enumeration(
                Stream.generate(() -> new ByteArrayInputStream(block)).limit(megabytes / BLOCK).toList()));
        long start = System.nanoTime();
        long records = 0;
        long peak = 0;
        Runtime runtime = Runtime.getRuntime();
        try (RecordStream stream = DatasetReader.standard().stream(lines, Format.NDJSON, "lines", problem -> {
            throw new IllegalStateException(problem.toString());
        })) {
            while (stream.next().isPresent()) {
                if (++records % LOOK == 0) {
                    peak = Math.max(peak, runtime.totalMemory() - runtime.freeMemory());
                }
            }
        }
        System.out.println(megabytes + " MB, " + records + " records, " + (System.nanoTime() - start) / 1_000_000
                + " ms, heap at most " + (peak >> 20) + " of " + (runtime.maxMemory() >> 20) + " MB");
    }
}
