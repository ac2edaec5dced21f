package kanjian.page.machine;

/**
 * The same page in another language (语言版本), as its head names it.
 *
 * @param language as BCP 47 writes it, such as {@code bo}; {@code x-default} for readers of none of them
 * @param url with its host
 */
public record VersionLink(String language, String url) {}
