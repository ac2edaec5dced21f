package kanjian.view.order;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A post (职务) as lists of names rank it, read from the words of the source: the level of the office, chief before deputy chief,
 * then Party, congress, government and consultative conference. Of several posts the first counts, since sources name the highest
 * first. Posts outside public offices, and posts that are not known, rank last and alike.
 *
 * @param level 0 for the nation down to 5 for villages
 * @param title 0 for chiefs
 * @param body 0 for the Party
 */
record Post(int level, int title, int body) implements Comparable<Post> {
    private static final Post NONE = new Post(9, 9, 9);

    private static final Comparator<Post> ORDER =
            Comparator.comparingInt(Post::level).thenComparingInt(Post::title).thenComparingInt(Post::body);

    private static final Pattern OUTSIDE = Pattern.compile("公司|集团|厂|合作社|协会|商会|大学|学校|医院");

    /** From the top down; an office counts for the lowest division that its name holds: 某市某县 is a county's. */
    private static final List<Pattern> LEVELS =
            patterns("全国", "省|自治区", "市(?!场)|自治州", "县|(?<!自治|社)区|旗", "乡|镇|街道", "村|社区");

    private static final List<Pattern> TITLES = patterns("(?<!副)(书记|主任|主席|[省市州县区乡镇局院]长|检察长|部长)$", "副.+", "秘书长$", "委员$");

    private static final List<Pattern> BODIES = patterns("^(?!.*人大).*(党委|委书记|委副书记)", "人大|人民代表大会", "^(?!.*政协)", "政协");

    private static List<Pattern> patterns(String... expressions) {
        return Stream.of(expressions).map(Pattern::compile).toList();
    }

    static Post of(String words) {
        String first = words.split("[、，；,;（(]", 2)[0];
        int title = found(TITLES, first).findFirst().orElse(-1);
        if (title < 0 || OUTSIDE.matcher(first).find()) {
            return NONE;
        }
        int level = found(LEVELS, first).max().orElse(LEVELS.size());
        return new Post(level, title, found(BODIES, first).findFirst().orElseThrow());
    }

    private static IntStream found(List<Pattern> patterns, String text) {
        return IntStream.range(0, patterns.size())
                .filter(i -> patterns.get(i).matcher(text).find());
    }

    @Override
    public int compareTo(Post other) {
        return ORDER.compare(this, other);
    }
}
