package org.mithaq.source.xml;

import java.util.Map;

/**
 * An article of an XML file.
 *
 * @param text its text
 * @param metadata what the file says of it, by schema.org key
 */
record XmlItem(String text, Map<String, String> metadata) {}
