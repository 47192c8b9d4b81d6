package io.github.chipstakes.serialization;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * NDJSON of companies and stakes with a quoted citation each, one company to two stakes, a quarter of the companies named
 * in Chinese too.
 */
public final class SampleLines {

    /** How the citations are written. */
    public enum Citations {
        /** As objects with source, locator and quote. */
        OBJECTS,
        /** In one line, {@code source#locator the quoted words}. */
        LINES
    }

    private SampleLines() {}

    /** As many whole lines as fit into the size. */
    static byte[] of(int bytes, Citations form) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(bytes);
        for (int i = 0; ; i++) {
            byte[] line = line(i, form).getBytes(StandardCharsets.UTF_8);
            if (lines.size() + line.length > bytes) {
                return lines.toByteArray();
            }
            lines.writeBytes(line);
        }
    }

    /** A line of an array. */
    interface Line {
        void at(int start, int length);
    }

    static void forEach(byte[] lines, Line action) {
        int start = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '\n') {
                action.at(start, i - start);
                start = i + 1;
            }
        }
    }

    static boolean isCompany(byte[] lines, int start) {
        return lines[start + 9] == 'c';
    }

    private static String line(int i, Citations form) {
        return i % 3 == 0 ? company(i / 3, form) : stake(i, form);
    }

    private static String citation(String source, int locator, String quote, Citations form) {
        return form == Citations.LINES
                ? "\"" + source + "#" + locator + " " + quote + "\""
                : "{\"source\":\"" + source + "\",\"locator\":\"" + locator + "\",\"quote\":\"" + quote + "\"}";
    }

    private static String company(int i, Citations form) {
        String names = i % 4 == 0
                ? "\"names\":[{\"text\":\"第" + i + "半导体科技股份有限公司\",\"lang\":\"zh\",\"kind\":\"REGISTERED\"}],"
                : "";
        return "{\"type\":\"company\",\"id\":\"company-" + i + "\",\"name\":\"Semiconductor Technologies " + i + "\"," + names
                + "\"identifiers\":[\"isin:CNE1000041R8\"],\"jurisdiction\":\"CN\",\"founded\":" + (1990 + i % 35)
                + ",\"holdersKnown\":\"above 5\",\"listings\":[{\"mic\":\"XSHG\",\"ticker\":\"" + (600000 + i % 9999)
                + "\",\"board\":\"STAR\",\"listed\":\"2020-07-20\"}],"
                + "\"citations\":["
                + citation(
                        "register-" + i % 50,
                        i,
                        "The company was entered in the register under the number given, with the capital and seat stated there",
                        form)
                + "]}\n";
    }

    private static String stake(int i, Citations form) {
        return "{\"type\":\"stake\",\"id\":\"stake-" + i + "\",\"holder\":\"company-" + i % 997 + "\",\"entity\":\"company-" + i / 3
                + "\",\"percent\":" + i % 100 + "." + i % 10 + i % 7
                + ",\"basis\":\"ISSUED_SHARES\",\"shares\":" + (1_000_000L + i * 37L)
                + ",\"interest\":\"SHAREHOLDING\",\"directness\":\"DIRECT\",\"asOf\":\"2025-09-30\","
                + "\"citations\":["
                + citation(
                        "filing-" + i % 50,
                        i,
                        "held at the end of the reporting period the number of shares shown in the table of the ten largest holders",
                        form)
                + "]}\n";
    }
}
