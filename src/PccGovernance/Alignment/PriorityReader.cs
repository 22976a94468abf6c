using PccGovernance.Classification;

namespace PccGovernance.Alignment;

/// <summary>Reads priorities for one analysis. Many strategies word a priority alike: each text is read once.</summary>
internal sealed class PriorityReader(PriorityAligner aligner)
{
    private readonly Dictionary<string, ThemeClassification> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PriorityReading> _byTextAlone = new(StringComparer.Ordinal);

    public PriorityReading Read(string text, ValueList<Id<Theme>> themes, ValueList<Id<Theme>> subject)
    {
        if (!themes.IsEmpty || !subject.IsEmpty)
        {
            return aligner.ReadFrom(Classify(text), themes, subject);
        }

        if (!_byTextAlone.TryGetValue(text, out PriorityReading? reading))
        {
            _byTextAlone.Add(text, reading = aligner.ReadFrom(Classify(text), themes, subject));
        }

        return reading;
    }

    private ThemeClassification Classify(string text)
    {
        if (!_read.TryGetValue(text, out ThemeClassification? read))
        {
            _read.Add(text, read = aligner.Classify(text));
        }

        return read;
    }
}
