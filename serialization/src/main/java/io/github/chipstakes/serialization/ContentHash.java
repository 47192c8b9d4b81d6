package io.github.chipstakes.serialization;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of what was read or written, as {@code sha-256:hex}. */
final class ContentHash {
    private ContentHash() {}

    /** What takes the bytes. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The hash of the bytes it took. */
    static String of(MessageDigest digest) {
        return "sha-256:" + HexFormat.of().formatHex(digest.digest());
    }
}
