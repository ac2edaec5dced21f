package kanjian.page.value;

/**
 * A date or period as a page shows it.
 *
 * @param text such as 2023年11月6日, 2023年1月至9月, 10月20日（年份待核）
 * @param datetime for {@code <time datetime>}; empty when the year is unknown or it is a span
 * @param edtf as written in the record
 */
public record WhenView(String text, String datetime, String edtf) {}
