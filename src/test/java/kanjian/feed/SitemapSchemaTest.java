package kanjian.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import kanjian.testing.FileTree;
import kanjian.testing.RealSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The site map of the real site, held against the schema of sitemaps.org. */
class SitemapSchemaTest {
    private static final String BASE = "https://kanjian.example/";

    private final FileTree files = RealSite.get().files();
    private final String map = files.text("sitemap.xml");

    private static Schema schema() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("src/test/resources/standards/sitemap.xsd").toFile());
    }

    private static void validate(String xml) throws Exception {
        schema().newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    @Test
    void followsTheSchema() {
        assertThatCode(() -> validate(map)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"<loc>, <log>", "</loc>, </loc><lastmod>昨天</lastmod>", "sitemap/0.9, sitemap/0.8", "<loc>https, <loc>"})
    void aPlantedFaultIsFound(String was, String is) {
        String faulty = is.equals("<log>") ? map.replace("loc>", "log>") : map.replace(was, is);
        assertThat(faulty).isNotEqualTo(map);
        assertThatThrownBy(() -> validate(faulty)).isInstanceOf(SAXException.class);
    }

    @Test
    void namesEveryPageOfTheSiteOnce() throws Exception {
        NodeList found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(map)))
                .getElementsByTagName("loc");
        Set<String> pages = files.files().keySet().stream()
                .filter(path -> path.endsWith("index.html"))
                .filter(path -> !files.text(path).contains("http-equiv=\"refresh\""))
                .filter(path -> !files.text(path).contains("<meta name=\"robots\" content=\"noindex\">"))
                .map(path -> BASE + path.substring(0, path.length() - "index.html".length()))
                .collect(Collectors.toSet());
        Set<String> told = IntStream.range(0, found.getLength())
                .mapToObj(at -> found.item(at).getTextContent())
                .collect(Collectors.toSet());
        assertThat(told).hasSize(found.getLength()).containsExactlyInAnyOrderElementsOf(pages);
    }
}
