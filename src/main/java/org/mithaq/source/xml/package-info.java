/**
 * Feeds (RSS, Atom) and news in XML (NITF, NewsML-G2), read with StAX: no DTD, no external entities. Start at {@code XmlRecords}.
 */
@NullMarked
package org.mithaq.source.xml;

import org.jspecify.annotations.NullMarked;
