package kanjian.page.data;

/**
 * A table of the open data as CSV and JSON.
 *
 * @param title such as 联络站
 * @param text what its rows are
 * @param rows how many records it has
 * @param address of the page that tells what its columns mean; empty for the table of a single indicator
 * @param csv address of the file
 * @param json address of the file
 */
public record Download(String title, String text, int rows, String address, String csv, String json) {}
