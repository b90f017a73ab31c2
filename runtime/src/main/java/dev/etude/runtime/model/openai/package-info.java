/** A model behind an OpenAI-compatible endpoint, such as LM Studio, Ollama or a hosted one. */
@NullMarked
package dev.etude.runtime.model.openai;

import org.jspecify.annotations.NullMarked;
