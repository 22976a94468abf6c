namespace PccGovernance.Serialization;

/// <summary>What comes of reading edits: the edits, or every error.</summary>
public sealed record LandscapeEditsReading
{
    internal LandscapeEditsReading()
    {
    }

    /// <summary>Whether there are edits: no error was found.</summary>
    public bool IsValid => Errors.IsEmpty;

    /// <summary>The edits, in their order; empty when there are errors.</summary>
    public ValueList<LandscapeEdit> Edits { get; internal init; } = [];

    /// <summary>The errors, in the order of the document; empty when there are none.</summary>
    public ValueList<LandscapeError> Errors { get; internal init; } = [];
}
