package kanjian.page.value;

/** One of a field's options: the value in the record and its Chinese word. */
public record ChoiceView(String value, String text) {}
