package kanjian.text.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kanjian.text.quantity.Bound;
import kanjian.text.quantity.Quantity;
import kanjian.text.scan.Finding.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five source articles, of which every figure was listed by hand; they lie beside the repository, never in it. */
class SourceArticlesTest {
    private static final Path SOURCES = Path.of("..", "shared", "sources");

    /** The list counts the measures named in a document's title; the rules count no number inside 《》. */
    private static final Set<String> INSIDE_A_TITLE = Set.of("A09");

    /** One row of the list. */
    private record Row(
            String id, String phrase, String meaning, String value, String unit, String qualifier, String kind) {
        static Row of(String line) {
            String[] cells = line.split("\\s*\\|\\s*", -1);
            return new Row(cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[9]);
        }

        boolean isFigure() {
            return List.of("figure", "share/rate", "target", "forecast").contains(kind);
        }

        boolean isName() {
            return kind.equals("name") || kind.equals("not-a-metric");
        }
    }

    @Test
    void theSourcesAreBesideTheRepository() {
        assumeThat(SOURCES).as("the sources are kept beside the repository").isDirectory();
        assertThat(SOURCES.resolve("figures.md")).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "C", "D", "E"})
    void everyFigureOfTheArticleIsFoundAndNoName(String article) throws IOException {
        assumeThat(SOURCES).as("the sources are kept beside the repository").isDirectory();
        String text = article(article);
        List<Figure> figures = FigureScanner.figures(text, LabelledProse.ANCHOR);
        List<String> wrong = new ArrayList<>();
        List<Row> rows = rows(article);
        for (Row row : rows) {
            List<Figure> at = at(text, simplified(article, row.phrase()), figures);
            if (row.isFigure()
                    && !INSIDE_A_TITLE.contains(row.id())
                    && at.stream().noneMatch(figure -> agrees(row, figure))) {
                wrong.add("missed " + row + " found "
                        + at.stream().map(Figure::words).toList());
            }
            if (row.isName() && !at.isEmpty()) {
                wrong.add("name taken for figure " + row + " found "
                        + at.stream().map(Figure::words).toList());
            }
        }

        assertThat(rows).hasSizeGreaterThan(30);
        assertThat(wrong).isEmpty();
    }

    private static String article(String letter) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(letter + "-"))
                    .findFirst()
                    .orElseThrow();
            return simplified(letter, Files.readString(file));
        }
    }

    private static List<Row> rows(String letter) throws IOException {
        return Files.readAllLines(SOURCES.resolve("figures.md")).stream()
                .filter(line -> line.matches("\\| " + letter + "\\d\\d \\|.*"))
                .map(Row::of)
                .toList();
    }

    /** Article E is in traditional characters with readings after some; the characters that figures need are enough. */
    private static String simplified(String letter, String text) {
        if (!letter.equals("E")) {
            return text;
        }
        String plain = text.replaceAll("\\([a-z]+\\) ?", "");
        String traditional = "萬億個兩預計標過達處條項間張噸時開業產個值年價錢畝廠數質資總額簽約內係聯繫線實現場辦縣領導級運輸長被類網點";
        String simple = "万亿个两预计标过达处条项间张吨时开业产个值年价钱亩厂数质资总额签约内系联系线实现场办县领导级运输长被类网点";
        var result = new StringBuilder();
        plain.chars().forEach(c -> {
            int at = traditional.indexOf(c);
            result.append(at < 0 ? (char) c : simple.charAt(at));
        });
        return result.toString();
    }

    /** The figures that overlap an occurrence of the phrase. */
    private static List<Figure> at(String text, String phrase, List<Figure> figures) {
        List<Figure> found = new ArrayList<>();
        for (int start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + 1)) {
            int from = start;
            int to = start + phrase.length();
            figures.stream()
                    .filter(figure -> figure.at().offset() < to && figure.end() > from)
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean agrees(Row row, Figure figure) {
        String[] values = row.value().split(" / ");
        String[] units = row.unit().split(" / ");
        List<Quantity> quantities = figure.amount().quantities();
        if (values.length != quantities.size() && values.length > 1) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if (!agrees(row, values[i], units[Math.min(i, units.length - 1)], quantities.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean agrees(Row row, String value, String unit, Quantity quantity) {
        if (value.equals("tens")) {
            return quantity.bound() == Bound.VAGUE;
        }
        if (row.qualifier().equals("idiom")) {
            return quantity.bound() == Bound.MORE && quantity.lowText().equals(Optional.of("1/2"));
        }
        String number = value.replaceAll("[^0-9.].*", "");
        java.math.BigDecimal scale =
                java.math.BigDecimal.valueOf(unit.startsWith("万") ? 10_000 : unit.startsWith("亿") ? 100_000_000 : 1);
        boolean same = quantity.printed()
                .filter(printed ->
                        !number.isEmpty() && printed.compareTo(new java.math.BigDecimal(number).multiply(scale)) == 0)
                .isPresent();
        return same && quantity.bound() == bound(row) && isUnit(row, unit.replaceFirst("^[万亿]", ""), quantity.unit());
    }

    /** The list's unit may name the thing counted or a time the text says elsewhere: 个村, 吨/年, 家/位. */
    private static boolean isUnit(Row row, String listed, String read) {
        String base = listed.replaceFirst("/.*", "").replace("标准煤", "标煤");
        return base.equals(read) || base.startsWith(read) || read.startsWith(base) || read.endsWith(base);
    }

    private static Bound bound(Row row) {
        String words = row.qualifier();
        if (words.contains("(≥)")) {
            return Bound.AT_LEAST;
        }
        if (words.contains(">")) {
            return Bound.MORE;
        }
        if (words.contains("≤")) {
            return Bound.AT_MOST;
        }
        if (words.contains("<")) {
            return Bound.LESS;
        }
        if (words.contains("(≈)")) {
            return Bound.ABOUT;
        }
        return words.contains("(vague)") ? Bound.VAGUE : Bound.EXACT;
    }
}
