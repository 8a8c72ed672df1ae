package org.mithaq.source.xml;

import java.util.Set;

/** One way to put articles into XML. */
interface XmlDialect {
    /** Names of elements that hold one article each, in lower case. */
    Set<String> items();

    /** Names of the elements around the items whose values hold for all of them. */
    Set<String> frames();

    /**
     * Reads an item.
     *
     * @param item the element
     * @param frame the innermost frame around it with what stood before the item
     */
    XmlItem item(Element item, Element frame);
}
