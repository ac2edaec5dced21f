package kanjian.cli.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import kanjian.build.BuildRequest;
import kanjian.cli.console.Console;
import kanjian.diag.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that building and checking share. */
final class BuildOptions {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String HELP_OF_NOW = "按哪一天生成，例如 2026-11-21；不写就是今天（北京时间）";

    @Option(names = "--now", paramLabel = "DATE", description = HELP_OF_NOW, converter = DayConverter.class)
    private Optional<LocalDate> now = Optional.empty();

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            description = "themes 里的文件夹名；不写就是 kanjian",
            defaultValue = "kanjian")
    private String theme = "kanjian";

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "网站将要放在的网址；不写就用 site.yaml 里的",
            converter = UrlConverter.class)
    private Optional<String> baseUrl = Optional.empty();

    @Option(names = "--drafts", description = "草稿也放进网站")
    private boolean drafts;

    @Option(names = "--strict", description = "提醒也当作错误")
    private boolean strict;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "问题怎么写出来：text、github、json、sarif；不写就是 text",
            converter = FormatConverter.class)
    private ReportFormat format = ReportFormat.TEXT;

    BuildRequest request(Console console, Optional<Path> out, boolean compress) {
        return new BuildRequest(
                console.home(),
                out.orElse(console.home().resolve("site")),
                now.orElseGet(() -> today(console)),
                theme,
                baseUrl,
                drafts,
                strict,
                compress);
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

    /** Reads {@code https://rd.example.cn/}; the last '/', which hosts leave out when they name a site, is added. */
    static final class UrlConverter implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (!text.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
                throw new TypeConversionException("网址写成 https://rd.example.cn/ 的样子，不是“" + text + "”");
            }
            return text.endsWith("/") ? text : text + "/";
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
