package org.mithaq.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.mithaq.ledger.Contract;

/**
 * The look of all pages, and the policy that lets nothing but this look into a page: no script, no picture, no request.
 *
 * @param css the style sheet
 * @param policy the content security policy
 */
record ReportStyle(String css, String policy) {
    private static final String OF_ALL = "/report/report.css";
    private static final String OF_DOSSIERS = "/report/dossier.css";

    /** A choice of rows that needs no script: a button that is checked hides the rows of the table that have other classes. */
    private static final String CHOICE = "main:has(#%1$s:checked) tr.%2$s:not(.%1$s) { display: none; }\n";

    /** The style with choices by the codes of these lists. */
    static ReportStyle of(Contract contract, List<String> lists) {
        StringBuilder css = new StringBuilder(resource(OF_ALL));
        for (String list : lists) {
            contract.codeList(list)
                    .codes()
                    .forEach(code -> css.append(CHOICE.formatted(choice(list, code.code()), choices(list))));
        }
        return of(css.toString());
    }

    /** The style of a dossier. */
    static ReportStyle ofDossier() {
        return of(resource(OF_ALL) + resource(OF_DOSSIERS));
    }

    private static ReportStyle of(String css) {
        return new ReportStyle(
                css,
                "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                        .formatted(digest(css)));
    }

    /** The class of all rows among which a choice is made. */
    static String choices(String list) {
        return "by-" + list.replace('_', '-');
    }

    /** The name of a choice, which is the class of the rows that it shows. */
    static String choice(String list, String code) {
        return "is-" + list.replace('_', '-') + "-" + code.replace('_', '-');
    }

    private static String resource(String name) {
        try (InputStream in = ReportStyle.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
