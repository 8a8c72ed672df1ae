/**
 * PDF files with a text layer: text in reading order, Arabic in plain letters. Start at {@link org.mithaq.source.pdf.PdfSourceFormat}; the way
 * from glyphs to paragraphs is Glyph, Fragment, Column, PageText, PdfText.
 */
@NullMarked
package org.mithaq.source.pdf;

import org.jspecify.annotations.NullMarked;
