package org.mithaq.source.html;

/** What an element's tag, class, id and role say of the text in it. */
enum Hint {
    /** It is the article's text. */
    BODY,
    /** It is around the article's text. */
    ARTICLE,
    /** It is certainly something else: navigation, comments, related articles, adverts, forms. */
    FOREIGN,
    /** It stands in the article but is no part of its text: bylines, captions, share bars, tags. */
    EXTRA,
    /** It is said not to be seen. */
    HIDDEN
}
