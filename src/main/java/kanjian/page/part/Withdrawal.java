package kanjian.page.part;

import kanjian.page.value.WhenView;

/** That and why something published is no longer held true (撤下). */
public record Withdrawal(WhenView date, String reason) {}
