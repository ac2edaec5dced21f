package kanjian.cli.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import kanjian.cli.console.Console;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code --now}: the day as of which a command sees the content. */
final class DayOption {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String HELP = "按哪一天生成，例如 2026-11-21；不写就是今天（北京时间）";

    @Option(names = "--now", paramLabel = "DATE", description = HELP, converter = DayConverter.class)
    private Optional<LocalDate> now = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    LocalDate of(Console console) {
        return now.orElseGet(() -> today(console));
    }

    /** Today in Shanghai, or the day that {@code SOURCE_DATE_EPOCH} names for builds that must be repeatable. */
    private LocalDate today(Console console) {
        String seconds = console.environment().getOrDefault("SOURCE_DATE_EPOCH", "");
        if (!seconds.matches("\\d{0,11}")) {
            throw new ParameterException(
                    command.commandLine(), "'SOURCE_DATE_EPOCH': 环境变量 SOURCE_DATE_EPOCH 应当是秒数，不是“" + seconds + "”");
        }
        Instant now = seconds.isEmpty() ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(seconds));
        return now.atZone(SHANGHAI).toLocalDate();
    }

    /** Reads {@code 2026-11-21}. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("日期写成 2026-11-21 的样子，不是“" + text + "”");
            }
        }
    }
}
