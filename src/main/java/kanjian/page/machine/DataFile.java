package kanjian.page.machine;

/** A file for machines: {@code path} from the top of the site without leading slash. */
public record DataFile(String path, String text) {}
