namespace PccGovernance.Reporting;

/// <summary>Horizontal bars of money under their names, each with a line from its lowest to its highest.</summary>
internal static class BarChart
{
    private const int Row = 44;
    private const int Thick = 18;
    private const int Bars = 460;
    private const int Said = 230;

    public static Drawing Draw(IReadOnlyList<Bar> bars, PaperSpeech speech)
    {
        Sketch sketch = new();
        decimal most = bars.Count == 0 ? 0 : bars.Max(static bar => bar.Amount.High.Amount);
        double scale = most > 0 ? Bars / (double)most : 0;
        for (int i = 0; i < bars.Count; i++)
        {
            double top = i * Row;
            (double low, double central, double high) = (
                (double)bars[i].Amount.Low.Amount * scale,
                (double)bars[i].Amount.Central.Amount * scale,
                (double)bars[i].Amount.High.Amount * scale
            );
            sketch.Text(2, top + 14, Sketch.Cut(bars[i].Name, 80), "t");
            sketch.Rectangle(1, top + 20, Math.Max(1, central), Thick, bars[i].IsAtLeast ? "bar bar-open" : "bar");
            double middle = top + 20 + (Thick / 2.0);
            if (!bars[i].Amount.IsExact)
            {
                sketch.Line(low, middle, high, middle, "whisker");
                sketch.Line(low, middle - 4, low, middle + 4, "whisker");
                sketch.Line(high, middle - 4, high, middle + 4, "whisker");
            }

            string said = bars[i].IsAtLeast ? speech.Say("paper.at-least", ("text", bars[i].Said)) : bars[i].Said;
            sketch.Text(Math.Max(central, high) + 10, middle + 5, said, "t");
        }

        return sketch.ToDrawing(Bars + Said, (bars.Count * Row) + 4);
    }
}
