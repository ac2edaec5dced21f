package kanjian.page.part;

/**
 * One division in the tile layout (方格示意布局).
 *
 * @param name such as 湘潭县
 * @param address empty for a division without records
 * @param fact one short fact, such as 600余件事; empty when unlit
 */
public record Tile(String name, String address, String fact) {
    public boolean isLit() {
        return !address.isEmpty();
    }
}
