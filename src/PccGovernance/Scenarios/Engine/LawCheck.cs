using PccGovernance.Text;

namespace PccGovernance.Scenarios;

/// <summary>Finds what the law, as the kinds of partnership have it on record, does not allow.</summary>
internal sealed class LawCheck(StepSides sides, LandscapeEdit edit, ValueList<Id<Partnership>> named)
{
    private readonly Landscape _before = sides.Kinds;

    public IEnumerable<Statement> Find() => [.. Combined(), .. Transferred(), .. Closed(), .. Unseated()];

    /// <summary>Boards combined in a country that the power does not reach.</summary>
    private IEnumerable<Statement> Combined()
    {
        ValueList<Id<Partnership>> combined = edit switch
        {
            CombineAreas combine => combine.Partnerships,
            MergePartnerships merge => merge.Partnerships,
            _ => [],
        };
        if (combined.IsEmpty)
        {
            yield break;
        }

        foreach ((PartnershipKind kind, ValueList<Id<Partnership>> boards) in SideBySide.In(_before, sides.Before, combined))
        {
            if (kind.CombiningPower is not { } power || power.Extent == LegalExtent.EnglandAndWales)
            {
                continue;
            }

            LegalExtent elsewhere = power.Extent == LegalExtent.England ? LegalExtent.Wales : LegalExtent.England;
            Id<Partnership>[] beyond = [.. boards.Where(board => Lies(sides.Before(board)!.Footprint, elsewhere))];
            if (beyond.Length > 0)
            {
                yield return Statement.Of(
                    "scenario.unlawful.extent",
                    ("kind", EntityReference.Of(kind.Id)),
                    ("power", power.Text),
                    ("reach", StatementValue.Word(power.Extent)),
                    ("partnerships", StatementValue.Of(beyond, EntityReference.Of)));
            }
        }
    }

    /// <summary>Functions given to a body that no law makes, or to a mayor where there can be none.</summary>
    private IEnumerable<Statement> Transferred()
    {
        if (edit is TransferFunctions { Body: { } body })
        {
            if (body.Kind == LocalPolicingBodyKind.PolicingAndCrimeBoard)
            {
                yield return Statement.Of("scenario.unlawful.no-such-body", ("body", body.Name),
                    ("area", EntityReference.Of(body.ForceArea)));
            }
            else if (body.Kind == LocalPolicingBodyKind.CombinedAuthorityMayor && Lies(Footprint.Of(body.ForceArea), LegalExtent.Wales))
            {
                yield return Statement.Of("scenario.unlawful.no-mayor", ("body", body.Name), ("area", EntityReference.Of(body.ForceArea)));
            }
        }
    }

    /// <summary>Boards that the law sets up, and that nothing of their kind follows on their ground.</summary>
    private IEnumerable<Statement> Closed()
    {
        foreach (Partnership board in named.Select(id => sides.Before(id)).OfType<Partnership>().Where(b => sides.After(b.Id) is null))
        {
            foreach (PartnershipKind kind in StatutoryKindsOf(board))
            {
                if (!sides.GroundsAfter(kind.Id).Any(ground => Covers(ground, board.Footprint)))
                {
                    yield return Statement.Of(
                        "scenario.unlawful.closed",
                        ("partnership", EntityReference.Of(board.Id)),
                        ("kind", EntityReference.Of(kind.Id)),
                        ("law", kind.EnactingProvision?.Text));
                }
            }
        }
    }

    /// <summary>Members whom the law puts on a board, and who would no longer sit on it.</summary>
    private IEnumerable<Statement> Unseated()
    {
        foreach (Partnership board in named.Select(id => sides.Before(id)).OfType<Partnership>())
        {
            foreach (PartnershipKind kind in StatutoryKindsOf(board))
            {
                Partnership? holder = sides.After(board.Id)
                    ?? named.Select(id => sides.After(id)).OfType<Partnership>().FirstOrDefault(o => IsOf(o, kind.Id));
                foreach (Id<OrganisationKind> gone in Missing(board, holder, kind))
                {
                    yield return Statement.Of(
                        "scenario.unlawful.member",
                        ("partnership", EntityReference.Of(holder!.Id)),
                        ("member", EntityReference.Of(gone)),
                        ("kind", EntityReference.Of(kind.Id)),
                        ("law", kind.EnactingProvision?.Text));
                }
            }
        }
    }

    private Id<OrganisationKind>[] Missing(Partnership board, Partnership? holder, PartnershipKind kind) =>
        holder is null ? [] : [.. MembersOf(board, kind).Except(KindsOn(holder, id => sides.After(id))).Order()];

    private IEnumerable<PartnershipKind> StatutoryKindsOf(Partnership board) =>
        _before.KindsOf(board).Where(static kind => kind.IsBoardInStatute);

    private IEnumerable<Id<OrganisationKind>> MembersOf(Partnership board, PartnershipKind kind) =>
        KindsOn(board, id => sides.Before(id)).Intersect(kind.StatutoryMembers.Select(static member => member.Kind));

    private static IEnumerable<Id<OrganisationKind>> KindsOn(Partnership board, Func<Id<Organisation>, Organisation?> find) =>
        board.Seats.Select(seat => find(seat.Organisation)?.Kind).OfType<Id<OrganisationKind>>().Distinct();

    private static bool IsOf(Partnership board, Id<PartnershipKind> kind) => board.Kind == kind || board.AlsoActsAs.Contains(kind);

    private bool Covers(Footprint ground, Footprint part) =>
        ground.IsUnknown || part.IsUnknown || _before.Geography.Resolve(ground).Contains(_before.Geography.Resolve(part));

    private bool Lies(Footprint ground, LegalExtent country) =>
        !ground.IsUnknown
        && _before.Geography.Resolve(ground).Intersects(
            _before.Geography.Resolve(Footprint.Of(country == LegalExtent.Wales ? AreaCode.Wales : AreaCode.England)));
}
