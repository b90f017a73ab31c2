package dev.etude.memory;

/**
 * What one model call used.
 *
 * @param inputTokens tokens read
 * @param outputTokens tokens written
 * @param estimated whether the counts are our estimate because the server gave none
 * @param nodes expressions tried, for a model that searches; else 0
 */
public record Usage(long inputTokens, long outputTokens, boolean estimated, long nodes) {

  /** Nothing used. */
  public static final Usage NONE = new Usage(0, 0, false, 0);
}
