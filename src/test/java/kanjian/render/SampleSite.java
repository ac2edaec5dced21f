package kanjian.render;

import java.util.List;
import kanjian.page.Chrome;
import kanjian.page.machine.Features;
import kanjian.page.value.UnknownView;

/** What all sample pages share. */
final class SampleSite {
    private SampleSite() {}

    static Chrome chrome() {
        return new Chrome(
                "看见",
                "人大代表履职公开展示",
                "代表办成了什么，一件一件看得见",
                "把公开报道里的数字、事项和人逐条记下来。",
                "https://kanjian.example/",
                "2026-11-21",
                "文字由部署单位授权。",
                "",
                List.of(
                        new Chrome.NavItem("places", "地方", "/places/"),
                        new Chrome.NavItem("stories", "故事", "/stories/"),
                        new Chrome.NavItem("deputies", "代表", "/deputies/"),
                        new Chrome.NavItem("stations", "联络站", "/stations/"),
                        new Chrome.NavItem("motions", "建议", "/motions/"),
                        new Chrome.NavItem("indicators", "指标", "/indicators/"),
                        new Chrome.NavItem("data", "数据", "/data/")),
                List.of(
                        new Chrome.FooterItem("主办单位", new UnknownView("待核", "由部署单位填写"), ""),
                        new Chrome.FooterItem("备案号", "示例备案号", "")),
                Features.ALL);
    }
}
