using NodaTime;

namespace PccGovernance;

/// <summary>
/// The days on which everything in a landscape is in force, so that on any of them the landscape is whole without a look at its parts.
/// </summary>
internal sealed class InForceWindow
{
    private LocalDate? _from;
    private LocalDate? _to;

    private InForceWindow()
    {
    }

    /// <summary>The days; a period that is not in order, and contains no day, when some things are never in force together.</summary>
    public static EffectivePeriod Of(LandscapeContents all)
    {
        InForceWindow window = new();
        foreach (EntityList list in EntityCatalogue.Lists)
        {
            list.Narrow(window, all);
        }

        return new(window._from, window._to);
    }

    public void Narrow(EffectivePeriod period)
    {
        _from = period.From is { } begins && !(begins < _from) ? begins : _from;
        _to = period.To is { } ends && !(ends > _to) ? ends : _to;
    }
}
