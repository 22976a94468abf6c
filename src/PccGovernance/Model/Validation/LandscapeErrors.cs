using System.Globalization;

namespace PccGovernance;

/// <summary>Gathers errors in the order in which they are found, up to the limit that a result lists.</summary>
internal sealed class LandscapeErrors
{
    private readonly List<LandscapeError> _errors = [];
    private long _more;

    public void Add(LandscapeErrorKind kind, string location, string message)
    {
        if (_errors.Count == LandscapeResult.MaxErrors - 1)
        {
            _more++;
            return;
        }

        _errors.Add(new() { Kind = kind, Location = location, Message = message });
    }

    public ValueList<LandscapeError> ToValueList()
    {
        if (_more == 0)
        {
            return _errors.ToValueList();
        }

        LandscapeError rest = new()
        {
            Kind = LandscapeErrorKind.LimitExceeded,
            Location = "$",
            Message = string.Create(CultureInfo.InvariantCulture, $"There are {_more} more errors than the {_errors.Count} listed: mend these first and check again."),
        };
        return [.. _errors, rest];
    }
}
