using PccGovernance.Duplication;
using PccGovernance.Reference;
using PccGovernance.Tests.Duplication.Examples;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>Invented boards on the real map of Lincolnshire, with the real kinds of England and Wales.</summary>
internal static class FaultWorld
{
    public const string County = "E10000019";
    public const string Force = "E23000020";

    public static readonly string[] Districts = [.. Enumerable.Range(136, 7).Select(n => $"E07000{n}")];

    public static readonly string[] Core = ["police", "county", "fire", "probation", "icb"];

    private static readonly Dictionary<string, string> s_kinds = new(StringComparer.Ordinal)
    {
        ["police"] = "chief-officer-of-police",
        ["county"] = "upper-tier-authority",
        ["fire"] = "fire-and-rescue-authority",
        ["probation"] = "probation",
        ["icb"] = "integrated-care-board",
        ["commissioner"] = "local-policing-body",
        ["healthwatch"] = "local-healthwatch",
        ["prosecution"] = "crown-prosecution-service",
        ["courts"] = "courts-service",
        ["prison"] = "prison-service",
        ["refuge"] = "victim-services",
        ["voluntary"] = "voluntary-sector",
        ["yot"] = "youth-offending-team",
    };

    public static Partnership Board(string id, string name, string? kind, PartnershipTier tier, string[] ground, string[] seats,
        params string[] themes) => new()
        {
            Id = new(id),
            Name = name,
            Kind = kind is null ? null : new Id<PartnershipKind>(kind),
            Tier = tier,
            Footprint = new() { Areas = ground.Select(code => new AreaCode(code)).ToValueList() },
            Seats = seats.Select(seat => new Seat { Organisation = new(seat) }).ToValueList(),
            Themes = themes.Select(theme => new Id<Theme>(theme)).ToValueList(),
        };

    public static Partnership Below(this Partnership board, params string[] parents) =>
        board with { ReportsTo = parents.Select(parent => new Id<Partnership>(parent)).ToValueList() };

    public static Partnership Csp(int district, params string[] themes) => Board(
        $"csp-{district}", $"Safer Fenmarsh {district}", "community-safety-partnership", PartnershipTier.Tactical, [Districts[district]],
        [.. Core, $"council-{district}"], themes.Length == 0
            ? ["crime-reduction"]
            : themes);

    /// <summary>The board to which every organisation sends somebody of one name of a post.</summary>
    public static Partnership Sending(Partnership board, string post) => board with
    {
        Seats = [.. board.Seats.Select(seat => seat with { Post = new($"{seat.Organisation}.{post}") })],
    };

    /// <summary>The board to which the first organisations send their heads, and the others their leads.</summary>
    public static Partnership SendingOthersFrom(int place, Partnership board) => board with
    {
        Seats = [.. board.Seats.Select((seat, at) => seat with { Post = new($"{seat.Organisation}.{(at < place ? "head" : "lead")}") })],
    };

    public static Landscape Of(params IEnumerable<Partnership> boards)
    {
        Partnership[] all = [.. boards];
        return Landscape.Create(EnglandAndWales.Edition, new()
        {
            Partnerships = [.. all],
            Posts = all.SelectMany(static board => board.Seats).Where(static seat => seat.Post is not null)
                .Select(static seat => new Post { Id = seat.Post!.Value, Organisation = seat.Organisation, Title = seat.Post.Value.Value })
                .DistinctBy(static post => post.Id)
                .ToValueList(),
            Organisations = all.SelectMany(board => board.Seats).Select(seat => seat.Organisation).Distinct()
                .Select(id => new Organisation
                {
                    Id = id,
                    Name = id.Value,
                    Kind = id.Value.StartsWith("council-", StringComparison.Ordinal)
                        ? new("district-council")
                        : s_kinds.TryGetValue(id.Value, out string? kind)
                        ? new Id<OrganisationKind>(kind)
                        : null,
                })
                .ToValueList(),
        });
    }

    public static DuplicationReport Analyse(params IEnumerable<Partnership> boards) =>
        Heard.Analyse(Of(boards), TestWorld.Today, DuplicationOptions.Default);

    public static DuplicationPair? Between(this DuplicationReport report, string one, string other) =>
        report.Pairs.FirstOrDefault(pair =>
            (pair.First.Value, pair.Second.Value) == (one, other) || (pair.First.Value, pair.Second.Value) == (other, one));

    /// <summary>Whether anything puts one body in the place of two.</summary>
    public static bool Joins(this DuplicationReport report) =>
        report.Pairs.Select(pair => pair.Remedy.Kind).Concat(report.Clusters.Select(cluster => cluster.Remedy.Kind)).Any(kind =>
            kind is DuplicationRemedyKind.Merge
                or DuplicationRemedyKind.Absorb
                or DuplicationRemedyKind.FlexibleGroup
                or DuplicationRemedyKind.HoldTogether);
}
