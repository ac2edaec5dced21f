package kanjian.text.scan;

import java.math.BigDecimal;
import kanjian.text.Characters;
import kanjian.text.WordTable;
import kanjian.text.amount.AmountReader;
import kanjian.text.amount.AmountReader.Found;
import kanjian.text.quantity.Bound;
import kanjian.text.quantity.Quantity;

/** An amount read in running text, with the words around it; it may be a figure or only look like one. */
record Candidate(Characters text, int start, Found found) {
    Quantity first() {
        return found.amount().first();
    }

    String unit() {
        return first().unit();
    }

    boolean isHan() {
        return Script.isHanNumeral(digit());
    }

    /** Bounded by words, or a change. */
    boolean isBounded() {
        return first().bound() != Bound.EXACT || found.amount().change().isPresent();
    }

    boolean isMoneyOrShare() {
        return first().isShare() || unit().equals("元") || unit().equals(Quantity.PERCENTAGE_POINT);
    }

    boolean isTime() {
        return AmountReader.isTime(unit());
    }

    boolean isOne() {
        return first().printed().filter(BigDecimal.ONE::equals).isPresent();
    }

    boolean isAtLeast(int least) {
        return first().printed().filter(value -> value.intValue() >= least).isPresent();
    }

    /** A round number without a digit before it: 百, 千, 万, 亿. */
    boolean isBareRound() {
        boolean round = "百千万亿".indexOf(digit()) >= 0 && !first().isShare();
        char next = text.at(found.digits() + 1);
        return round && !hasLead() && !Script.isHanNumeral(next) && "余多来".indexOf(next) < 0;
    }

    boolean hasMultiplier() {
        return "万亿".indexOf(text.at(found.end() - 1)) >= 0;
    }

    boolean hasLead() {
        return found.digits() > start;
    }

    /** The first character of the numeral. */
    char digit() {
        return text.at(found.digits());
    }

    /** The character before the numeral. */
    char beforeDigits() {
        return text.at(found.digits() - 1);
    }

    /** The character before the whole amount. */
    char before() {
        return text.at(start - 1);
    }

    /** The character behind the whole amount. */
    char after() {
        return text.at(found.end());
    }

    boolean isFollowedBy(WordTable<Boolean> words) {
        return words.lengthAt(text, found.end()) > 0;
    }

    /** Whether the character stands in the same clause, at most {@code farthest} characters before the numeral. */
    boolean follows(char sought, int farthest) {
        for (int at = found.digits() - 1; at >= found.digits() - farthest; at--) {
            if (text.at(at) == sought) {
                return true;
            }
            if (!Character.isLetterOrDigit(text.at(at))) {
                return false;
            }
        }
        return false;
    }
}
