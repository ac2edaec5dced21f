package kanjian.page.part;

/** Where a list page stands among its sisters; {@code previous} and {@code next} are addresses or empty. */
public record Pager(int number, int total, String previous, String next) {}
