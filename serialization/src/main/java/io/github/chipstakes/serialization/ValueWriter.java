package io.github.chipstakes.serialization;

import io.github.chipstakes.schema.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Writes one value.
 *
 * @param <V> the type of the value
 */
abstract class ValueWriter<V> {

    abstract void write(V value, Emitter out);

    /** Writes a scalar in its text form. */
    static final class OfScalar<V> extends ValueWriter<V> {
        private final Kind.Scalar<V> kind;
        private final Kind.Form form;
        private final @Nullable FamiliarTexts<V> familiar;

        OfScalar(Kind.Scalar<V> kind) {
            this.kind = kind;
            this.form = kind.form();
            this.familiar = FamiliarTexts.areOf(kind) ? new FamiliarTexts<>(kind.format()) : null;
        }

        boolean canWrite(V value) {
            return kind.expressible().test(value);
        }

        @Override
        void write(V value, Emitter out) {
            if (familiar != null) {
                out.text(familiar.textOf(value));
            } else {
                writeText(kind.format().apply(value), out);
            }
        }

        private void writeText(String text, Emitter out) {
            switch (form) {
                case TEXT -> out.text(text);
                case INTEGER -> out.number(text);
                case BOOLEAN -> out.truth(text.equals("true"));
                case NUMBER_OR_TEXT -> {
                    if (isNumber(text)) {
                        out.number(text);
                    } else {
                        out.text(text);
                    }
                }
            }
        }

        /** Whether the text is a number of JSON, and not too long for a reader with the standard limits. */
        private static boolean isNumber(String text) {
            return text.length() <= Limits.STANDARD.numberLength() && NumberText.of(text) != NumberText.NONE;
        }
    }

    /** Writes a code. */
    static final class OfCode<E extends Enum<E>> extends ValueWriter<E> {
        private final SerializableString[] names;

        OfCode(Kind.Code<E> kind) {
            names = kind.codes().stream()
                    .map(code -> new SerializedString(code.name()))
                    .toArray(SerializableString[]::new);
        }

        @Override
        void write(E value, Emitter out) {
            out.text(names[value.ordinal()]);
        }
    }

    /** Writes a reference to another record. */
    static final class OfReference extends ValueWriter<String> {
        @Override
        void write(String value, Emitter out) {
            out.text(value);
        }
    }

    /** Writes a value made of fields: as its text if that says all, else as an object. */
    static final class OfComposite<V> extends ValueWriter<V> {
        private final @Nullable OfScalar<V> text;
        private final ObjectWriter<V> object;

        OfComposite(Kind.Composite<V, ?> kind) {
            text = kind.text().isPresent() ? new OfScalar<>(kind.text().get()) : null;
            object = Writers.of(kind.table());
        }

        @Override
        void write(V value, Emitter out) {
            if (text != null && text.canWrite(value)) {
                text.write(value, out);
            } else {
                object.write(value, out);
            }
        }
    }
}
