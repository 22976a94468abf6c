using System.Globalization;

namespace PccGovernance;

/// <summary>Gathers errors in the order in which they are found, up to the limit that a result lists.</summary>
internal sealed class LandscapeErrors
{
    private readonly List<LandscapeError> _errors = [];
    private long _found;

    /// <summary>How many were found, the unlisted among them.</summary>
    public long Found => _found;

    public void Add(LandscapeErrorKind kind, string location, string message)
    {
        _found++;
        if (_errors.Count < LandscapeResult.MaxErrors)
        {
            _errors.Add(new() { Kind = kind, Location = location, Message = message });
        }
    }

    /// <summary>Adds what was gathered apart.</summary>
    public void Add(LandscapeErrors further)
    {
        long unlisted = further._found - further._errors.Count;
        foreach (LandscapeError error in further._errors)
        {
            Add(error.Kind, error.Location, error.Message);
        }

        _found += unlisted;
    }

    public ValueList<LandscapeError> ToValueList()
    {
        if (_found <= LandscapeResult.MaxErrors)
        {
            return _errors.ToValueList();
        }

        int listed = LandscapeResult.MaxErrors - 1;
        LandscapeError rest = new()
        {
            Kind = LandscapeErrorKind.LimitExceeded,
            Location = "$",
            Message = string.Create(
                CultureInfo.InvariantCulture,
                $"There are {_found - listed} more errors than the {listed} listed: mend these first and check again."),
        };
        return [.. _errors.Take(listed), rest];
    }
}
