using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>Who sits on a police and crime panel (2011 Act Sch.6).</summary>
internal static class PanelSpecials
{
    private const string Vacancies = "panel-vacancies";

    public static Answer Appointed(RequirementCase at, SpecialFacts facts)
    {
        if (at.Panel is not { } panel)
        {
            return facts.NoBoard;
        }

        int authorities = at.Survey.Areas.CountOf(at.Scope.ForceArea);
        int wanted = PanelNumbers.Appointed(authorities);
        (int appointed, bool isAll) = AppointedOf(panel);
        if (appointed > wanted)
        {
            return Wrong();
        }

        // A vacancy does not make a panel invalid (para 30), and of members on record some may be missing.
        return !isAll ? facts.NoFact("appointed-members")
            : appointed == wanted ? Answer.Met()
            : VacanciesOf(at) is { } vacant && vacant > 0 && appointed + vacant >= wanted ? facts.NoFact("vacancies")
            : Wrong();

        Answer Wrong() => Answer.NotMet(
            Statement.Of("statute.panel-appointed", ("appointed", appointed), ("wanted", wanted), ("authorities", authorities)));
    }

    public static Answer OneEach(RequirementCase at, SpecialFacts facts)
    {
        if (at.Panel is not { } panel)
        {
            return facts.NoBoard;
        }

        PanelMember[] appointed = [.. panel.Members.Where(static member => member.IsCoOpted == false)];
        if (panel.Members.IsEmpty
            || panel.Members.Any(static member => member.IsCoOpted is null || (member.IsCoOpted == false && member.Authority is null)))
        {
            return facts.NoFact("appointing-authorities");
        }

        LocalAuthority[] authorities = [.. at.Survey.Areas.AuthoritiesOf(at.Scope.ForceArea)];
        bool isOneAlone = authorities.Length >= PanelNumbers.LeastAppointed;
        foreach (LocalAuthority authority in authorities)
        {
            int seats = appointed.Count(member => member.Authority == authority.Code);
            if (seats == 0 ? panel.AppointedMembers == appointed.Length && VacanciesOf(at) == 0 : seats > 1 && isOneAlone)
            {
                return Answer.NotMet(
                    Statement.Of("statute.panel-seats-of", ("area", EntityReference.Of(authority.Code)), ("seats", seats)));
            }
        }

        bool isFull = panel.AppointedMembers == appointed.Length || appointed.Length >= PanelNumbers.Appointed(authorities.Length);
        return Array.TrueForAll(authorities, authority => Array.Exists(appointed, member => member.Authority == authority.Code))
            ? isFull || !isOneAlone ? Answer.Met() : facts.NoFact("appointed-members")
            : facts.NoFact(panel.AppointedMembers == appointed.Length ? "vacancies" : "appointed-members");
    }

    public static Answer CoOpted(RequirementCase at, SpecialFacts facts)
    {
        if (at.Panel is not { } panel)
        {
            return facts.NoBoard;
        }

        int count = panel.CoOptedMembers ?? panel.Members.Count(static member => member.IsCoOpted == true);
        if (count <= 2)
        {
            return panel.CoOptedMembers is null ? facts.NoFact("co-opted-members")
                : count == 2 ? Answer.Met()
                : VacanciesOf(at) == 0 ? Answer.NotMet(Statement.Of("statute.panel-co-opted", ("coOpted", count)))
                : facts.NoFact("vacancies");
        }

        FilingView? resolution = at.Survey.Latest("panel-co-option", at.Scope);
        bool? isResolved = resolution?.Fact("resolution")?.Holds;
        bool? isAgreed = resolution?.Fact("agreed-by-secretary-of-state")?.Holds;
        int appointed = Math.Max(AppointedOf(panel).Count, PanelNumbers.Appointed(at.Survey.Areas.CountOf(at.Scope.ForceArea)));
        bool isNone = resolution is null && at.IsComplete();
        if (appointed + count > PanelNumbers.MostByResolution || isResolved == false || isAgreed == false || isNone)
        {
            return Answer.NotMet(
                Statement.Of("statute.panel-co-opted-by-resolution", ("coOpted", count), ("appointed", appointed),
                    ("most", PanelNumbers.MostByResolution)));
        }

        return isResolved is null
            ? facts.NoFact("resolution")
            : isAgreed is null
            ? facts.NoFact("agreed-by-secretary-of-state")
            : Answer.Met();
    }

    public static Answer Independents(RequirementCase at, SpecialFacts facts)
    {
        if (at.Panel is not { } panel)
        {
            return facts.NoBoard;
        }

        PanelMember[] coOpted = [.. panel.Members.Where(static member => member.IsCoOpted != false)];
        int independent = coOpted.Count(static member => member is { IsCoOpted: true, IsCouncillor: false });
        int councillors = coOpted.Count(static member => member is { IsCoOpted: true, IsCouncillor: true });
        bool isAll = panel.CoOptedMembers == coOpted.Length && independent + councillors == coOpted.Length;
        return independent >= 2 ? Answer.Met()
            : isAll && councillors > 0 ? Answer.NotMet(Statement.Of("statute.panel-independents", ("independent", independent)))
            : facts.NoFact(panel.CoOptedMembers == coOpted.Length && coOpted.Length > 0 ? "co-opted-councillors" : "co-opted-members");
    }

    public static Answer Bars(RequirementCase at, SpecialFacts facts) =>
        at.Panel is not { } panel ? facts.NoBoard
        : panel.Members.Any(static member => member.IsBarred == true) ? Answer.NotMet(Statement.Of("statute.panel-barred"))
        : panel.Members.IsEmpty || panel.Members.Any(static member => member.IsBarred is null) ? facts.NoFact("barred-members")
        : AreAllOnRecord(panel) ? Answer.Met()
        : facts.NoFact("all-members");

    public static Answer Name(RequirementCase at, SpecialFacts facts) =>
        at.Panel is not { } panel ? facts.NoBoard
        : panel.Name.Contains("Fire", StringComparison.OrdinalIgnoreCase) ? Answer.Met()
        : Answer.NotMet(Statement.Of("statute.panel-name", ("name", panel.Name)));

    /// <summary>
    /// How many appointed members there are, and whether that is all: the number on record is; of members on record some may be missing.
    /// </summary>
    private static (int Count, bool IsAll) AppointedOf(PoliceAndCrimePanel panel)
    {
        int members = panel.Members.Count(static member => member.IsCoOpted == false);
        return panel.AppointedMembers is { } number ? (number, true) : (members, false);
    }

    private static bool AreAllOnRecord(PoliceAndCrimePanel panel) =>
        panel.Members.All(static member => member.IsCoOpted is not null)
            && panel.AppointedMembers == panel.Members.Count(static member => member.IsCoOpted == false)
            && panel.CoOptedMembers == panel.Members.Count(static member => member.IsCoOpted == true);

    /// <summary>
    /// How many seats are vacant: none where all vacancies are said to be on record and none is; <c>null</c> when not known.
    /// </summary>
    private static int? VacanciesOf(RequirementCase at)
    {
        FilingView? on = at.Survey.Latest(Vacancies, at.Scope);
        return on?.Fact("vacancies")?.Number is { } vacant ? (int)Math.Clamp(vacant, 0, int.MaxValue)
            : on is null && at.Survey.IsComplete(Vacancies, at.Scope, at.Scope.ForceArea, at.AsOf) ? 0
            : null;
    }
}
