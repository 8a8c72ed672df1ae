/**
 * The run report in HTML, made from an edition. What comes from an article is written by {@link org.mithaq.report.Html} only. Begin with
 * {@link org.mithaq.report.Report}.
 */
@NullMarked
package org.mithaq.report;

import org.jspecify.annotations.NullMarked;
