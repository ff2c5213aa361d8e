package io.quorate.pacemaker.value;

/**
 * What the colours of node health attributes count: the cluster options {@code node-health-red}, {@code -yellow} and
 * {@code -green}.
 *
 * @param red for {@code red}
 * @param yellow for {@code yellow}
 * @param green for {@code green}
 */
public record NodeHealthScores(Score red, Score yellow, Score green) {
  /** What they count without these options: {@code node-health-strategy} none uses no colours at all. */
  public static final NodeHealthScores NONE =
      new NodeHealthScores(Score.ZERO, Score.ZERO, Score.ZERO);

  /** The defaults of the options: red is {@code -INFINITY}, yellow and green are 0. */
  public static final NodeHealthScores DEFAULT =
      new NodeHealthScores(Score.MINUS_INFINITY, Score.ZERO, Score.ZERO);
}
