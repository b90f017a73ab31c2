/** Whatever writes plans and code: the model port and its implementations. */
@NullMarked
package dev.etude.runtime.model;

import org.jspecify.annotations.NullMarked;
