package io.github.chipstakes.serialization.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many of something: 0 or more. */
final class Count implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
        int count;
        try {
            count = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            count = -1;
        }
        if (count < 0) {
            throw new TypeConversionException("it is a whole number, 0 or more, not " + text);
        }
        return count;
    }
}
