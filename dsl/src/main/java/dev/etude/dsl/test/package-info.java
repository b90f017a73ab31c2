/**
 * The test kit: what specs of scripts extend. Needs Spock on the class path.
 */
@NullMarked
package dev.etude.dsl.test;

import org.jspecify.annotations.NullMarked;
