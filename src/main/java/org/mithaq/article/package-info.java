/**
 * Turns a source document into an article: dateline, agency, dates, language, body limits. Offsets stay over the untouched text.
 */
@NullMarked
package org.mithaq.article;

import org.jspecify.annotations.NullMarked;
