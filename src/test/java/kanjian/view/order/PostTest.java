package kanjian.view.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostTest {
    /** From the first in a list to the last; posts on one line rank alike. */
    private static final List<List<String>> RANKED = List.of(
            List.of("全国人大常委会委员长会议副主任"),
            List.of("省委书记"),
            List.of("省人大常委会主任、党组书记"),
            List.of("某省人大常委会副主任"),
            List.of("市委书记"),
            List.of("市人大常委会主任", "衡阳市人大常委会党组书记、主任（兼）"),
            List.of("市长", "市民政局局长"),
            List.of("市政协主席"),
            List.of("市委副书记"),
            List.of("市人大常委会副主任"),
            List.of("副市长"),
            List.of("市人大常委会秘书长"),
            List.of("市人大常委会委员"),
            List.of("县人大常委会主任", "某市某县人大常委会主任"),
            List.of("常务副县长"),
            List.of("乡人大主席"),
            List.of("锦石乡碧泉村总支书记、村主任", "某某社区党总支书记"),
            List.of("汉阴永丰特种纺纱厂负责人", "某市某公司党委书记", "某大学副校长", "教师", ""));

    @Test
    void postsRankByLevelThenTitleThenBody() {
        for (int i = 0; i < RANKED.size(); i++) {
            for (String post : RANKED.get(i)) {
                assertThat(Post.of(post))
                        .as(post)
                        .isEqualByComparingTo(Post.of(RANKED.get(i).get(0)));
                if (i > 0) {
                    String before = RANKED.get(i - 1).get(0);
                    assertThat(Post.of(post)).as("%s after %s", post, before).isGreaterThan(Post.of(before));
                }
            }
        }
    }
}
