/**
 * Tests of the job.
 */
@NullMarked
package org.mithaq.job;

import org.jspecify.annotations.NullMarked;
