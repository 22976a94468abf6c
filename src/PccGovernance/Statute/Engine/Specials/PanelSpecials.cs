using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>Who sits on a police and crime panel (2011 Act Sch.6).</summary>
internal static class PanelSpecials
{
    private static readonly Gap s_panel = Gap.OfThing("statute.fact-board", "police-and-crime-panel");

    /// <summary>That no panel is on record.</summary>
    public static Answer NoPanel => s_panel;

    public static Answer Appointed(RequirementCase at, SpecialFacts facts)
    {
        if (at.Survey.Panel(at.Scope) is not { } panel)
        {
            return s_panel;
        }

        if (AppointedOf(panel) is not { } appointed)
        {
            return facts.NoFact("appointed-members");
        }

        int authorities = at.Survey.Areas.CountOf(at.Scope.ForceArea);
        int wanted = PanelNumbers.Appointed(authorities);
        if (appointed == wanted)
        {
            return Answer.Met();
        }

        // A vacancy does not make a panel invalid (para 30): a number on record counts seats, of members on record some may be missing.
        int? vacancies = VacanciesOf(at);
        bool mayBeVacant =
            appointed < wanted && (vacancies is { } vacant ? vacant > 0 && appointed + vacant >= wanted : !panel.Members.IsEmpty);
        return mayBeVacant
            ? facts.NoFact("vacancies")
            : Answer.NotMet(
                Statement.Of("statute.panel-appointed", ("appointed", appointed), ("wanted", wanted), ("authorities", authorities)));
    }

    public static Answer OneEach(RequirementCase at, SpecialFacts facts)
    {
        if (at.Survey.Panel(at.Scope) is not { } panel)
        {
            return s_panel;
        }

        PanelMember[] appointed = [.. panel.Members.Where(static member => member.IsCoOpted == false)];
        if (panel.Members.IsEmpty
            || panel.Members.Any(static member => member.IsCoOpted is null || (member.IsCoOpted == false && member.Authority is null)))
        {
            return facts.NoFact("appointing-authorities");
        }

        LocalAuthority[] authorities = [.. at.Survey.Areas.AuthoritiesOf(at.Scope.ForceArea)];
        foreach (LocalAuthority authority in authorities)
        {
            int seats = appointed.Count(member => member.Authority == authority.Code);
            bool isWrong = authorities.Length >= 10 ? seats != 1 : seats == 0;
            if (isWrong)
            {
                bool isVacant =
                    seats == 0 && appointed.Length < PanelNumbers.Appointed(authorities.Length) && VacanciesOf(at) is null or > 0;
                return isVacant
                    ? facts.NoFact("vacancies")
                    : Answer.NotMet(Statement.Of("statute.panel-seats-of", ("area", EntityReference.Of(authority.Code)), ("seats", seats)));
            }
        }

        return Answer.Met();
    }

    public static Answer CoOpted(RequirementCase at, SpecialFacts facts)
    {
        if (at.Survey.Panel(at.Scope) is not { } panel)
        {
            return s_panel;
        }

        int? coOpted = panel.Members.IsEmpty ? panel.CoOptedMembers
            : panel.Members.Any(static member => member.IsCoOpted is null) ? null
            : panel.Members.Count(static member => member.IsCoOpted == true);
        if (coOpted is not { } count)
        {
            return facts.NoFact("co-opted-members");
        }

        if (count == 2)
        {
            return Answer.Met();
        }

        if (count < 2)
        {
            return VacanciesOf(at) == 0
                ? Answer.NotMet(Statement.Of("statute.panel-co-opted", ("coOpted", count)))
                : facts.NoFact("vacancies");
        }

        FilingView? resolution = at.Survey.Latest("panel-co-option", at.Scope);
        bool? isResolved = resolution?.Fact("resolution")?.Holds;
        bool? isAgreed = resolution?.Fact("agreed-by-secretary-of-state")?.Holds;
        int appointed = AppointedOf(panel) ?? PanelNumbers.Appointed(at.Survey.Areas.CountOf(at.Scope.ForceArea));
        if (appointed + count > PanelNumbers.MostByResolution || isResolved == false || isAgreed == false)
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
        if (at.Survey.Panel(at.Scope) is not { } panel)
        {
            return s_panel;
        }

        PanelMember[] coOpted = [.. panel.Members.Where(static member => member.IsCoOpted != false)];
        int independent = coOpted.Count(static member => member is { IsCoOpted: true, IsCouncillor: false });
        int unknown = coOpted.Count(static member => member.IsCoOpted is null || member.IsCouncillor is null);
        int councillors = coOpted.Count(static member => member is { IsCoOpted: true, IsCouncillor: true });
        return panel.Members.IsEmpty || (coOpted.Length == 0 && unknown == 0) ? facts.NoFact("co-opted-members")
            : independent >= 2 ? Answer.Met()
            : independent + unknown >= 2 ? facts.NoFact("co-opted-councillors")
            : councillors > 0 ? Answer.NotMet(Statement.Of("statute.panel-independents", ("independent", independent)))
            : facts.NoFact("co-opted-members");
    }

    public static Answer Bars(RequirementCase at, SpecialFacts facts) =>
        at.Survey.Panel(at.Scope) is not { } panel ? s_panel
        : panel.Members.Any(static member => member.IsBarred == true) ? Answer.NotMet(Statement.Of("statute.panel-barred"))
        : panel.Members.IsEmpty || panel.Members.Any(static member => member.IsBarred is null) ? facts.NoFact("barred-members")
        : Answer.Met();

    public static Answer Name(RequirementCase at, SpecialFacts facts) =>
        at.Survey.Panel(at.Scope) is not { } panel ? s_panel
        : panel.Name.Contains("Fire", StringComparison.OrdinalIgnoreCase) ? Answer.Met()
        : Answer.NotMet(Statement.Of("statute.panel-name", ("name", panel.Name)));

    /// <summary>How many appointed members there are: of the members on record, else the number on record.</summary>
    private static int? AppointedOf(PoliceAndCrimePanel panel) => panel.Members.IsEmpty ? panel.AppointedMembers
        : panel.Members.Any(static member => member.IsCoOpted is null) ? null
        : panel.Members.Count(static member => member.IsCoOpted == false);

    /// <summary>How many seats are vacant: none where the seats are said to be complete and none is recorded; else not known.</summary>
    private static int? VacanciesOf(RequirementCase at)
    {
        decimal? number = at.Survey.Latest("panel-vacancies", at.Scope)?.Fact("vacancies")?.Number;
        return number is { } vacant ? (int)Math.Clamp(vacant, 0, int.MaxValue) : null;
    }
}
