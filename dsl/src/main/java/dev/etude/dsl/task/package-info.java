/** Tasks, as scripts and the kernel see them. */
@NullMarked
package dev.etude.dsl.task;

import org.jspecify.annotations.NullMarked;
