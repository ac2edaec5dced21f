package kanjian.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The files of a written index as a browser reads them: by name, each when it is needed. */
final class IndexFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BEST = 256;
    private static final int FREQUENT = 1_024;

    private final Function<String, byte[]> files;
    private final JsonNode manifest;
    private final Map<Integer, Map<Integer, Pages>> shards = new HashMap<>();
    private final Map<Integer, JsonNode> texts = new HashMap<>();
    private final Set<String> opened = new HashSet<>();

    /** @param files the content of a file by its path from the top of the site */
    IndexFiles(Function<String, byte[]> files) {
        this.files = files;
        manifest = json("search/m.json");
    }

    /**
     * The pages on which a term stands.
     *
     * @param count of all of them
     * @param impacts by number; not all of them when it is not complete
     */
    record Pages(int count, SortedMap<Integer, Integer> impacts, boolean isComplete, Optional<String> list) {}

    int pages() {
        return manifest.get("n").intValue();
    }

    JsonNode manifest() {
        return manifest;
    }

    Set<String> opened() {
        return opened;
    }

    Optional<Pages> pages(int term) {
        int shard = term & shardCount() - 1;
        Pages pages = shards.computeIfAbsent(shard, this::shard).get(fingerprint(term));
        return Optional.ofNullable(pages).map(found -> found.list().isEmpty() ? found : whole(found, term));
    }

    JsonNode text(int number) {
        return texts.computeIfAbsent(
                number, n -> json("search/d/" + manifest.get("d").textValue() + "/" + (n >> 10) + "/" + n + ".json"));
    }

    /** An empty list when no name begins so. */
    JsonNode names(String letter) {
        JsonNode hash = manifest.get("e").get(letter);
        return hash == null ? JSON.createArrayNode() : json("search/i/e/" + letter + "." + hash.textValue() + ".json");
    }

    JsonNode columns() {
        return json("search/i/c." + manifest.get("c").textValue() + ".json");
    }

    String table(String name) {
        return new String(
                bytes("search/i/" + name + "." + manifest.get(name).textValue() + ".txt"), StandardCharsets.UTF_8);
    }

    private int shardCount() {
        return manifest.get("s").intValue();
    }

    private int fingerprint(int term) {
        return shardCount() == 1 ? term : term >>> Integer.numberOfTrailingZeros(shardCount());
    }

    private Map<Integer, Pages> shard(int shard) {
        Numbers numbers = new Numbers(bytes("search/i/x/" + shard + "." + hash(shard) + ".bin"));
        Map<Integer, Pages> terms = new HashMap<>();
        int fingerprint = 0;
        while (numbers.hasMore()) {
            fingerprint += numbers.next();
            int count = numbers.next();
            boolean isFrequent = count > FREQUENT;
            String list = isFrequent ? String.format("%08x", numbers.word()) : "";
            terms.put(
                    fingerprint,
                    new Pages(
                            count,
                            numbers.impacts(isFrequent ? BEST : count),
                            !isFrequent,
                            Optional.of(list).filter(name -> !name.isEmpty() && !name.equals("00000000"))));
        }
        return terms;
    }

    private String hash(int shard) {
        if (shardCount() <= 256) {
            return manifest.get("x").textValue().substring(shard * 8, shard * 8 + 8);
        }
        int group = shard >> 6;
        String name = manifest.get("x").textValue().substring(group * 8, group * 8 + 8);
        String hashes = new String(bytes("search/i/g/" + group + "." + name + ".txt"), StandardCharsets.UTF_8);
        return hashes.substring((shard & 63) * 8, (shard & 63) * 8 + 8);
    }

    private Pages whole(Pages best, int term) {
        String path = String.format("search/i/f/%08x.%s.bin", term, best.list().orElseThrow());
        return new Pages(best.count(), new Numbers(bytes(path)).impacts(best.count()), true, best.list());
    }

    private JsonNode json(String path) {
        try {
            return JSON.readTree(new String(bytes(path), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(path, new IOException(e));
        }
    }

    private byte[] bytes(String path) {
        opened.add(path);
        byte[] bytes = files.apply(path);
        if (bytes == null) {
            throw new IllegalStateException("no file " + path);
        }
        return bytes;
    }

    /** Whole numbers of seven bits to a byte. */
    private static final class Numbers {
        private final ByteBuffer bytes;

        Numbers(byte[] bytes) {
            this.bytes = ByteBuffer.wrap(bytes);
        }

        boolean hasMore() {
            return bytes.hasRemaining();
        }

        int next() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                byte one = bytes.get();
                value |= (one & 0x7f) << shift;
                if (one >= 0) {
                    return value;
                }
            }
        }

        int word() {
            return bytes.getInt();
        }

        SortedMap<Integer, Integer> impacts(int count) {
            SortedMap<Integer, Integer> impacts = new TreeMap<>();
            int number = 0;
            for (int page = 0; page < count; page++) {
                int packed = next();
                number += packed >>> 2;
                impacts.put(number, packed & 3);
            }
            return impacts;
        }
    }
}
