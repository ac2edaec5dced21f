package kanjian.cli.list;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a list is printed. */
public enum ListForm {
    TEXT,
    JSON;

    /** Reads the name of a form. */
    public static final class Converter implements ITypeConverter<ListForm> {
        @Override
        public ListForm convert(String text) {
            return switch (text) {
                case "text" -> TEXT;
                case "json" -> JSON;
                default -> throw new TypeConversionException("格式是 text、json 之一，不是“" + text + "”");
            };
        }
    }
}
