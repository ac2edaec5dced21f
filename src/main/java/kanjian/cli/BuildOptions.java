package kanjian.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import kanjian.build.BuildRequest;
import kanjian.diag.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that building and checking share. */
final class BuildOptions {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String HELP_OF_NOW = "按哪一天生成，例如 2026-11-21；不写就是今天（北京时间）";

    @Option(names = "--now", paramLabel = "日期", description = HELP_OF_NOW, converter = DayConverter.class)
    private Optional<LocalDate> now = Optional.empty();

    @Option(names = "--theme", paramLabel = "主题", description = "themes 里的文件夹名；不写就是 kanjian", defaultValue = "kanjian")
    private String theme = "kanjian";

    @Option(names = "--base-url", paramLabel = "网址", description = "网站将要放在的网址，以 / 结尾；不写就用 site.yaml 里的")
    private Optional<String> baseUrl = Optional.empty();

    @Option(names = "--drafts", description = "草稿也放进网站")
    private boolean drafts;

    @Option(names = "--strict", description = "提醒也当作错误")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "格式",
            description = "问题怎么写出来：text、github、json、sarif；不写就是 text",
            converter = FormatConverter.class)
    private ReportFormat format = ReportFormat.TEXT;

    BuildRequest request(Console console, Optional<Path> out) {
        return new BuildRequest(
                console.home(),
                out.orElse(console.home().resolve("site")),
                now.orElseGet(() -> today(console)),
                theme,
                baseUrl,
                drafts,
                strict);
    }

    /** Today in Shanghai, or the day that {@code SOURCE_DATE_EPOCH} names for builds that must be repeatable. */
    private static LocalDate today(Console console) {
        return Optional.ofNullable(console.environment().get("SOURCE_DATE_EPOCH"))
                .filter(text -> text.matches("\\d{1,12}"))
                .map(text -> Instant.ofEpochSecond(Long.parseLong(text)))
                .orElseGet(Instant::now)
                .atZone(SHANGHAI)
                .toLocalDate();
    }

    ReportFormat format() {
        return format;
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

    /** Reads the name of a format. */
    static final class FormatConverter implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String text) {
            return ReportFormat.of(text)
                    .orElseThrow(() -> new TypeConversionException("格式是 text、github、json、sarif 之一，不是“" + text + "”"));
        }
    }
}
