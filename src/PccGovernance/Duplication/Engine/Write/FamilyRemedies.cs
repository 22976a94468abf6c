using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>Says what can be done about boards of one kind side by side, by the power that the law gives for them.</summary>
internal sealed class FamilyRemedies(LocalDate asOf, PartnershipSurvey survey)
{
    /// <summary>
    /// The remedy for boards of one kind side by side: combine them only where the law gives a power for all of their ground.
    /// </summary>
    /// <param name="kind">What they have in common.</param>
    /// <param name="boards">The boards.</param>
    public DuplicationRemedy Of(PartnershipKind kind, IReadOnlyList<PartnershipProfile> boards)
    {
        StatementValue names = StatementValue.Of(boards.Select(static board => board.Id), EntityReference.Of);
        Citation? power = kind.CombiningPower;
        Citation? given = PowerOver(kind, boards);
        // Cases are named people: their papers are for nobody else.
        if (kind.Function is PartnershipFunction.Casework)
        {
            return Remedy(DuplicationRemedyKind.CoordinateAgendas, Statement.Of("duplication.one-way-of-working", ("boards", names)));
        }

        if (Parted(boards) is { } parted)
        {
            return Remedy(DuplicationRemedyKind.CoordinateAgendas,
                Statement.Of("duplication.coordinate", ("boards", names), ("why", parted.Statement),
                    ("power", given is null ? null : (StatementValue)given.Text)));
        }

        if (given is not null)
        {
            return Remedy(DuplicationRemedyKind.Combine,
                Statement.Of("duplication.combine", ("boards", names), ("power", given.Text),
                    ("terms", Terms(kind)), ("parts", Parts(kind, boards)))) with
            { Citation = given };
        }

        Statement? why = power is null ? Statement.Of("duplication.no-power", ("kind", EntityReference.Of(kind.Id)))
            : boards.All(board => board.Ground.IsWithin(power.Extent))
            ? Statement.Of("duplication.power-not-in-force", ("power", power.Text))
            : Statement.Of("duplication.power-elsewhere", ("power", power.Text), ("extent", StatementValue.Word(power.Extent)));
        return Remedy(DuplicationRemedyKind.CoordinateAgendas,
            Statement.Of("duplication.coordinate", ("boards", names), ("why", why)));
    }

    /// <summary>Those of a family that were one board before and were parted, as evidence; <c>null</c> when none were.</summary>
    public DuplicationEvidence? Parted(IReadOnlyList<PartnershipProfile> boards)
    {
        if (boards.All(static board => board.Predecessors.IsEmpty) && survey.Ended.EndedOf(boards[0]).Length == 0)
        {
            return null;
        }

        foreach (PartnershipProfile first in boards)
        {
            EndedBoard[] ended = survey.Ended.EndedBefore(first);
            if (ended.Length == 0 && first.Predecessors.IsEmpty)
            {
                continue;
            }

            if (boards.Where(other => other.Number > first.Number).Select(other => survey.Ended.PartedFrom(first, other, ended))
                .FirstOrDefault(static before => before is not null) is { } before)
            {
                return EvidenceAgainst.Parted(before, boards
                    .Where(other => other == first || survey.Ended.PartedFrom(first, other, ended)?.Id == before.Id)
                    .Select(static board => board.Id).ToValueList(), first.Predecessors.Contains(before.Id));
            }
        }

        return null;
    }

    /// <summary>The remedy for boards side by side whose duty one board above holds as well.</summary>
    public static DuplicationRemedy Into(PartnershipProfile upper, ValueList<Id<Partnership>> members, Citation? power) =>
        power is null
            ? Remedy(DuplicationRemedyKind.DivideWork,
                Statement.Of("duplication.one-duty-above", ("boards", StatementValue.Of(members, EntityReference.Of)),
                    ("into", EntityReference.Of(upper.Id))))
            : Remedy(
                DuplicationRemedyKind.Combine,
                Statement.Of("duplication.combine-into", ("boards", StatementValue.Of(members, EntityReference.Of)),
                    ("into", EntityReference.Of(upper.Id)), ("power", power.Text), ("terms", Terms(upper.Kind.Kinds[0])))) with
            { Into = upper.Id, Citation = power };

    /// <summary>What must hold first, as the kind records it: each Act has terms of its own.</summary>
    public static StatementValue? Terms(PartnershipKind kind)
    {
        string[] terms = [.. kind.CombiningConditions.Select(static condition => condition.Text)];
        return terms.Length == 0
            ? null
            : (StatementValue)(terms.Length == 1 ? terms[0] : $"{string.Join(", ", terms[..^1])}, and {terms[^1]}");
    }

    /// <summary>The power to combine boards, where it covers all of their ground and is in force; else <c>null</c>.</summary>
    public Citation? PowerOver(PartnershipKind kind, IReadOnlyList<PartnershipProfile> boards) =>
        kind.CombiningPower is { } power && power.InForce.Contains(asOf) && boards.All(board => board.Ground.IsWithin(power.Extent))
            ? power
            : null;

    /// <summary>
    /// Those of a family that share a body of a kind that the law puts on each, where others have another one: they are nearest to being
    /// combined. <c>null</c> where all share the same ones, or no two do.
    /// </summary>
    private StatementValue? Parts(PartnershipKind kind, IReadOnlyList<PartnershipProfile> boards)
    {
        IGrouping<string, PartnershipProfile>[]? parts = kind.StatutoryMembers.Select(static member => member.Kind).Distinct()
            .Select(role => boards.GroupBy(board => string.Join(' ', HoldersOf(role, board)), StringComparer.Ordinal).ToArray())
            .Where(parts => parts.Length > 1
                && parts.All(static part => part.Key.Length > 0) && parts.Any(static part => part.Count() > 1))
            .MinBy(static parts => parts.Length);
        return parts is null ? null : (StatementValue)parts.Where(static part => part.Count() > 1)
            .Select(static part => Statement.Of(
                "duplication.part-shares",
                ("boards", StatementValue.Of(part.Select(static board => board.Id), EntityReference.Of)),
                ("organisations", StatementValue.Of(part.Key.Split(' ').Select(static id => new Id<Organisation>(id)),
                    EntityReference.Of))))
            .ToValueList();
    }

    private IEnumerable<Id<Organisation>> HoldersOf(Id<OrganisationKind> role, PartnershipProfile board) =>
        board.Organisations.Select(number => survey.InForce.Organisations[number])
            .Where(body => body.Kind == role)
            .Select(static body => body.Id);

    private static DuplicationRemedy Remedy(DuplicationRemedyKind kind, Statement statement) =>
        new() { Kind = kind, Statement = statement };
}
