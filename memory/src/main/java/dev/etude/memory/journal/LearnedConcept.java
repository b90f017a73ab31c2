package dev.etude.memory.journal;

import dev.etude.memory.Concept;

/** A concept and how many solutions that passed have used it. */
public record LearnedConcept(Concept concept, int uses) {}
