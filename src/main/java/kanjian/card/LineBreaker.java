package kanjian.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Breaks a title into lines by the rules for Chinese (行首行尾禁则): no closing mark begins a line, no opening mark ends one, words of
 * letters and figures with their unit stay whole, and the lines are of like length.
 */
final class LineBreaker {
    private static final String CLOSING = "，。、；：？！）》〉」』】〕”’…—·％%,.;:?!)]}";
    private static final String OPENING = "（《〈「『【〔“‘([{";

    /** Digits with what bounds and counts them, or a word of letters, or else one character. */
    private static final Pattern UNIT = Pattern.compile(
            "[约近超]?[0-9]+(?:[.,:：—～-][0-9]+)*[余多]?[十百千万亿]*[余多]?(?:[个件户人条家项名次年月日天元口处]|%|％)?|[A-Za-z0-9]+|\\X");

    private static final String MORE = "……";

    private final ToDoubleFunction<String> width;
    private final Map<String, Double> known = new HashMap<>();

    /** @param width of a text on one line */
    LineBreaker(ToDoubleFunction<String> width) {
        this.width = width;
    }

    /** As few lines as the room allows, of like length; at most {@code most}, the last of which then ends in …… */
    List<String> lines(String text, double room, int most) {
        List<String> units = units(text.strip());
        List<String> greedy = fill(units, room);
        if (greedy.size() > most) {
            return cut(greedy, room, most);
        }
        double least = room / Math.max(1, greedy.size());
        double enough = room;
        while (enough - least > 1) {
            double middle = (least + enough) / 2;
            if (fill(units, middle).size() <= greedy.size()) {
                enough = middle;
            } else {
                least = middle;
            }
        }
        return fill(units, enough);
    }

    /** Whether it fits as it is. */
    boolean fits(String text, double room, int most) {
        List<String> lines = fill(units(text.strip()), room);
        return lines.size() <= most
                && units(text.strip()).stream().allMatch(unit -> Objects.requireNonNull(known.get(unit)) <= room);
    }

    private List<String> cut(List<String> lines, double room, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        while (!last.isEmpty() && width.applyAsDouble(last + MORE) > room) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.set(most - 1, last.replaceFirst("[" + Pattern.quote(OPENING + CLOSING) + "]+$", "") + MORE);
        return kept;
    }

    /** What may not be torn: marks are joined to what they open or close. */
    private static List<String> units(String text) {
        List<String> units = new ArrayList<>();
        boolean joins = false;
        for (String part : UNIT.matcher(text).results().map(MatchResult::group).toList()) {
            if (!units.isEmpty() && (joins || CLOSING.contains(part))) {
                units.set(units.size() - 1, units.get(units.size() - 1) + part);
            } else {
                units.add(part);
            }
            joins = OPENING.contains(part);
        }
        return units;
    }

    private List<String> fill(List<String> units, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        double reach = 0;
        for (String unit : units) {
            double wide = known.computeIfAbsent(unit, width::applyAsDouble);
            if (!line.isEmpty() && reach + wide > room) {
                lines.add(line.strip());
                line = "";
                reach = 0;
            }
            line += unit;
            reach += wide;
        }
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
        return lines;
    }
}
