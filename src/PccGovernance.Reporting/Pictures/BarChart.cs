namespace PccGovernance.Reporting;

/// <summary>Horizontal bars of money, each with a line from its lowest to its highest.</summary>
internal static class BarChart
{
    private const int Row = 30;
    private const int Labels = 340;
    private const int Bars = 340;
    private const int Said = 240;

    public static Drawing Draw(IReadOnlyList<Bar> bars, PaperSpeech speech)
    {
        Sketch sketch = new();
        decimal most = bars.Count == 0 ? 0 : bars.Max(static bar => bar.Amount.High.Amount);
        double scale = most > 0 ? Bars / (double)most : 0;
        for (int i = 0; i < bars.Count; i++)
        {
            double y = (i * Row) + 4;
            sketch.Text(Labels - 10, y + 16, Sketch.Cut(bars[i].Name, 40), "t", "end");
            double central = (double)bars[i].Amount.Central.Amount * scale;
            sketch.Rectangle(Labels, y + 3, Math.Max(1, central), Row - 12, bars[i].IsAtLeast ? "bar bar-open" : "bar");
            if (!bars[i].Amount.IsExact)
            {
                double low = Labels + ((double)bars[i].Amount.Low.Amount * scale);
                double high = Labels + ((double)bars[i].Amount.High.Amount * scale);
                double middle = y + 3 + ((Row - 12) / 2.0);
                sketch.Line(low, middle, high, middle, "whisker");
                sketch.Line(low, middle - 4, low, middle + 4, "whisker");
                sketch.Line(high, middle - 4, high, middle + 4, "whisker");
            }

            double end = Labels + Math.Max(central, (double)bars[i].Amount.High.Amount * scale) + 8;
            sketch.Text(end, y + 16, bars[i].IsAtLeast ? speech.Say("paper.at-least", ("text", bars[i].Said)) : bars[i].Said, "t");
        }

        sketch.Line(Labels, 0, Labels, (bars.Count * Row) + 4, "axis");
        return sketch.ToDrawing(Labels + Bars + Said, (bars.Count * Row) + 8);
    }
}
