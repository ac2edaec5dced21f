package kanjian.yearly;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.page.data.YearReport.Fact;
import kanjian.page.data.YearReport.Gap;
import kanjian.page.value.UnknownView;
import kanjian.view.FigureViews;

/** What a yearly report says of the site itself, by its settings, and what it leaves open. */
final class SiteFacts {
    /** The further fields of the form for public sites (政府网站工作年度报表), and why they stay empty here. */
    static final List<Gap> GAPS = List.of(
            gap("网站总访问量", "网页里没有统计代码，程序不知道有多少人看过"),
            gap("独立用户访问总量", "网页里没有统计代码，程序不知道有多少人看过"),
            gap("解读回应", "内容里没有分出哪些是解读材料、哪些是回应"),
            gap("办事服务", "本站只作展示，不办理事项"),
            gap("互动交流", "网页里没有留言和征集，来信来电由主办单位另行统计"),
            gap("安全防护", "检测评估和应急演练不在网站内容里"),
            gap("移动新媒体", "公众号、客户端不在网站内容里"),
            gap("创新发展", "由主办单位填写"));

    private static final UnknownView BLANK = new UnknownView("待核", "网站还没有填写");

    private SiteFacts() {}

    static List<Fact> of(Entry settings) {
        Optional<Entry> footer = settings.parts("footer").stream().findFirst();
        return Stream.of(
                        fact("网站名称", Optional.of(settings), "full_name", "name"),
                        fact("首页网址", Optional.of(settings), "base_url"),
                        fact("主办单位", Optional.of(settings), "publisher"),
                        fact("承办单位", footer, "undertaker"),
                        fact("网站类型", Optional.of(settings), "profile"),
                        fact("网站标识码", footer, "site_id"),
                        fact("备案号", footer, "icp"),
                        fact("公安备案号", footer, "police"))
                .toList();
    }

    private static Gap gap(String name, String reason) {
        return new Gap(name, new UnknownView("未统计", reason));
    }

    /** The first of the fields that is given. */
    private static Fact fact(String name, Optional<Entry> entry, String... fields) {
        return new Fact(
                name,
                Stream.of(fields)
                        .flatMap(field -> entry.flatMap(one -> one.value(field)).stream())
                        .findFirst()
                        .map(SiteFacts::view)
                        .orElse(BLANK));
    }

    private static Object view(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Choice choice) {
            return choice.chinese();
        }
        return value instanceof Value.Missing missing ? FigureViews.unknown(missing.unknown()) : BLANK;
    }
}
