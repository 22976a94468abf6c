namespace PccGovernance;

/// <summary>A footprint carried to the areas of another day.</summary>
public sealed record FootprintTranslation
{
    /// <summary>The footprint in the areas of that day.</summary>
    public required Footprint Footprint { get; init; }

    /// <summary>What became of each code that did not stay, in the order of the codes given.</summary>
    public ValueList<AreaTranslation> Steps { get; init => field = value ?? []; } = [];

    /// <summary>Whether every code stayed or was replaced without doubt.</summary>
    public bool IsDecided => Steps.All(static step => step.Outcome == AreaTranslationOutcome.Replaced);
}
