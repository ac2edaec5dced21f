package kanjian.build;

import kanjian.theme.Theme;
import kanjian.words.Words;

/** All that pages are made from, read and found to be sound. */
record Ready(BuildRequest request, Reading reading, Theme theme, Words words) {}
