/** Dossiers as Word documents. What they say is made by {@link org.mithaq.report.Dossier}'s maker; here is only how it looks. Start at {@link org.mithaq.report.docx.DossierDocument}. */
@NullMarked
package org.mithaq.report.docx;

import org.jspecify.annotations.NullMarked;
