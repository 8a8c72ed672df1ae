/**
 * How fast texts are read, measured beside two yardsticks in the same process: Lucene's analyzers and plain decoding. Compiled by the Maven profile {@code bench} only; start
 * with {@link org.mithaq.bench.SpeedTable}.
 */
@NullMarked
package org.mithaq.bench;

import org.jspecify.annotations.NullMarked;
