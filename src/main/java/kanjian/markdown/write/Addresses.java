package kanjian.markdown.write;

import java.util.Set;
import kanjian.markdown.document.LinkResolver;

/**
 * What links and pictures of a text mean.
 *
 * @param links who knows the site
 * @param ownSchemes the schemes he is asked for, such as {@code figure}
 */
record Addresses(LinkResolver links, Set<String> ownSchemes) {}
