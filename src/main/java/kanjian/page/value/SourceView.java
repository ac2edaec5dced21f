package kanjian.page.value;

/**
 * Where a fact comes from, in one line.
 *
 * @param link the source's own page
 * @param line such as 湖南日报，2022-08-15 or 湖南法治报，刊期待核
 */
public record SourceView(Link link, String line) {}
