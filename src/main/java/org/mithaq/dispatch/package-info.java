/**
 * What is sent out about a run: messages to people, figures to machines. Nothing here decides how a run goes, and nothing
 * that goes wrong here fails one. Start at {@link org.mithaq.dispatch.Communique}.
 */
@NullMarked
package org.mithaq.dispatch;

import org.jspecify.annotations.NullMarked;
