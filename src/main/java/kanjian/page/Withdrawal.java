package kanjian.page;

/** That and why something published is no longer held true (撤下). */
public record Withdrawal(WhenView date, String reason) {}
