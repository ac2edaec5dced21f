package kanjian.picture;

/**
 * A picture as it may be published (公开的图片).
 *
 * @param path of its original, from the project's top folder
 * @param address from the top of the site, such as {@code /images/hanyin/well.1f0c9a3e.jpg}
 * @param width in pixels
 * @param height in pixels
 */
public record PublicPicture(String path, String address, int width, int height) {}
