package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Entity;
import org.mithaq.article.Wording;
import org.mithaq.article.copy.Sketch;
import org.mithaq.event.Findings;
import org.mithaq.ledger.PackedFindings.Packed;

/** What the ledger writes of an article that was read, but for its number and the packs. Made without the database, so that any thread may do it. */
public final class ArticleEntry {
    /** More than any rank of factuality. */
    private static final int MOST = 9;

    private final String path;
    private final @Nullable Object[] article;
    private final Object[] content;

    private ArticleEntry(String path, @Nullable Object[] article, Object[] content) {
        this.path = path;
        this.article = article;
        this.content = content;
    }

    /** Checks what was found, and packs it. */
    static ArticleEntry of(RecordRows rows, Findings findings) {
        QuotedArticle quoted = new QuotedArticle(findings.article());
        CheckedFindings checked = FindingsCheck.check(rows, findings, quoted);
        Said said = Said.of(checked, findings.article().source().id());
        byte[] found = PackedFindings.pack(documents(checked, findings, said));
        Wording wording = findings.wording();
        return new ArticleEntry(
                findings.article().source().path(),
                article(rows, findings, quoted, checked, said, found),
                new Object[] {0L, findings.article().text(), wording.wordBytes(), wording.nameBytes(), found});
    }

    String id() {
        return String.valueOf(article[1]);
    }

    String path() {
        return path;
    }

    /** Its row of the table article. */
    @Nullable
    Object[] article(long number, String packs) {
        article[0] = number;
        article[2] = packs;
        return article;
    }

    /** Its row of the table article_content. */
    Object[] content(long number) {
        content[0] = number;
        return content;
    }

    private static @Nullable Object[] article(
            RecordRows rows,
            Findings findings,
            QuotedArticle quoted,
            CheckedFindings checked,
            Said said,
            byte[] found) {
        String id = findings.article().source().id();
        Row row = ArticleRow.of(rows.row("articles"), findings.article(), findings.datelineIso3(), quoted);
        FoundGaps gaps = new FoundGaps(findings.article().language(), findings.gaps());
        return new @Nullable Object[] {
            0L,
            id,
            "",
            Digest.joined(ArticleRow.publishedKey(findings.article()), id),
            ContentKey.of(findings.article()),
            Documents.write(row.cells()),
            findings.wording().size(),
            Sketch.of(findings.wording()).bytes(),
            HexFormat.of().toHexDigits(revision(found)),
            said.written(),
            checked.warnings().isEmpty() ? null : Documents.write(checked.warnings()),
            gaps.gaps().isEmpty() ? null : Documents.write(gaps)
        };
    }

    /** Differs when anything that was found does. */
    private static long revision(byte[] found) {
        long all = 0;
        for (byte each : found) {
            all = 0x100000001B3L * (all ^ each);
        }
        return all;
    }

    private static List<Packed> documents(CheckedFindings checked, Findings findings, Said said) {
        String id = findings.article().source().id();
        String published = ArticleRow.publishedKey(findings.article());
        List<Packed> found = new ArrayList<>();
        for (Entity entity : checked.entities()) {
            found.add(packed(entity, PackedFindings.sortKey(entity.id(), published, 0, id, 0, found.size())));
        }
        for (FoundAccord one : checked.accords()) {
            // Of accords of one day the most factual is to come last, because the last one wins.
            int rank = MOST - Factuality.rank(one.accord().factuality());
            found.add(packed(one, PackedFindings.sortKey(one.accord().id(), published, rank, id, 0, found.size())));
        }
        for (int i = 0; i < checked.events().size(); i++) {
            found.add(packed(checked.events().get(i), said.sortKey(i, published, id)));
        }
        return found;
    }

    private static Packed packed(Object found, String sortKey) {
        return new Packed(FindingKind.of(found), sortKey, Line.ofBytes(Documents.bytes(found)));
    }
}
