package kanjian.browser;

import java.util.List;
import java.util.stream.Stream;

/** One page of the real site for each template of the theme, and for each use of a template that looks otherwise. */
final class PageKinds {
    /**
     * One of them.
     *
     * @param template its file below {@code pages/} of the theme
     */
    record PageKind(String template, String address) {
        @Override
        public String toString() {
            return address;
        }
    }

    private static final List<PageKind> ALL = List.of(
            new PageKind("home.html", "/"),
            new PageKind("place.html", "/places/xiangtan-xian/"),
            new PageKind("place.html", "/places/xinlian-cun/"),
            new PageKind("block.html", "/places/xiangtan-xian/ledgers/"),
            new PageKind("block.html", "/places/xianfeng/claims/"),
            new PageKind("list.html", "/figures/"),
            new PageKind("list.html", "/stories/"),
            new PageKind("list.html", "/stories/2023-11/"),
            new PageKind("list.html", "/stations/"),
            new PageKind("story.html", "/stories/station-on-the-chain/"),
            new PageKind("story.html", "/stories/tailings-to-bricks/"),
            new PageKind("figure.html", "/figures/xiangtan-gaoxin/problems-rate/"),
            new PageKind("figure.html", "/figures/xiangtan-xian/matters-resolved/"),
            new PageKind("indicator.html", "/indicators/matters-resolved/"),
            new PageKind("topic.html", "/topics/industry/"),
            new PageKind("records/deputy.html", "/deputies/zhang-ming/"),
            new PageKind("records/station.html", "/stations/paitou-market/"),
            new PageKind("poster.html", "/stations/paitou-market/poster/"),
            new PageKind("records/motion.html", "/motions/medical-centre/"),
            new PageKind("records/oversight.html", "/oversight/business-appraisal/"),
            new PageKind("records/campaign.html", "/campaigns/sanqiang-yihua/"),
            new PageKind("records/chain.html", "/chains/new-materials-chain/"),
            new PageKind("records/project.html", "/projects/first-hospital-extension/"),
            new PageKind("records/platform.html", "/platforms/scan-code-shield/"),
            new PageKind("records/source.html", "/sources/hanyin-arx/"),
            new PageKind("data.html", "/data/"),
            new PageKind("report.html", "/report/"),
            new PageKind("report.html", "/report/2026/"),
            new PageKind("data.html", "/places/xiangtan-xian/data/"),
            new PageKind("table.html", "/data/stories/"),
            new PageKind("corrections.html", "/corrections/"),
            new PageKind("text.html", "/method/"),
            new PageKind("legend.html", "/legend/"),
            new PageKind("legend.html", "/legend/charts/"),
            new PageKind("legend.html", "/legend/parts/"),
            new PageKind("find.html", "/search/"),
            new PageKind("404.html", "/nothing/is/here/"));

    private PageKinds() {}

    static Stream<PageKind> all() {
        return ALL.stream();
    }
}
