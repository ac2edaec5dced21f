package kanjian.text.amount;

import java.util.Set;
import kanjian.text.WordTable;
import kanjian.text.quantity.Quantity;

/** The units that official prose counts and measures in (量词与单位). */
final class Units {
    private static final String COUNTED =
            "个 家 户 人 名 位 件 项 条 批 批次 次 场 轮 期 处 座 间 所 栋 幢 盏 台 辆 套 块 片 张 支 枚 只 头 匹 株 棵 根 艘 架 部 册 本 份 篇 幅 封 首 门 道 级"
                    + " 类 大类 小类 大项 小项 种 款 样 对 双 组 队 班 届 例 起 宗 笔 票 口 眼 孔 段 截 节 层 排 面 把 颗 粒 袋 箱 桶 瓶 包 盒 车 趟 遍 回 字 页 员 辈 代 地"
                    + " 村 镇 乡 县 市 省 街道 社区 章 方面 分 床 席 人次 家次 件次 户次 场次 台次 辆次 车次 架次 班次 册次 台套 张床位 床位 课时 学时 学分 卷 帧 则 桩 站 列 任 艘次 宗次 例次 项次";

    private static final String MEASURED =
            "公里 千米 米 厘米 毫米 微米 里 海里 亩 公顷 平方米 平方公里 平方千米 平米 立方米 立方 万方 方 升 毫升 吨 公斤 千克 斤 克 毫克 微克 担 吨标煤 吨标准煤"
                    + " 千瓦时 千瓦 兆瓦 兆瓦时 吉瓦 度 瓦 千伏 伏 千伏安 摄氏度 ℃ 分贝 元 美元 欧元 港元 日元 英镑 块钱 元钱 分钱 角钱 兆 千卡 马力 公里/小时"
                    + " km m² ㎡ m kg t MW kW kWh GB TB MB";

    private static final String NOUNS =
            "客商 群众 企业 代表 干部 党员 职工 员工 村民 居民 市民 农民 师生 学生 教师 游客 观众 商户 农户 住户 家庭 志愿者 选民 委员 单位 部门 岗位";

    private static final String TIMED = "天 日 工作日 自然日 年 周 周年 小时 分钟 秒 秒钟 星期 月 季度 学期 学年 昼夜 年度 岁 周岁 年头";

    private static final Set<String> SPANS = Set.of(TIMED.split(" "));

    /** What is written, and the unit meant; most stand for themselves. */
    static final WordTable<String> ALL = table();

    private Units() {}

    /** A length of time (时间). */
    static boolean isTime(String unit) {
        return SPANS.contains(unit);
    }

    private static WordTable<String> table() {
        var table = new WordTable<String>();
        for (String unit : (COUNTED + " " + MEASURED + " " + NOUNS + " " + TIMED).split(" ")) {
            table.with(unit, unit);
        }
        for (String time : "工作日 月 小时 星期 季度 学期 学年 年头 自然日 交易日 自然月".split(" ")) {
            table.with(time, "个" + time);
        }
        return table.with("人次", "人(次) 人（次）")
                .with("家次", "家(次) 家（次）")
                .with("户次", "户(次) 户（次）")
                .with("件次", "件(次) 件（次）")
                .with(Quantity.PERCENT, "% ％")
                .with(Quantity.PERCENTAGE_POINT, "个百分点 百分点")
                .with(Quantity.TIMES, "倍");
    }
}
