package kanjian.schema;

/** One word that a choice field allows, and the Chinese word that means the same. */
public record Option(String value, String chinese) {}
