namespace PccGovernance.Reference;

/// <summary>Builds the contents of a statutory landscape.</summary>
internal static class StatutoryContents
{
    /// <summary>The contents for some force areas; what several of them share stands once.</summary>
    public static LandscapeContents Build(ReferenceFacts facts, string name, ValueList<ForceArea> areas, ValueList<AnnouncedChange> changes)
    {
        PartnershipUnits units = facts.Units.Value;
        StatutoryPartnerships boards = new(facts);
        Dictionary<Id<Partnership>, Partnership> partnerships = [];
        foreach (PartnershipKind kind in facts.Edition.PartnershipKinds)
        {
            foreach ((PartnershipUnit unit, EffectivePeriod period) in areas.SelectMany(area => units.Of(kind, area)))
            {
                if (boards.Make(kind, unit, period) is { } board)
                {
                    partnerships[board.Id] = partnerships.TryGetValue(board.Id, out Partnership? before) ? Joined(before, board) : board;
                }
            }
        }

        FollowWhatWasBefore(facts, partnerships);
        HashSet<AreaCode> codes = [.. areas.Select(static area => area.Code)];
        LocalPolicingBody[] bodies = [.. facts.LocalPolicingBodies.Where(body => codes.Contains(body.ForceArea))];
        foreach (LocalPolicingBody body in bodies)
        {
            boards.Remember(boards.SeatHolders.HolderOf(body).Seated);
        }

        return new()
        {
            Name = name,
            Organisations = boards.Organisations.ToValueList(),
            LocalPolicingBodies = bodies
                .Select(body => body with { Organisation = boards.SeatHolders.HolderOf(body).Seated.Organisation.Id })
                .ToValueList(),
            AnnouncedChanges = changes,
            Panels = partnerships.Values.Where(board => board.Kind == facts.PanelKind).Select(Panel).ToValueList(),
            Partnerships = partnerships.Values.ToValueList(),
        };
    }

    /// <summary>A board that a source shows is the one that was assumed before.</summary>
    private static void FollowWhatWasBefore(ReferenceFacts facts, Dictionary<Id<Partnership>, Partnership> partnerships)
    {
        foreach (KnownPartnership known in facts.KnownPartnerships.Where(static known => known.SeenFrom is not null))
        {
            PartnershipKind kind = facts.Edition.PartnershipKind(known.Kind)!;
            string code = StatutoryPartnerships.CodeOf(known with { IsCarriedBack = true });
            Id<Partnership> before = StatutoryPartnerships.Identifier(kind, code);
            Id<Partnership> seen = StatutoryPartnerships.Identifier(kind, known.Code);
            if (partnerships.ContainsKey(before) && partnerships.TryGetValue(seen, out Partnership? board))
            {
                partnerships[seen] = board with { Predecessors = [before] };
            }
        }
    }

    /// <summary>One board of two spans of time: the later says what it is, and whoever sat in either has a seat for its own time.</summary>
    private static Partnership Joined(Partnership before, Partnership after)
    {
        if (before == after)
        {
            return before;
        }

        HashSet<(Id<Organisation> Organisation, string? Note)> seated =
        [
            .. after.Seats.Select(static seat => (seat.Organisation, seat.Provenance.Note)),
        ];
        return after with
        {
            Period = new(before.Period.From, after.Period.To),
            Seats = after.Seats.Concat(before.Seats.Where(seat => seated.Add((seat.Organisation, seat.Provenance.Note)))).ToValueList(),
        };
    }

    private static PoliceAndCrimePanel Panel(Partnership board)
    {
        AreaCode forceArea = board.Footprint.Areas[0];
        return new()
        {
            Id = Id<PoliceAndCrimePanel>.Parse($"panel.{forceArea.ToString().ToLowerInvariant()}"),
            Name = board.Name,
            ForceArea = forceArea,
            Board = board.Id,
            Period = board.Period,
            Provenance = board.Provenance,
        };
    }
}
