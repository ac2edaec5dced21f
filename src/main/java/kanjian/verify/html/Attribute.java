package kanjian.verify.html;

/**
 * An attribute of an opening tag.
 *
 * @param name in lower case
 * @param value with its entities decoded; empty when it has none
 * @param at offset of its first character in the page
 */
public record Attribute(String name, String value, int at) {}
