/**
 * Saved mail. Start at {@link org.mithaq.source.eml.EmlSourceFormat}.
 */
@NullMarked
package org.mithaq.source.eml;

import org.jspecify.annotations.NullMarked;
