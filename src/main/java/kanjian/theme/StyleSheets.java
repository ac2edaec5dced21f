package kanjian.theme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style sheets of a theme (样式): what they ask for by name beside them is published under another name, which holds a hash. */
final class StyleSheets {
    private static final Pattern URL = Pattern.compile("url\\(([\\w./-]+)\\)");

    private StyleSheets() {}

    /** The assets, in each style sheet {@code url(name)} of one of them leading to where it is published. */
    static List<Theme.Asset> linked(List<Theme.Asset> assets) {
        Map<String, String> names = assets.stream()
                .collect(Collectors.toMap(
                        Theme.Asset::name, asset -> asset.address().substring(asset.address().lastIndexOf('/') + 1)));
        return assets.stream()
                .map(asset -> asset.name().endsWith(".css")
                        ? Theme.Asset.of(asset.name(), linked(asset.bytes(), names))
                        : asset)
                .toList();
    }

    /** The names that style sheets ask for. */
    static Stream<String> named(Map<String, byte[]> assets) {
        return assets.entrySet().stream()
                .filter(asset -> asset.getKey().endsWith(".css"))
                .flatMap(sheet -> URL.matcher(new String(sheet.getValue(), StandardCharsets.UTF_8)).results())
                .map(found -> found.group(1));
    }

    private static byte[] linked(byte[] sheet, Map<String, String> names) {
        Matcher matcher = URL.matcher(new String(sheet, StandardCharsets.UTF_8));
        return matcher.replaceAll(found ->
                        Matcher.quoteReplacement("url(" + names.getOrDefault(found.group(1), found.group(1)) + ")"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
