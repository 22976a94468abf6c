using System.Globalization;
using System.Text;
using NodaTime.Text;
using PccGovernance.Reference;
using PccGovernance.Reviews;

namespace PccGovernance.Tests.Reference;

/// <summary>The whole country on six days, reviewed and counted: the table of docs/reference-data.md.</summary>
public sealed class CountsOfDaysTests
{
    private static readonly string[] s_days = ["2012-12-01", "2019-06-01", "2021-04-01", "2023-04-01", "2026-11-21", "2028-06-01"];

    private static readonly LocalDate s_map = new(2024, 12, 31);

    [Fact]
    public void Documentation_HoldsTheCountsOfEachDay()
    {
        Landscape country = EnglandAndWales.StatutoryLandscape();
        StringBuilder table = new(
            """
            | Day | Authorities of the lower or a single tier | Counties | Force areas governed | of them known so far ahead | Boards | of them recorded | of them carried back | Community Safety Partnerships | of them carried back | Public Services Boards | of them carried back |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |

            """);
        foreach (string text in s_days)
        {
            LocalDate day = LocalDatePattern.Iso.Parse(text).Value;
            LandscapeReview review = new LandscapeReviewer().Review(country, day);
            Landscape inForce = country.AsOf(day);
            Geography map = country.Geography.AsOf(day);
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {text} | {map.Authorities.Count(static a => !a.IsCounty)} | {map.Authorities.Count(static a => a.IsCounty)} | "
                + $"{review.Governance.Count(static a => a.Body is not null)} "
                    + $"| {review.Governance.Count(area => area.Body?.IsKnownToGovern(day) == true)} | {review.Summary.Partnerships} | "
                    + $"{inForce.Partnerships.Count(static p => p.Provenance.Basis == FactBasis.Recorded)} "
                    + $"| {CarriedBack(inForce, day)} | {Counts(inForce, day, "community-safety-partnership")} "
                    + $"| {Counts(inForce, day, "public-services-board")} |\n"
            );
        }

        File.ReadAllText(Path.Combine(Repository.Root, "docs", "reference-data.md"))
            .ReplaceLineEndings("\n")
            .Should()
            .Contain(table.ToString().ReplaceLineEndings("\n"));
    }

    private static string Counts(Landscape landscape, LocalDate day, string kind)
    {
        Partnership[] boards = [.. landscape.Partnerships.Where(p => p.Kind == new Id<PartnershipKind>(kind))];
        return string.Create(CultureInfo.InvariantCulture, $"{boards.Length} | {CarriedBack(boards, day)}");
    }

    /// <summary>Those whose first day is not known, on a day before a source, or the map where there is none, shows them.</summary>
    private static int CarriedBack(Landscape landscape, LocalDate day) => CarriedBack(landscape.Partnerships, day);

    private static int CarriedBack(IEnumerable<Partnership> boards, LocalDate day)
    {
        HashSet<Id<Partnership>> known =
        [
            .. EmbeddedDocuments.KnownPartnerships.Partnerships
                .Select(KnownPartnership.Of)
                .Where(known => known.Period.From is null && day < (known.SeenFrom ?? s_map))
                .Select(known => StatutoryPartnerships.Identifier(
                    EnglandAndWales.Edition.PartnershipKind(known.Kind)!, StatutoryPartnerships.CodeOf(known.On(day)))),
        ];
        return boards.Count(board => known.Contains(board.Id));
    }
}
