package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.article.DigestTable;
import org.mithaq.article.Wording;
import org.mithaq.article.copy.Phrases;

/**
 * What copies say in the words of their originals. It stands as evidence beside what the original says, and never makes a record of its own: a cut or an
 * edited sentence must not turn one event into two. What a copy adds counts as in any article. Holds the keys of what is left out, of the copies that were asked about.
 */
final class CopiedFindings {
    /** Words on either side of a statement that are looked for in the original. */
    private static final int REACH = 90;

    private static final double COPIED = 0.4;

    private static final Set<FindingKind> STATED = EnumSet.of(FindingKind.ACCORD, FindingKind.EVENT);

    private final ArticleContents contents;
    private final DigestTable compared = new DigestTable();
    private final DigestTable muted = new DigestTable();

    CopiedFindings(ArticleContents contents) {
        this.contents = contents;
    }

    /** Whether a finding of a copy makes no record of its own. */
    boolean isMuted(FindingKind kind, String sortKey, String copy, String original) {
        if (compared.add(copy)) {
            add(copy, original);
        }
        return muted.get(key(kind, sortKey)) != DigestTable.NONE;
    }

    private static String key(FindingKind kind, String sortKey) {
        return kind.name() + Digest.SEPARATOR + sortKey;
    }

    private void add(String copy, String original) {
        List<Statement> said = said(copy);
        Set<String> known = said(original).stream().map(Statement::group).collect(Collectors.toSet());
        List<Statement> unknown = said.stream()
                .filter(each -> each.anonymous || !known.contains(each.group()))
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        String text = text(copy);
        String all = text(original);
        Phrases phrases = Phrases.of(Wording.of(all, 0, all.length()));
        unknown.stream()
                .filter(each -> isCopied(each, text, phrases))
                .forEach(each -> muted.add(key(each.kind, each.sortKey)));
    }

    /** An accord or event that an article tells of; nothing will join an anonymous one. */
    private record Statement(FindingKind kind, String sortKey, int start, boolean anonymous) {
        private String group() {
            return kind.name() + sortKey.substring(0, sortKey.indexOf(Digest.SEPARATOR));
        }
    }

    private List<Statement> said(String article) {
        List<Statement> said = new ArrayList<>();
        contents.unpack(contents.findings(article), STATED, found -> {
            if (found.kind() == FindingKind.ACCORD) {
                said.add(accord(found.sortKey(), found.document().document(FoundAccord.class)));
            } else if (found.kind() == FindingKind.EVENT) {
                said.add(event(found.sortKey(), found.document().document(FoundEvent.class)));
            }
        });
        return said;
    }

    private static Statement accord(String sortKey, FoundAccord found) {
        return new Statement(FindingKind.ACCORD, sortKey, start(found.words()), false);
    }

    private static Statement event(String sortKey, FoundEvent found) {
        return new Statement(FindingKind.EVENT, sortKey, start(found.words()), EventGroup.isAnonymous(found.event()));
    }

    private static int start(List<Quotation> words) {
        return words.stream()
                .filter(each -> each.evidence().part().equals("body"))
                .mapToInt(each -> each.evidence().start())
                .findFirst()
                .orElse(0);
    }

    private static boolean isCopied(Statement said, String text, Phrases original) {
        Wording around = Wording.of(text, Math.max(0, said.start - REACH), Math.min(text.length(), said.start + REACH));
        return original.share(around) >= COPIED;
    }

    private String text(String article) {
        return contents.body(article).orElseThrow();
    }
}
