package kanjian.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kanjian.model.Html;
import kanjian.page.value.ActorView;
import kanjian.page.value.ChoiceView;
import kanjian.page.value.FigureView;
import kanjian.page.value.FigureView.Reckoned;
import kanjian.page.value.Link;
import kanjian.page.value.SourceView;
import kanjian.page.value.UnknownView;
import kanjian.page.value.WhenView;
import kanjian.text.amount.Amount;
import kanjian.text.amount.Piece;
import kanjian.text.amount.Piece.Role;

/** Figures of an invented county, one for each bound and kind. */
public final class SampleFigures {
    public static final Link PLACE = new Link("place", "甲山县", "/places/jiashan/");
    public static final SourceView SOURCE =
            new SourceView(new Link("source", "示例报道", "/sources/sample/"), "甲山日报，2023-05-06");
    public static final WhenView DAY = new WhenView("2023年5月6日", "2023-05-06", "2023-05-06");
    public static final UnknownView NO_DATE = new UnknownView("未载", "所得文本没有写年份");
    public static final ActorView DEPUTY =
            new ActorView("deputy", "李四代表", Optional.of(new Link("deputy", "李四", "/deputies/li-si/")));
    private static final ChoiceView ACTUAL = new ChoiceView("actual", "实际");

    public static final FigureView EXACT = of("resolved", "29个", "=", "29", "29", "个", DAY, ACTUAL);
    public static final FigureView COLLECTED = of("collected", "36个", "=", "36", "36", "个", DAY, ACTUAL);
    public static final FigureView AT_LEAST = of("matters", "600余件", ">=", "600", "", "件", DAY, ACTUAL);
    public static final FigureView BELOW = of("nearly", "近4000万元", "<", "", "40000000", "元", NO_DATE, ACTUAL);
    public static final FigureView ABOUT = of("about", "约70.3万元", "~", "703000", "703000", "元", NO_DATE, ACTUAL);
    public static final FigureView RANGE = of("range", "10—15个", "range", "10", "15", "个", DAY, ACTUAL);
    public static final FigureView VAGUE = of("vague", "几十个", "vague", "20", "90", "个", DAY, ACTUAL);
    public static final FigureView TARGET =
            of("target", "1万名", "=", "10000", "10000", "名", DAY, new ChoiceView("target", "目标"));
    public static final FigureView PERCENT = of("share", "80.6%", "=", "80.6", "80.6", "%", DAY, ACTUAL);
    public static final FigureView STATED =
            of("stated", "大部分", "", "", "", "个", NO_DATE, new ChoiceView("stated", "文字说法"));
    public static final FigureView UNKNOWN =
            of("unknown", "", "", "", "", "个", NO_DATE, new ChoiceView("unpublished", "未公布"));
    public static final List<FigureView> ALL =
            List.of(EXACT, COLLECTED, AT_LEAST, BELOW, ABOUT, RANGE, VAGUE, TARGET, PERCENT, STATED, UNKNOWN);

    private static final ChoiceView AIM = new ChoiceView("target", "目标");

    /** Ends and sizes that the others do not have: each bound of counts, shares, targets; nothing, next to nothing, a great deal. */
    public static final List<FigureView> ENDS = List.of(
            of("zero", "0件", "=", "0", "0", "件", DAY, ACTUAL),
            of("one", "1件", "=", "1", "1", "件", DAY, ACTUAL),
            of("thousand", "1000件", "=", "1000", "1000", "件", DAY, ACTUAL),
            of("ten-million", "1000万件", "=", "10000000", "10000000", "件", DAY, ACTUAL),
            of("nearly-50", "近50件", "<", "", "50", "件", DAY, ACTUAL),
            of("nearly-3", "近3件", "<", "", "3", "件", DAY, ACTUAL),
            of("about-50", "约50件", "~", "50", "50", "件", DAY, ACTUAL),
            of("over-50", "超过50件", ">", "50", "", "件", DAY, ACTUAL),
            of("at-most-50", "不超过50件", "<=", "", "50", "件", DAY, ACTUAL),
            of("hundreds", "数百件", "vague", "200", "900", "件", DAY, ACTUAL),
            of("aim-50", "50件", "=", "50", "50", "件", DAY, AIM),
            of("aim-over-50", "50件以上", ">=", "50", "", "件", DAY, AIM),
            of("aim-nearly-50", "近50件", "<", "", "50", "件", DAY, AIM),
            of("aim-about-50", "约50件", "~", "50", "50", "件", DAY, AIM),
            of("share-0", "0%", "=", "0", "0", "%", DAY, ACTUAL),
            of("share-100", "100%", "=", "100", "100", "%", DAY, ACTUAL),
            of("share-over-60", "60%以上", ">=", "60", "", "%", DAY, ACTUAL),
            of("share-nearly-60", "近60%", "<", "", "60", "%", DAY, ACTUAL),
            of("share-about-60", "约60%", "~", "60", "60", "%", DAY, ACTUAL),
            of("share-5-8", "5—8%", "range", "5", "8", "%", DAY, ACTUAL),
            of("share-aim-60", "60%", "=", "60", "60", "%", DAY, AIM));

    /** One measure at four times. */
    public static final List<FigureView> SERIES = List.of(
            of("y2020", "12件", "=", "12", "12", "件", year("2020"), ACTUAL),
            of("y2021", "40件", "=", "40", "40", "件", year("2021"), ACTUAL),
            of("y2022", "约30件", "~", "30", "30", "件", year("2022"), ACTUAL),
            of("y2023", "55件", "=", "55", "55", "件", year("2023"), ACTUAL));

    private SampleFigures() {}

    private static WhenView year(String year) {
        return new WhenView(year + "年", year, year);
    }

    private static FigureView of(
            String id,
            String printed,
            String bound,
            String low,
            String high,
            String unit,
            Object when,
            ChoiceView kind) {
        return new FigureView(
                "jiashan/" + id,
                "/figures/jiashan/" + id + "/",
                "帮助解决的事项",
                "一年里帮助企业和群众解决的事项",
                printed,
                pieces(printed),
                bound.equals(">=") ? "原文未给确数，只知不少于" + low : "",
                kind,
                bound,
                number(low),
                number(high),
                unit,
                when,
                "截至",
                Optional.empty(),
                DEPUTY,
                PLACE,
                "全县各级代表",
                Optional.of(new Link("indicator", "解决的事项", "/indicators/matters/")),
                id.equals("resolved")
                        ? Optional.of(new Link("figure", "收集", "/figures/jiashan/collected/"))
                        : Optional.empty(),
                Optional.empty(),
                reckoning(id),
                Optional.empty(),
                SOURCE,
                List.of("帮助解决事项"),
                Amount.read(printed).map(Amount::quantities).orElse(List.of()),
                id.equals("resolved"),
                printed.isEmpty() ? Optional.of(new UnknownView("未公布", "报道没有写到这个数")) : Optional.empty(),
                "",
                Html.EMPTY,
                List.of(new Link("topic", "民生实事", "/topics/livelihood/")),
                List.of());
    }

    /** One that agrees, one that is not worked out. */
    private static Optional<Reckoned> reckoning(String id) {
        List<Link> from = List.of(new Link("figure", "收集", "/figures/jiashan/collected/"));
        return switch (id) {
            case "share" -> Optional.of(new Reckoned("29÷36＝80.56%", "80.6%", "四舍五入一致", "", from));
            case "about" -> Optional.of(new Reckoned("", "", "", "整体未公布", List.of()));
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    /** Good enough for samples: a word before the digits, the digits, a word and a unit after them. */
    private static List<Piece> pieces(String printed) {
        if (!printed.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        String digits = printed.replaceAll("[^0-9.—]", "");
        int at = printed.indexOf(digits);
        String after = printed.substring(at + digits.length());
        boolean more = after.startsWith("余");
        return java.util.stream.Stream.of(
                        new Piece(Role.PREFIX, printed.substring(0, at)),
                        new Piece(Role.DIGITS, digits),
                        new Piece(Role.QUALIFIER, more ? "余" : ""),
                        new Piece(Role.UNIT, more ? after.substring(1) : after))
                .filter(piece -> !piece.text().isEmpty())
                .toList();
    }
}
