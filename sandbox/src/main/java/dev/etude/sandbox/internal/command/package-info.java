/** How commands are confined, watched and ended. Not API. */
@NullMarked
package dev.etude.sandbox.internal.command;

import org.jspecify.annotations.NullMarked;
