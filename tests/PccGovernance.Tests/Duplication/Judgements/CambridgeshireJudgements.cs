using static PccGovernance.Tests.Duplication.JudgedRelation;

namespace PccGovernance.Tests.Duplication;

/// <summary>
/// Fifty-four pairs of boards of Cambridgeshire and Peterborough, judged by hand in November 2026 from the case study 'Cambridgeshire High
/// Harms Board' in the findings of the Association of Police and Crime Commissioners (18 February 2025) and from the boards' public pages,
/// whose addresses the recorded landscape gives. The judgements were made before and apart from this library. Identifiers are without their
/// prefix.
/// </summary>
internal static class CambridgeshireJudgements
{
    private const string HighHarms = "high-harms-board";
    private const string Children = "safeguarding-children-board";
    private const string Adults = "safeguarding-adults-board";
    private const string Executive = "safeguarding-executive";

    private static readonly string[] s_csps =
        ["csp-cambridge", "csp-south-cambs", "csp-east-cambs", "csp-fenland", "csp-huntingdonshire", "csp-peterborough"];

    public static JudgedPair[] Pairs { get; } =
    [
        .. s_csps.Select(csp =>
            new JudgedPair(HighHarms, csp, Layered, true, "county strategy group over the district partnerships, which have a seat on it")),
        .. s_csps.SelectMany((csp, n) => s_csps.Skip(n + 1).Select(other =>
            new JudgedPair(csp, other, JudgedRelation.Parallel, false,
                "one duty in two districts: the same agencies, but no district twice"))),
        new("countywide-board", HighHarms, Succeeded, false, "the later board took over the function"),
        new("interim-countywide-board", "countywide-board", Succeeded, false, "interim until there was a commissioner"),
        new(HighHarms, "dasv-partnership", Layered, true, "the board directs, the partnership delivers"),
        new(HighHarms, "drug-alcohol-partnership", Layered, true, "the board is the Combating Drugs Partnership; delivery lies below it"),
        new(HighHarms, "reducing-offending-group", SharedPeople, false, "a countywide theme kept apart from the board's four"),
        new(HighHarms, "criminal-justice-board", SharedPeople, false,
            "the chair and some bodies in common; justice process, not prevention"),
        new(HighHarms, "vision-zero", SharedPeople, false, "the chair and some bodies in common; road safety is kept apart"),
        new(HighHarms, "community-safety-officers", Layered, false, "officers who link the delivery groups, no second board"),
        new(HighHarms, "pcp", SharedPeople, false, "the panel scrutinises the commissioner"),
        new(HighHarms, "bcb", SharedPeople, false, "the commissioner and the Chief Constable alone"),
        new("bcb", "pcp", SharedPeople, false, "each holds somebody else to account"),
        new(Executive, Children, Layered, true, "governs both safeguarding boards"),
        new(Executive, Adults, Layered, true, "governs both safeguarding boards"),
        new(Children, Adults, RunTogether, true, "one service and the same partners; two statutes and two client groups"),
        new("lscb-cambridgeshire", Children, Succeeded, false, "merged into it in 2018"),
        new("lscb-peterborough", Children, Succeeded, false, "merged into it in 2018"),
        new("lscb-cambridgeshire", "lscb-peterborough", JudgedRelation.Parallel, false, "two areas, both closed"),
        new(Children, "csp-cambridge", Overlapping, true, "both name the exploitation of children, as the children's board itself says"),
        new(Children, HighHarms, Overlapping, true, "kindred themes: county lines and violence, exploitation of children"),
        new("hwb-cambridgeshire", "hwb-peterborough", JudgedRelation.Parallel, false, "two areas with a joint sub-committee"),
        new("hwb-whole-system", "hwb-cambridgeshire", Layered, true, "joint sub-committee of the two boards"),
        new("hwb-whole-system", "hwb-peterborough", Layered, true, "joint sub-committee of the two boards"),
        new("hwb-whole-system", "icp", Overlapping, true, "one area, the same bodies and purpose", Candidate: true),
        new("yj-joint", "yj-cambridgeshire", Succeeded, false, "the joint board was split"),
        new("yj-joint", "yj-peterborough", Succeeded, false, "the joint board was split"),
        new("yj-cambridgeshire", "yj-peterborough", JudgedRelation.Parallel, false, "two areas"),
        new("road-safety-partnership", "vision-zero", Succeeded, false, "relaunched under a new name"),
        new("vision-zero", "csp-fenland", Overlapping, true,
            "residents want speeding among the partnership's priorities; it leaves the subject to the countywide board"),
        new("vision-zero", "csp-east-cambs", Overlapping, true, "the partnership's plan names road safety"),
        new("iom-peterborough", "mappa-smb", SharedPeople, false,
            "work on cases of prolific offenders, and a strategic board for dangerous ones"),
        new("da-perpetrator-panel", "mappa-smb", SharedPeople, false, "other cohorts and powers"),
        new("channel-cambridgeshire", "channel-peterborough", JudgedRelation.Parallel, false, "two authorities"),
        new("csp-peterborough", "pes", Layered, false, "a service below the partnership, no board"),
    ];
}
