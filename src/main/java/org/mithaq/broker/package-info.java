/** Messages between a run and its workers: the address of a broker, one that runs in this process, and a queue. */
@NullMarked
package org.mithaq.broker;

import org.jspecify.annotations.NullMarked;
