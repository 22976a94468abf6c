using PccGovernance.Classification;

namespace PccGovernance.Duplication;

/// <summary>What a board is, where and on what, as its record and its kinds say: by the numbers of a <see cref="NatureSurvey"/>.</summary>
internal sealed class PartnershipNature
{
    public required KindProfile Kind { get; init; }

    public required FootprintFacts Ground { get; init; }

    public required SubjectProfile Subject { get; init; }

    public required int[] Duties { get; init; }

    /// <summary>Whether the themes are the usual ones of its kinds, because it gives none.</summary>
    public required bool HasAssumedThemes { get; init; }

    /// <summary>The board's own tier, else the usual one of its kind.</summary>
    public required PartnershipTier Tier { get; init; }

    public required PartnershipFunction Function { get; init; }

    /// <summary>Whether <see cref="Function"/> is on record, its own or its kind's; else it is unknown or assumed from its name.</summary>
    public required bool HasRecordedFunction { get; init; }

    /// <summary>What the name and the purpose suggest, where the board has no kind; <c>null</c> where it has one.</summary>
    public required SuggestedKind? Suggested { get; init; }

    /// <summary>The number of the kind that is suggested; empty for none.</summary>
    public required int[] SuggestedKinds { get; init; }

    /// <summary>The same where that kind stands for a duty; empty for a kind that does not.</summary>
    public required int[] SuggestedDuty { get; init; }

    /// <summary>Whether its purpose is on record.</summary>
    public required bool HasPurpose { get; init; }

    /// <summary>Whether its record has a note.</summary>
    public required bool HasNote { get; init; }

    /// <summary>Whether it meets with another by record.</summary>
    public required bool MeetsWithOthers { get; init; }

    /// <summary>Whether it is called an audit committee: it gives assurance of what the others do.</summary>
    public required bool IsCalledAudit { get; init; }

    /// <summary>The provisions by which the law requires its kinds on its ground. Safe to be asked for from several threads.</summary>
    public string[] Provisions => field ??= StatutoryBasis.Of(Kind, Ground);
}
