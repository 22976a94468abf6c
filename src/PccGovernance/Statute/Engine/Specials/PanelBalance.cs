using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>
/// Whether the appointed members of a panel are balanced by party (2011 Act Sch.6 para 31): the share of seats against the share of
/// councillors. It is never a breach: beyond a number of this library's own somebody has to judge.
/// </summary>
internal static class PanelBalance
{
    /// <summary>The filing that keeps how many councillors each party has on the authorities of the area together.</summary>
    public const string Kind = "panel-balance";

    private const string Prefix = "councillors-";
    private const int Hundred = 100;

    public static Answer Check(RequirementCase at, SpecialFacts facts)
    {
        if (at.Panel is not { } panel)
        {
            return facts.NoBoard;
        }

        if (panel.Members.IsEmpty || panel.Members.Any(static member => member.IsCoOpted is null))
        {
            return facts.NoFact("appointed-members");
        }

        PanelMember[] appointed = [.. panel.Members.Where(static member => member.IsCoOpted == false)];
        if (appointed.Length == 0 || Array.Exists(appointed, static member => string.IsNullOrWhiteSpace(member.Party)))
        {
            return facts.NoFact("parties-of-appointed-members");
        }

        // Of a list that may be short of members the shares are not known.
        bool isWhole = panel.AppointedMembers == appointed.Length
            || appointed.Length >= PanelNumbers.Appointed(at.Survey.Areas.CountOf(at.Scope.ForceArea));
        if (!isWhole)
        {
            return facts.NoFact("appointed-members");
        }

        Dictionary<string, decimal> councillors = CouncillorsByParty(at);
        decimal all = councillors.Values.Sum();
        return all <= 0 ? facts.NoFact("councillors-by-party") : Compare(appointed, councillors, all, at.Options.PointsOfBalance);
    }

    private static Answer Compare(PanelMember[] appointed, Dictionary<string, decimal> councillors, decimal all, int points)
    {
        Dictionary<string, int> seats = new(StringComparer.Ordinal);
        foreach (PanelMember member in appointed)
        {
            string party = Named(member.Party!);
            seats[party] = seats.GetValueOrDefault(party) + 1;
        }

        // Multiplied out, so that a gap of exactly so many points is told as one.
        (string Party, decimal Gap) widest = seats.Keys.Concat(councillors.Keys).Distinct(StringComparer.Ordinal)
            .Select(party => (party, Math.Abs((seats.GetValueOrDefault(party) * all)
                - (councillors.GetValueOrDefault(party) * appointed.Length))))
            .OrderByDescending(static row => row.Item2).ThenBy(static row => row.party, StringComparer.Ordinal)
            .First();
        return widest.Gap * Hundred <= points * all * appointed.Length
            ? Answer.Met(isOurs: true)
            : Answer.JudgementByOurNumber(Statement.Of(
                "statute.panel-balance",
                ("party", widest.Party),
                ("seats", seats.GetValueOrDefault(widest.Party)), ("appointed", appointed.Length),
                ("councillors", councillors.GetValueOrDefault(widest.Party)), ("all", all),
                ("points", points)));
    }

    private static Dictionary<string, decimal> CouncillorsByParty(RequirementCase at)
    {
        Dictionary<string, decimal> councillors = new(StringComparer.Ordinal);
        foreach (FilingFact fact in at.Survey.Latest(Kind, at.Scope)?.Facts ?? [])
        {
            if (fact.Number is { } number && fact.Name.StartsWith(Prefix, StringComparison.Ordinal))
            {
                string party = Named(fact.Name[Prefix.Length..]);
                councillors[party] = councillors.GetValueOrDefault(party) + number;
            }
        }

        return councillors;
    }

    /// <summary>A party as facts name it: in lower case, with a hyphen for whatever is no letter or digit.</summary>
    private static string Named(string party)
    {
        string words = string.Concat(party.Trim().Select(static c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
        return string.Join('-', words.Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
