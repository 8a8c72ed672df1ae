/**
 * Job definitions, steps, stopping and restarting. The only package that imports Spring Batch.
 */
@NullMarked
package org.mithaq.job;

import org.jspecify.annotations.NullMarked;
