using System.Globalization;

namespace PccGovernance.Serialization;

/// <summary>Gathers what is wrong with a document by the byte where it is, up to the limit that a result lists.</summary>
internal sealed class DocumentErrors
{
    private readonly List<(int Offset, LandscapeError Error)> _errors = [];
    private long _more;
    private LandscapeError? _rest;

    public bool IsEmpty => _errors.Count == 0;

    /// <summary>Whether nothing is wrong but the form of some values.</summary>
    public bool AreAllOfValues => _errors.TrueForAll(static e => e.Error.Kind == LandscapeErrorKind.InvalidValue);

    public void Add(LandscapeErrorKind kind, string location, int offset, string message) =>
        Add(new() { Kind = kind, Location = location, Message = message }, offset);

    public void Add(LandscapeError error, int offset)
    {
        if (HasRoom())
        {
            _errors.Add((offset, error));
        }
    }

    /// <summary>Whether another error would be listed; where not, it is counted, and its message need not be made.</summary>
    public bool HasRoom()
    {
        bool hasRoom = _errors.Count < LandscapeResult.MaxErrors;
        _more += hasRoom ? 0 : 1;
        return hasRoom;
    }

    /// <summary>Takes over errors that were found in the contents, each where the document has what it is about.</summary>
    public void AddLocated(IEnumerable<LandscapeError> errors, ReadOnlySpan<byte> utf8)
    {
        LandscapeError[] found = [.. errors];
        if (found is [.. var listed, { Kind: LandscapeErrorKind.LimitExceeded } rest])
        {
            (found, _rest) = (listed, rest);
        }

        int[] offsets = JsonLocator.Find(utf8, found.Select(static e => e.Location));
        for (int i = 0; i < found.Length; i++)
        {
            Add(found[i], offsets[i]);
        }
    }

    /// <summary>Whether an error is at a location or inside what is there.</summary>
    public bool Touch(string location) => _errors.Exists(e =>
        e.Error.Location.StartsWith(location, StringComparison.Ordinal)
        && (e.Error.Location.Length == location.Length || e.Error.Location[location.Length] is '.' or '['));

    /// <summary>The errors in the order of the document, with their lines and positions.</summary>
    public ValueList<LandscapeError> Place(ReadOnlySpan<byte> utf8)
    {
        List<LandscapeError> placed = [];
        LineCounter lines = new(utf8);
        foreach ((int offset, LandscapeError error) in _errors.OrderBy(static e => e.Offset))
        {
            (int line, int position) = lines.At(offset);
            placed.Add(error with { Line = line, Position = position });
        }

        return Shorten(placed);
    }

    /// <summary>Says in one last error how many are not listed.</summary>
    private ValueList<LandscapeError> Shorten(List<LandscapeError> errors)
    {
        if (_more == 0 && errors.Count + (_rest is null ? 0 : 1) <= LandscapeResult.MaxErrors)
        {
            return _rest is null ? errors.ToValueList() : [.. errors, After(errors, _rest)];
        }

        int listed = LandscapeResult.MaxErrors - 1;
        long more = errors.Count - listed + _more;
        return
        [
            .. errors.Take(listed),
            After(
                errors[..listed],
                new()
                {
                    Kind = LandscapeErrorKind.LimitExceeded,
                    Location = "$",
                    Message = string.Create(
                        CultureInfo.InvariantCulture,
                        $"There are {(_rest is null ? string.Empty : "at least ")}{more} more errors than the {listed} listed: mend these "
                        + $"first and read again."
                    ),
                }
            ),
        ];
    }

    /// <summary>What is not listed is told of where the list ends.</summary>
    private static LandscapeError After(List<LandscapeError> listed, LandscapeError rest) =>
        listed is [.., { } last] ? rest with { Line = last.Line, Position = last.Position } : rest;
}
