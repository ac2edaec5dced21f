package kanjian.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A story with pictures of many kinds, put into a sample project; no photograph, but as irregular as one. */
public final class PicturedStory {
    public static final String ADDRESS = "stories/pictured/";

    private PicturedStory() {}

    /** A turned photograph with a place in it, one with a colour profile, one in grey, a drawing, one that can be seen through. */
    public static Map<String, byte[]> pictures() {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        pictures.put(
                "turned.jpg",
                SamplePicture.withExif(
                        SamplePicture.encoded("jpeg", uneven(1700, 1100, BufferedImage.TYPE_INT_RGB)),
                        6,
                        ByteOrder.LITTLE_ENDIAN));
        pictures.put(
                "profile.jpg",
                SampleProfile.in(SamplePicture.encoded("jpeg", uneven(1500, 400, BufferedImage.TYPE_INT_RGB))));
        pictures.put("grey.jpg", SamplePicture.encoded("jpeg", uneven(700, 300, BufferedImage.TYPE_BYTE_GRAY)));
        pictures.put("drawing.png", SamplePicture.of("png", 600, 400));
        pictures.put("clear.png", SamplePicture.encoded("png", uneven(1000, 200, BufferedImage.TYPE_INT_ARGB)));
        return pictures;
    }

    private static BufferedImage uneven(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(width);
        for (int i = 0; i < width * height; i++) {
            int x = i % width;
            int y = i / width;
            int colour = (x * 255 / width) << 16 | (y * 255 / height) << 8 | (x ^ y) & 0xFF;
            image.setRGB(
                    x, y, (type == BufferedImage.TYPE_INT_ARGB ? y << 24 : 0xFF000000) | colour ^ random.nextInt(16));
        }
        return image;
    }

    /** Puts the story and its pictures into the place {@code yunxi}. */
    public static SampleProject in(SampleProject project) {
        return in(project, pictures());
    }

    public static SampleProject in(SampleProject project, Map<String, byte[]> pictures) {
        Path folder = project.home().resolve("content/places/yunxi/images");
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
                Files.write(folder.resolve(picture.getKey()), picture.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return project.write("content/places/yunxi/stories/pictured.md", story(pictures));
    }

    private static String story(Map<String, byte[]> pictures) {
        String declared = pictures.keySet().stream()
                .map(name -> "  - {file: " + name + ", alt: 井台, caption: 石桥镇的井, credit: 林秀摄}\n")
                .collect(Collectors.joining());
        String shown =
                pictures.keySet().stream().map(name -> "![](" + name + ")\n\n").collect(Collectors.joining());
        return """
                ---
                title: 井台边的照片
                date: 2023-11-06
                actor: government
                topics: [water]
                sources: [yunxi-bao]
                status: ready
                images:
                %s---

                %s""".formatted(declared, shown);
    }
}
