package kanjian.page.value;

import java.util.Optional;

/**
 * Who did it.
 *
 * @param type congress, committee, deputy, government, party, zone, enterprise or joint
 * @param text such as 县人大常委会 or 孙华代表
 * @param link the deputy or organisation, when the record names one
 */
public record ActorView(String type, String text, Optional<Link> link) {}
