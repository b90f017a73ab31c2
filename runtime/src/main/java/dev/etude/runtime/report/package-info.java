/** What a person is shown of a run, while it goes and at its end. */
@NullMarked
package dev.etude.runtime.report;

import org.jspecify.annotations.NullMarked;
