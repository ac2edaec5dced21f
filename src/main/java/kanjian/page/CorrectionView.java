package kanjian.page;

/** One correction (更正): what was wrong, what is right, when and why. */
public record CorrectionView(Link of, WhenView date, String old, String now, String reason) {}
