package kanjian.page.data;

/**
 * A column of a table, as its page explains it.
 *
 * @param name the key in JSON; of a part of a group, behind the group's and a dot
 * @param title the heading in CSV
 * @param type what its cells hold
 * @param meaning empty where title and type say all
 * @param example a whole value of the table; empty where there is no short one
 */
public record ColumnView(String name, String title, String type, String meaning, String example) {}
