package kanjian.content;

import kanjian.model.RecordId;
import kanjian.schema.Kind;
import kanjian.yaml.YamlNode;

/** A record that has declared its id and is not decoded yet. */
record Draft(Kind kind, RecordId id, String owner, YamlNode.Mapping node) {}
