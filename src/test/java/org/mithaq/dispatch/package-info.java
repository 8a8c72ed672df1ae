/**
 * Tests of what is sent out about a run.
 */
@NullMarked
package org.mithaq.dispatch;

import org.jspecify.annotations.NullMarked;
