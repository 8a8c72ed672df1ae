/**
 * Seeds folders and what lies in them: files, bytes and charsets. Start at {@link org.mithaq.source.SeedFolder}; formats have sub-packages.
 */
@NullMarked
package org.mithaq.source;

import org.jspecify.annotations.NullMarked;
