package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.job.SingleArticle.AsRead;
import org.mithaq.source.Rejection;
import tools.jackson.databind.json.JsonMapper;

/** An article as it was read, as one line of JSON. Offsets are UTF-16 units over the decoded text; what is not known is left out. */
record ArticleJson(PrintWriter out) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    void print(AsRead read) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("path", read.path());
        if (read.rejection() != null) {
            object.put("rejected", rejection(read.rejection()));
        }
        if (read.article() != null) {
            put(object, read.article());
        }
        out.println(MAPPER.writeValueAsString(object));
    }

    private static void put(Map<String, Object> object, Article article) {
        object.put("id", article.source().id());
        object.put("format", article.source().format());
        object.put("charset", article.source().charset());
        known(object, "title", article.title());
        known(object, "published", article.published().edtf());
        object.put("published_basis", article.published().basis());
        object.put("language", article.language());
        object.put("language_confidence", article.languageConfidence());
        object.put("script", article.script());
        known(object, "publisher", article.publisher());
        known(object, "dateline", article.datelinePlace());
        known(object, "copyright_holder", article.copyrightHolder());
        known(object, "copyright_year", article.copyrightYear());
        known(object, "url", article.url());
        object.put("body_start", article.bodyStart());
        object.put("story_start", article.datelineEnd());
        object.put("body_end", article.bodyEnd());
        object.put("cuts", cuts(article));
        object.put(
                "warnings",
                article.warnings().stream().map(ArticleJson::rejection).toList());
        object.put("text", article.story());
    }

    private static void known(Map<String, Object> object, String key, @Nullable Object value) {
        if (value != null) {
            object.put(key, value);
        }
    }

    private static List<Map<String, Object>> cuts(Article article) {
        List<Map<String, Object>> cuts = new ArrayList<>();
        for (Article.Cut cut : article.cuts()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("start", cut.start());
            each.put("end", cut.end());
            each.put("text", article.text().substring(cut.start(), cut.end()));
            cuts.add(each);
        }
        return cuts;
    }

    private static Map<String, Object> rejection(Rejection rejection) {
        Map<String, Object> each = new LinkedHashMap<>();
        each.put("code", rejection.code());
        each.put("detail", rejection.detail());
        known(each, "start", rejection.start());
        known(each, "end", rejection.end());
        known(each, "excerpt", rejection.excerpt());
        return each;
    }
}
