package io.github.chipstakes.serialization;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets a mapper of one's own read and write records and the values they are made of, alone and as properties, elements and
 * keys of one's own types; in the same forms as {@link DatasetReader} and {@link DatasetWriter} and by the same field
 * tables, so that neither naming strategies nor inclusion rules of the mapper touch them.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ChipstakesModule()).build();
 * Company company = mapper.readValue(json, Company.class);
 * }</pre>
 *
 * <p>A record is written with its {@code type} before its other fields, as a line of NDJSON is. Where the type is not
 * known beforehand, as for a {@code DatasetRecord} or a {@code Party}, {@code type} says what to read; elsewhere it may be
 * missing. Type ids of the mapper's own are neither written nor read. A {@link io.github.chipstakes.model.Dataset} is written and
 * read as the document of a file: what it says of itself, and its lists of records.
 *
 * <p>What cannot be read is thrown as {@link tools.jackson.databind.exc.MismatchedInputException}, with the path and the
 * place of the first problem; the others are {@linkplain Throwable#getSuppressed() suppressed} exceptions of it. Unknown
 * fields are passed over unless the mapper has
 * {@link tools.jackson.databind.DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES}, which Jackson 3 has not by itself; then
 * there is an {@link tools.jackson.databind.exc.UnrecognizedPropertyException}.
 */
public final class ChipstakesModule extends JacksonModule {

    @Override
    public String getModuleName() {
        return "Chipstakes";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new MapperReaders());
        context.addSerializers(new MapperWriters());
        context.addKeyDeserializers(new MapperReaders.Keys());
        context.addKeySerializers(new MapperWriters.Keys());
    }
}
