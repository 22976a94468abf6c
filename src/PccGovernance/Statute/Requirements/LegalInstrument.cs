namespace PccGovernance.Statute;

/// <summary>An Act, order, set of regulations or guidance that requirements cite.</summary>
public sealed record LegalInstrument
{
    /// <summary>
    /// Its identifier: the path at legislation.gov.uk, for example <c>ukpga/2011/13</c>; of guidance, one of this library's.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>How citations name it.</summary>
    public ValueList<string> ShortTitles { get; init => field = value ?? []; } = [];

    /// <summary>Where it can be read; <c>null</c> where no page is recorded.</summary>
    public string? Url { get; init; }
}
