using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>Makes advice about families of parallel boards, and about boards that carry several functions.</summary>
internal sealed class FamilyAdvice(Landscape inForce, DuplicationReport report)
{
    /// <summary>The most conditions of a power that are told: who agrees, and the test.</summary>
    private const int MostTerms = 2;

    private readonly AdviceGains _gains = new(inForce, report);

    /// <summary>
    /// Save the time of those who attend the families of three boards and more: first those that a power can combine, then the largest.
    /// What deals with single cases has no report to share, and what is to be combined with the board above it is not left in place.
    /// </summary>
    public IEnumerable<AdviceItem> Ease()
    {
        ParallelGroup[] large =
        [
            .. report
                .ParallelGroups.Where(group => group.Members.Count > 2 && group.Remedy.Into is null
                    && inForce.PartnershipKind(group.Kind)?.Function is not PartnershipFunction.Casework)
                .OrderByDescending(static group => CanBeCombined(group))
                .ThenByDescending(static group => group.Members.Count)
                .ThenBy(static group => group.Kind),
        ];
        if (large.Length == 0)
        {
            yield break;
        }

        ParallelGroup? combining = CanBeCombined(large[0]) ? large[0] : null;
        yield return new()
        {
            Kind = AdviceKind.EaseTheFamily,
            Partnerships = large.SelectMany(static group => group.Members).Distinct().Order().ToValueList(),
            What =
            [
                Statement.Of(
                    "advice.family",
                    ("kind", EntityReference.Of(large[0].Kind)),
                    ("boards", StatementValue.Of(large[0].Members, EntityReference.Of))),
                .. Further(large) is { Length: > 0 } further
                    ? [Statement.Of("advice.families", ("kinds", StatementValue.Of(further, EntityReference.Of)))]
                    : Array.Empty<Statement>(),
            ],
            More = 0,
            Why = large[0].EvidenceFor.Take(1).Select(static first => AdviceBrief.Of(first.Statement)).ToValueList(),
            Gain = combining is null ? null : _gains.OfCombining(combining),
            Agreement = Agreement(large),
            Against = [Statement.Of("advice.against.local-focus")],
            Settles = Statement.Of("advice.settles.attendance"),
            Certainty = Array.Exists(large, static group =>
                group.EvidenceAgainst.Any(static evidence => evidence.Kind == DuplicationEvidenceKind.AssumedSeats))
                ? AdviceCertainty.PartlyAssumed
                : AdviceCertainty.OnRecord,
        };
    }

    private static Id<PartnershipKind>[] Further(ParallelGroup[] families) =>
        [.. families.Skip(1).Select(static group => group.Kind).Where(kind => kind != families[0].Kind).Distinct()];

    // A power that is there is told also where using it is not proposed.
    private Statement Agreement(ParallelGroup[] families)
    {
        DuplicationRemedy remedy = families[0].Remedy;
        bool isProposed = CanBeCombined(families[0]);
        StatementValue? power = isProposed ? (StatementValue)remedy.Citation!.Text : remedy.Statement.Find("power");
        return power is null || inForce.PartnershipKind(families[0].Kind) is not { } kind
            ? Statement.Of("advice.agreement.family")
            : Statement.Of(
                isProposed ? "advice.agreement.combination" : "advice.agreement.power-unused",
                ("families", families.Length),
                ("power", power),
                ("decider", kind.CombiningDecider is { } decider ? EntityReference.Of(decider) : null),
                ("terms", kind.CombiningConditions.IsEmpty
                    ? null
                    : (StatementValue)kind.CombiningConditions.Take(MostTerms)
                        .Select(static condition => condition.Text).ToValueList()),
                ("more", Math.Max(0, kind.CombiningConditions.Count - MostTerms)));
    }

    private static bool CanBeCombined(ParallelGroup group) => group.Remedy is { Joins: true, Citation: not null };

    /// <summary>Keep apart those of a family that were one board before.</summary>
    public IEnumerable<AdviceItem> Parted()
    {
        foreach (ParallelGroup group in report.ParallelGroups)
        {
            if (group.EvidenceAgainst.FirstOrDefault(static evidence => evidence.Kind == DuplicationEvidenceKind.PartedBefore) is { } parted
                && parted.Statement.Find("boards") is ReferencesValue boards)
            {
                yield return new()
                {
                    Kind = AdviceKind.KeepApart,
                    Partnerships = boards.References.Select(static board => new Id<Partnership>(board.Id)).ToValueList(),
                    What = [Statement.Of("duplication.parted", ("boards", boards))],
                    More = 0,
                    Why = [AdviceBrief.Of(parted.Statement)],
                    Agreement = Statement.Of("advice.agreement.members"),
                    Against = [],
                    Settles = Statement.Of(
                        parted.Statement.Code is "duplication.against.parted" && parted.Statement.Find("reason") is not null
                            ? "advice.settles.parted-for"
                            : "advice.settles.parting"),
                    Certainty = parted.Statement.Code is "duplication.against.parted"
                        ? AdviceCertainty.OnRecord
                        : AdviceCertainty.PartlyAssumed,
                };
            }
        }
    }

    /// <summary>Give each function of a board that the law requires for several of them its plan, its time and its report.</summary>
    public IEnumerable<AdviceItem> SeveralFunctions()
    {
        (Partnership Board, PartnershipKind[] Kinds)[] boards =
        [
            .. inForce.Partnerships.Where(static board => !board.AlsoActsAs.IsEmpty)
                .Select(board => (board, (PartnershipKind[])[.. inForce.KindsOf(board).Where(static kind => kind.IsBoardInStatute)]))
                .Where(static entry => entry.Item2.Length > 1),
        ];
        if (boards.Length > 0)
        {
            yield return new()
            {
                Kind = AdviceKind.GiveEachFunctionItsTime,
                Partnerships = boards.Select(static entry => entry.Board.Id).Order().ToValueList(),
                What = [Statement.Of(
                    "advice.several-functions",
                    ("boards", StatementValue.Of(boards.Select(static entry => entry.Board.Id), EntityReference.Of)),
                    ("kinds", StatementValue.Of(
                        boards.SelectMany(static entry => entry.Kinds).Select(static kind => kind.Id).Distinct().Order(),
                        EntityReference.Of)))],
                More = 0,
                Why = [Statement.Of("advice.why.several-functions")],
                Agreement = Statement.Of("advice.agreement.members"),
                Against = [],
                Settles = Statement.Of("advice.settles.agenda"),
                Certainty = AdviceCertainty.OnRecord,
            };
        }
    }
}
