namespace PccGovernance.Tests.Duplication.Examples;

/// <summary>
/// Two boards with so many bodies, themes and authorities in common, and so many each its own: the numbers at which floors lie.
/// </summary>
internal static class DuplicationNumbers
{
    private static readonly (int Common, int One, int Other)[] s_tables =
        [(2, 0, 0), (2, 0, 2), (2, 2, 2), (3, 0, 0), (3, 0, 1), (3, 1, 0), (3, 1, 1), (3, 0, 3), (4, 0, 0),
            (4, 1, 1), (4, 4, 0), (6, 2, 2), (6, 1, 0), (3, 2, 2)];

    private static readonly (int Common, int One, int Other)[] s_remits =
        [(0, 1, 1), (0, 2, 2), (1, 0, 0), (1, 0, 1), (1, 1, 0), (1, 1, 1), (1, 0, 2), (2, 0, 0), (2, 1, 1),
            (2, 0, 1), (2, 1, 2), (3, 2, 0), (3, 2, 2), (3, 3, 3)];

    private static readonly (int Common, int One, int Other)[] s_grounds =
        [(0, 1, 1), (0, 2, 1), (1, 1, 1), (1, 0, 0), (1, 0, 1), (3, 1, 1), (1, 2, 2), (4, 0, 3)];

    public static IEnumerable<(string Name, Partnership[] Boards)> Of(Partnership first, Partnership second, Landscape landscape)
    {
        Seat[] seats = [.. first.Seats, .. second.Seats];
        Id<Organisation>[] bodies = [.. seats.Select(static seat => seat.Organisation).Distinct(),
            .. Enumerable.Range(0, 12).Select(static n => new Id<Organisation>($"further-{n}"))];
        Id<Theme>[] themes = [.. first.Themes.Concat(second.Themes).Distinct(),
            .. landscape.Edition.Themes.Themes.Select(static theme => theme.Id).Except([.. first.Themes, .. second.Themes])];
        AreaCode[] areas = [.. TestWorld.Districts];
        return
        [
            .. s_tables.Select(of => ($"tables of {of}", new[]
            {
                first with { Seats = Part(bodies, of.Common, 0, of.One).Select(body => SeatOf(first, body)).ToValueList() },
                second with { Seats = Part(bodies, of.Common, of.One, of.Other).Select(body => SeatOf(second, body)).ToValueList() },
            })),
            .. s_remits.Select(of => ($"themes {of}", new[]
            {
                first with { Themes = Part(themes, of.Common, 0, of.One).ToValueList() },
                second with { Themes = Part(themes, of.Common, of.One, of.Other).ToValueList() },
            })),
            .. s_grounds.Select(of => ($"grounds {of}", new[]
            {
                first with { Footprint = new() { Areas = Part(areas, of.Common, 0, of.One).ToValueList() } },
                second with { Footprint = new() { Areas = Part(areas, of.Common, of.One, of.Other).ToValueList() } },
            })),
            ("both of no kind", [first with { Kind = null }, second with { Kind = null }]),
            ("both of the first's kind", [first, second with { Kind = first.Kind }]),
            ("both tactical", [first with { Tier = PartnershipTier.Tactical }, second with { Tier = PartnershipTier.Tactical }]),
            ("both for joint work", [InJointWork(first), InJointWork(second)]),
            ("one purpose", [first with { Purpose = Purpose }, second with { Purpose = Purpose }]),
            ("side by side", [first with { ReportsTo = [] }, second with { ReportsTo = [] }]),
            ("one duty", [WithADuty(first, landscape), WithADuty(second, landscape)]),
            ("side by side and named nobody", [Unnamed(first), Unnamed(second)]),
            ("both held with another", [Held(first, "Held with the other"), Held(second, "Held with the other")]),
            ("both once held with another", [Held(first, "Once held with the other"), Held(second, "Held with the other")]),
            ("both nobody knows", [Noted(first, "No terms of reference found"), Noted(second, "No terms of reference found")]),
            ("both without a line on record", [Noted(first, "No reporting line"), Noted(second, "No reporting line")]),
        ];
    }

    private const string Purpose = "Reviews drones, tractors and quarries under section 136";

    private static Partnership Held(Partnership board, string note) =>
        Noted(board, note) with { Meetings = DuplicationVariants.Monthly, ReportsTo = [] };

    private static Partnership Noted(Partnership board, string note) => DuplicationVariants.Noted(board, note);

    private static Partnership WithADuty(Partnership board, Landscape landscape) => board with
    {
        Duties = [landscape.Edition.Duties[0].Id],
    };

    private static Partnership InJointWork(Partnership board) => board with { Function = PartnershipFunction.Partnership };

    private static Partnership Unnamed(Partnership board) => board with
    {
        ReportsTo = [],
        Seats = board.Seats.Select(static seat => seat with { Post = null, Person = null }).ToValueList(),
    };

    /// <summary>What is common, and after as many as are another's those of its own.</summary>
    private static IEnumerable<T> Part<T>(T[] all, int common, int others, int own) =>
        [.. all.Take(common), .. all.Skip(common + others).Take(own)];

    /// <summary>The seat of a body as it is, or one like the first where it has none.</summary>
    private static Seat SeatOf(Partnership board, Id<Organisation> body) =>
        board.Seats.FirstOrDefault(seat => seat.Organisation == body) ?? new Seat { Organisation = body };
}
