package kanjian.page.part;

import kanjian.page.value.Link;

/** A subject, and how many stories and records name it. */
public record TopicCount(Link topic, int count) {}
