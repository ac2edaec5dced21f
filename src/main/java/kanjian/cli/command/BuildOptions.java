package kanjian.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import kanjian.build.BuildRequest;
import kanjian.cli.console.Console;
import kanjian.diag.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that building and checking share. */
final class BuildOptions {
    /** In any of these words, as the common services set it, the environment says that nobody sits before the screen. */
    private static final Set<String> YES = Set.of("true", "1");

    @Mixin
    private DayOption day = new DayOption();

    @Option(names = "--theme", paramLabel = "NAME", description = "themes 里的文件夹名；不写就用 site.yaml 里的，那里也不写就是 kanjian")
    private Optional<String> theme = Optional.empty();

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

    @Option(names = "--locked", description = "发布记录（content/published.lock）里缺的也算错误；环境变量 CI 是 true 时不写也算")
    private boolean locked;

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
                day.of(console),
                theme,
                baseUrl,
                drafts,
                strict,
                locked || YES.contains(console.environment().getOrDefault("CI", "")),
                compress);
    }

    /** For commands that ask what is published, whatever it will look like. */
    static BuildRequest plain(Console console, DayOption day) {
        return new BuildRequest(
                console.home(),
                console.home().resolve("site"),
                day.of(console),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                false);
    }

    ReportFormat format() {
        return format;
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
