/**
 * JSON and JSON Lines: schema.org's NewsArticle, or other shapes by a mapping. Start at {@code ArticleNode}.
 */
@NullMarked
package org.mithaq.source.json;

import org.jspecify.annotations.NullMarked;
