/** What this machine has for the sandbox: tiers, versions and their age, what is missing. */
@NullMarked
package dev.etude.sandbox.doctor;

import org.jspecify.annotations.NullMarked;
