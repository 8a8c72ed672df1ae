/**
 * Events and who took part, as found in one article.
 */
@NullMarked
package org.mithaq.event;

import org.jspecify.annotations.NullMarked;
