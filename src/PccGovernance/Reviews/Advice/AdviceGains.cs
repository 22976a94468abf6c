using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>
/// Hours a year that one board in the place of several would save, late joiners counted: whoever sits on any of them attends all of it.
/// </summary>
internal sealed class AdviceGains(Landscape inForce, DuplicationReport report)
{
    /// <summary>How many joins are told with their hours; the rest are counted.</summary>
    private const int MostTold = 3;

    private const string OneOfSeveral = "advice.gain.of";

    /// <summary>The lower end of the range: who misses a meeting today would miss it then.</summary>
    private const decimal UsualAttendance = 0.8m;

    /// <summary>The hours of every join that pairs propose; <c>null</c> where they propose none.</summary>
    public Statement? Of(DuplicationPair[] pairs)
    {
        ValueList<Id<Partnership>>[] joins = [.. pairs.Where(static pair => pair.Remedy.Joins).Select(Joined).Distinct()];
        return joins.Length == 0 ? null
            : joins.Length == 1 ? Of(joins[0], "advice.gain")
            : Statement.Of(
                "advice.gains",
                ("each", joins.Take(MostTold).Select(join => Of(join, OneOfSeveral)).ToValueList()),
                ("more", Math.Max(0, joins.Length - MostTold)));
    }

    /// <summary>The hours of combining a family.</summary>
    public Statement OfCombining(ParallelGroup group) => Of(group.Members, "advice.gain.combined");

    // A pair in a cluster that is joined is no join of its own, nor is one of a family that is combined with the board above it.
    private ValueList<Id<Partnership>> Joined(DuplicationPair pair)
    {
        ValueList<Id<Partnership>> both = [pair.First, pair.Second];
        return report.Clusters.FirstOrDefault(cluster => cluster.Remedy.Joins && both.All(cluster.Members.Contains))?.Members
            ?? report.ParallelGroups.Where(static group => group.Remedy is { Joins: true, Into: not null })
                .Select(static group => group.Members.Append(group.Remedy.Into!.Value).Order().ToValueList())
                .FirstOrDefault(family => both.All(family.Contains))
            ?? both;
    }

    private Statement Of(ValueList<Id<Partnership>> boards, string code)
    {
        StatementValue names = StatementValue.Of(boards, EntityReference.Of);
        return Saved(boards) switch
        {
            null => Statement.Of(
                "advice.gain.unknown",
                ("boards", code is OneOfSeveral ? names : null),
                ("of", boards.Count),
                ("meetings", Known(boards, static meetings => meetings.MeetingsPerYear)),
                ("length", Known(boards, static meetings => meetings.MeetingHours))),
            <= 0 => Statement.Of("advice.gain.none", ("boards", names)),
            { } hours => Statement.Of(code, ("boards", names),
                ("hours", StatementValue.Between(Rounded(hours * UsualAttendance), Rounded(hours)))),
        };
    }

    private int Known(ValueList<Id<Partnership>> boards, Func<MeetingPattern, decimal?> of) =>
        boards.Count(board => inForce.Partnership(board)?.Meetings is { } meetings && of(meetings) is not null);

    private decimal? Saved(ValueList<Id<Partnership>> boards)
    {
        decimal today = 0;
        decimal longest = 0;
        HashSet<Id<Organisation>> all = [];
        foreach (Partnership board in boards.Select(inForce.Partnership).OfType<Partnership>())
        {
            if (board.Meetings is not { MeetingsPerYear: { } meetings, MeetingHours: { } length })
            {
                return null;
            }

            Id<Organisation>[] bodies = [.. board.Seats.Select(static seat => seat.Organisation).Distinct()];
            today += meetings * length * bodies.Length;
            longest = Math.Max(longest, meetings * length);
            all.UnionWith(bodies);
        }

        return today - (longest * all.Count);
    }

    // Two figures are as much as meetings and hours of a year bear.
    private static decimal Rounded(decimal hours) => hours < 100 ? Math.Round(hours / 5) * 5 : Math.Round(hours / 50) * 50;
}
