package kanjian.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kanjian.model.Division;

/** The dated table of provinces, prefectures and counties that ships inside the program (行政区划代码). */
final class DivisionTable {
    private static final String FILE = "/kanjian/divisions.csv";

    private final List<Division> rows;
    private final Map<String, String> names;

    private DivisionTable(List<Division> rows) {
        this.rows = List.copyOf(rows);
        names = rows.stream().collect(Collectors.toMap(Division::code, Division::name));
    }

    static DivisionTable read() {
        try (InputStream in = DivisionTable.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no table " + FILE);
            }
            return new DivisionTable(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .map(cells -> new Division(cells[0], cells[1]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Division> rows() {
        return rows;
    }

    Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }
}
