package dev.etude.lab.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.internal.chartpart.IChart;

/** Charts of one size side by side, as one picture. */
record Grid(List<XYChart> charts, int columns) implements IChart {

  Grid {
    charts = List.copyOf(charts);
  }

  @Override
  public void paint(Graphics2D graphics, int width, int height) {
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    AffineTransform before = graphics.getTransform();
    for (int i = 0; i < charts.size(); i++) {
      XYChart chart = charts.get(i);
      graphics.translate(i % columns * chart.getWidth(), i / columns * chart.getHeight());
      chart.paint(graphics, chart.getWidth(), chart.getHeight());
      graphics.setTransform(before);
    }
  }

  @Override
  public int getWidth() {
    return Math.min(columns, charts.size()) * charts.getFirst().getWidth();
  }

  @Override
  public int getHeight() {
    return (charts.size() + columns - 1) / columns * charts.getFirst().getHeight();
  }

  @Override
  public String getTitle() {
    return charts.getFirst().getTitle();
  }
}
