/**
 * YAML as nodes that know their line and column. With its sub-package the only one that knows Jackson.
 *
 * <p>Doors: {@link kanjian.yaml.YamlReader} and what it reads, {@link kanjian.yaml.YamlNode}. What staff mistype is found and mended
 * in {@code line}, before the library sees it.
 */
@NullMarked
package kanjian.yaml;

import org.jspecify.annotations.NullMarked;
