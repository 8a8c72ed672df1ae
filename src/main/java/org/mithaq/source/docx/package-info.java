/**
 * Documents of Word. Start at {@link org.mithaq.source.docx.DocxSourceFormat}.
 */
@NullMarked
package org.mithaq.source.docx;

import org.jspecify.annotations.NullMarked;
