/**
 * Saved web pages: what of a page is the article, and what the page says of it. Nothing is fetched, and no site is known by name; the words to
 * judge by lie in the resource {@code source/html/words.txt}. Start at {@link org.mithaq.source.html.HtmlPage}.
 */
@NullMarked
package org.mithaq.source.html;

import org.jspecify.annotations.NullMarked;
