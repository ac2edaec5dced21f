package kanjian.page.part;

/** One data set: {@code rows} records, its CSV and JSON addresses. */
public record Download(String title, String text, int rows, String csv, String json) {}
