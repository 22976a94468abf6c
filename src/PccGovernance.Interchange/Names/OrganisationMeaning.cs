using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>A body that a text can stand for.</summary>
internal sealed record OrganisationMeaning
{
    private static readonly Statement ItsName = Statement.Of("import.body.name");

    public required string Name { get; init; }

    /// <summary>Its kind; <c>null</c> when not known.</summary>
    public string? Kind { get; init; }

    public Footprint Area { get; init; } = Footprint.Unknown;

    /// <summary>How sure the reading is, from 0 to 1.</summary>
    public decimal Score { get; init; } = 1;

    /// <summary>Why the text stands for it.</summary>
    public Statement Reason { get; init; } = ItsName;

    /// <summary>What became of the body; <c>null</c> when it exists.</summary>
    public Statement? Former { get; init; }

    /// <summary>The post or part of the body that the text names; <c>null</c> when it names none.</summary>
    public string? Post { get; init; }

    public bool IsSameBody(OrganisationMeaning other) => Name == other.Name && Kind == other.Kind && Area == other.Area;
}
