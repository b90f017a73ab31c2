package dev.etude.lab.report;

import dev.etude.lab.figures.Band;
import dev.etude.lab.figures.Band.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** How plots look. */
final class Ink {

  static final Color TEXT = new Color(0x33, 0x33, 0x33);
  private static final Color NONE = new Color(0, 0, 0, 0);
  static final Color FAINT = new Color(0xE4, 0xE4, 0xE4);

  /** Told apart by the colour-blind (M. Okabe and K. Ito, Color universal design, 2008). */
  private static final List<Color> COLOURS = List.of(new Color(0x0072B2), new Color(0xD55E00),
      new Color(0x009E73), new Color(0xCC79A7), new Color(0xE69F00), new Color(0x56B4E9),
      new Color(0x555555));
  private static final List<float[]> DASHES = List.of(new float[]{1}, new float[]{7, 4},
      new float[]{2, 3});
  private static final int BAND_ALPHA = 45;

  private Ink() {}

  /** The colour of the n-th of several. */
  static Color colour(int n) {
    return COLOURS.get(n % COLOURS.size());
  }

  /** Lines of the same colour differ in their dashes. */
  static BasicStroke line(int n) {
    float[] dash = DASHES.get(n / COLOURS.size() % DASHES.size());
    return dash.length == 1
        ? new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        : new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
  }

  /** An empty chart of tasks against something in [0,1]. */
  static XYChart chart(int width, int height, String title, String across, String up) {
    XYChart chart = new XYChartBuilder().width(width).height(height).title(title)
        .xAxisTitle(across).yAxisTitle(up).build();
    chart.getStyler().setYAxisMin(0.0).setYAxisMax(1.0).setXAxisMin(0.0)
        .setYAxisDecimalPattern("0.0").setXAxisDecimalPattern("#,##0")
        .setPlotGridLinesColor(FAINT).setPlotGridLinesStroke(new BasicStroke(1))
        .setAxisTickMarksColor(FAINT).setAxisTickLabelsColor(TEXT)
        .setAxisTickLabelsFont(font(Font.PLAIN, 12)).setAxisTitleFont(font(Font.PLAIN, 13))
        .setPlotMargin(0).setXAxisTickMarkSpacingHint(80).setYAxisTickMarkSpacingHint(50);
    chart.getStyler().setChartBackgroundColor(Color.WHITE).setPlotBorderVisible(false)
        .setPlotContentSize(0.98).setChartFontColor(TEXT).setChartPadding(14)
        .setChartTitleFont(font(Font.BOLD, 15)).setChartTitleBoxVisible(false)
        .setLegendFont(font(Font.PLAIN, 12)).setLegendBorderColor(NONE)
        .setLegendBackgroundColor(NONE).setLegendPosition(LegendPosition.OutsideE);
    return chart;
  }

  /** A line through the middles. */
  static XYSeries middle(XYChart chart, String name, Band band, Color colour, BasicStroke stroke) {
    List<Double> across = band.points().stream().map(Point::tasks).toList();
    List<Double> up = band.points().stream().map(Point::middle).toList();
    XYSeries series = chart.addSeries(name, across, up);
    series.setLineColor(colour).setLineStyle(stroke);
    series.setMarker(SeriesMarkers.NONE);
    return series;
  }

  /** The area between the quartiles; it has no place in the legend. */
  static void quartiles(XYChart chart, String name, Band band, Color colour) {
    List<Double> across = new ArrayList<>();
    List<Double> up = new ArrayList<>();
    for (Point point : band.points()) {
      across.add(point.tasks());
      up.add(point.high());
    }
    for (Point point : band.points().reversed()) {
      across.add(point.tasks());
      up.add(point.low());
    }
    XYSeries series = chart.addSeries(name + ", quartiles", across, up);
    Color pale = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), BAND_ALPHA);
    series.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea).setFillColor(pale);
    series.setLineColor(NONE);
    series.setMarker(SeriesMarkers.NONE);
    series.setShowInLegend(false);
  }

  private static Font font(int style, int size) {
    return new Font(Font.SANS_SERIF, style, size);
  }
}
