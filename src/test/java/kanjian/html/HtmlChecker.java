package kanjian.html;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import kanjian.testing.FileTree;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker of the W3C, asked about the pages of a site; it reads its schemas from its own jar and asks no network. */
final class HtmlChecker {
    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    /** Its grammars nest deeper than the stack of an ordinary thread. */
    private static final long STACK = 64 << 20;

    private HtmlChecker() {}

    /** Each distinct error or warning, with the first page that has it. */
    static Map<String, String> findings(FileTree site) {
        FutureTask<Map<String, String>> task = new FutureTask<>(() -> check(site));
        new Thread(null, task, "html-checker", STACK).start();
        try {
            return task.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The pages of a site, by path. */
    static List<String> pages(FileTree site) {
        return new TreeMap<>(site.files()).keySet().stream().filter(path -> path.endsWith(".html")).toList();
    }

    private static Map<String, String> check(FileTree site) throws Exception {
        Map<String, String> findings = new LinkedHashMap<>();
        Heard heard = new Heard(findings);
        SimpleDocumentValidator checker = new SimpleDocumentValidator(false);
        checker.setUpMainSchema(HTML, heard);
        checker.setUpValidatorAndParsers(heard, false, false);
        for (String path : pages(site)) {
            heard.page = path;
            InputSource page = new InputSource(new ByteArrayInputStream(site.files().get(path)));
            page.setEncoding("UTF-8");
            page.setSystemId("file:///" + path);
            checker.checkHtmlInputSource(page);
        }
        return findings;
    }

    /** Keeps what the checker says. */
    private static final class Heard implements ErrorHandler {
        private final Map<String, String> findings;
        private String page = "";

        Heard(Map<String, String> findings) {
            this.findings = findings;
        }

        @Override
        public void warning(SAXParseException finding) {
            add("warning", finding);
        }

        @Override
        public void error(SAXParseException finding) {
            add("error", finding);
        }

        @Override
        public void fatalError(SAXParseException finding) {
            add("fatal error", finding);
        }

        private void add(String weight, SAXParseException finding) {
            findings.putIfAbsent(
                    weight + ": " + finding.getMessage(),
                    page + ":" + finding.getLineNumber() + ":" + finding.getColumnNumber());
        }
    }
}
