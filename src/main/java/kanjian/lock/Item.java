package kanjian.lock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kanjian.text.date.Period;

/** One thing that is published (发布项): a line of the lock. Texts are as the records have them; an absent one is empty. */
public sealed interface Item {
    /** Names the thing, whatever becomes of it: two items of one key are the same thing at two times. */
    String key();

    /** The word that begins its line. */
    String word();

    /** What follows on the line. */
    List<String> cells();

    /** The address of a page, or one that leads to it, such as {@code /places/hanyin/}. */
    record Address(String path) implements Item {
        static final String WORD = "地址";

        @Override
        public String key() {
            return keyOf(path);
        }

        public static String keyOf(String path) {
            return WORD + " " + path;
        }

        @Override
        public String word() {
            return WORD;
        }

        @Override
        public List<String> cells() {
            return List.of(path);
        }
    }

    /**
     * A story's dates.
     *
     * @param date of the report that it rests on
     * @param published the day on which the site shows it first, if its author says so
     * @param until the day on which it goes, if its author says so
     */
    record Story(String slug, String date, String published, String until) implements Item {
        static final String WORD = "报道";
        static final String PUBLISHED = "发布 ";
        static final String UNTIL = "下线 ";

        @Override
        public String key() {
            return keyOf(slug);
        }

        /** Whether the day on which it goes has come. */
        public boolean isOver(LocalDate day) {
            return Period.read(until)
                    .flatMap(Period::firstDay)
                    .filter(last -> !last.isAfter(day))
                    .isPresent();
        }

        public static String keyOf(String slug) {
            return WORD + " " + slug;
        }

        @Override
        public String word() {
            return WORD;
        }

        @Override
        public List<String> cells() {
            List<String> cells = new ArrayList<>(List.of(slug, date));
            if (!published.isEmpty()) {
                cells.add(PUBLISHED + published);
            }
            if (!until.isEmpty()) {
                cells.add(UNTIL + until);
            }
            return cells;
        }
    }

    /**
     * A figure.
     *
     * @param id with its place, such as {@code hanyin/matters-resolved}
     * @param words the value as printed; for one that is not known 未公布, 未载 or 待核
     * @param period the time that it speaks of
     * @param source the source's id
     */
    record Figure(String id, String words, String period, String source) implements Item {
        static final String WORD = "数字";

        @Override
        public String key() {
            return keyOf(id);
        }

        public static String keyOf(String id) {
            return WORD + " " + id;
        }

        @Override
        public String word() {
            return WORD;
        }

        @Override
        public List<String> cells() {
            return List.of(id, words, period, source);
        }
    }

    /**
     * A correction, which stays for good.
     *
     * @param record the corrected record, such as {@code figure:hanyin/matters-resolved}
     * @param part what of it: a word of {@link Part}
     */
    record Correction(String record, String date, String part, String old, String now) implements Item {
        static final String WORD = "更正";

        @Override
        public String key() {
            return WORD + " " + String.join("\t", cells());
        }

        @Override
        public String word() {
            return WORD;
        }

        @Override
        public List<String> cells() {
            return List.of(record, date, part, old, now);
        }
    }
}
