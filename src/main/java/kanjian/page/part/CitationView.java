package kanjian.page.part;

/**
 * How a figure is cited, after GB/T 7714.
 *
 * @param page the figure's own page
 * @param data the address of the same as JSON
 */
public record CitationView(String page, String source, String data) {}
