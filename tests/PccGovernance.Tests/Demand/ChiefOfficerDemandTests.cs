using System.Globalization;
using System.Text;
using PccGovernance.Demand;
using PccGovernance.Reference;

namespace PccGovernance.Tests.Demand;

/// <summary>
/// What the law and usual practice ask of the chief officer of police in each of the 43 force areas: docs/chief-officer-demand.md.
/// </summary>
public sealed class ChiefOfficerDemandTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);

    /// <summary>The APCC's illustration of 2025: four meetings a year of two hours, and an hour for preparation and travel.</summary>
    private static readonly DemandOptions Options = new()
    {
        UsualValues = UsualValues.Apcc2025,
        ProductiveHours = 1_764,
    };

    private sealed record Row(string Name, DemandLoad All, DemandLoad ByLaw);

    private static Row[] Rows { get; } =
    [.. EnglandAndWales.ForceAreas.All.OrderBy(static area => area.Name, StringComparer.Ordinal).Select(RowOf)];

    [Fact]
    public void Documentation_HoldsTheHoursOfEach() => Repository.ShouldHold(Markdown(), "docs", "chief-officer-demand.md");

    [Fact]
    public void Rows_OfAll43_AreTheHoursOfTheirBoards()
    {
        Rows.Should().HaveCount(43);
        Rows.Should().OnlyContain(static row => row.All.HoursRecorded == 0, "no pattern of meetings is on record");
        Rows.Should().OnlyContain(static row => row.All.Hours == 12 * (row.All.Seats - row.All.SeatsUnknown));
        Rows.Should().OnlyContain(static row => row.ByLaw.Partnerships > 0 && row.ByLaw.Partnerships < row.All.Partnerships);
    }

    private static Row RowOf(ForceArea area)
    {
        Landscape landscape = EnglandAndWales.StatutoryLandscape(area);
        Landscape byLaw = Landscape.Create(
            landscape.Edition,
            landscape.Contents with
            {
                Partnerships = landscape
                    .Partnerships.Select(board =>
                        board with
                        {
                            Seats = board.Seats.Where(seat => IsByLaw(landscape, board, seat)).ToValueList(),
                        })
                    .ToValueList(),
            });
        return new(area.Name, Of(landscape, area), Of(byLaw, area));
    }

    /// <summary>A seat that cites a provision, on a board of a kind whose list of members was read.</summary>
    private static bool IsByLaw(Landscape landscape, Partnership board, Seat seat) =>
        !seat.Provenance.Sources.IsEmpty && landscape.KindOf(board)!.Provenance.Basis == FactBasis.Recorded;

    private static DemandLoad Of(Landscape landscape, ForceArea area)
    {
        Id<Organisation> force = landscape
            .Organisations.Single(organisation =>
                organisation.Kind == new Id<OrganisationKind>("chief-officer-of-police")
                && organisation.Footprint == Footprint.Of(area.Code))
            .Id;
        return DemandAnalysis.Analyse(landscape, AsOf, Options).Organisations.Single(row => row.Organisation == force).Load;
    }

    private static string Markdown()
    {
        StringBuilder text = new();
        text.Append(
            """
            # What is asked of the chief officer of police

            Made by a test from the statutory landscape of each force area as at 21 November 2026; `UPDATE_SNAPSHOTS=1 dotnet test` writes it anew.

            **Every hour here is assumed.** The law says on which boards it wants the chief officer of police; that each of them meets is not recorded, and usual practice adds others. How often
            they meet is recorded for none: each is taken to meet as the APCC's illustration of 2025 has it, four times a year for two hours, with one hour for preparation and travel,
            attended in full. That is 12 hours a board. Conferences on cases and shared services do not meet so: their hours are unknown, are not in the table, and are many. Nor are the
            boards that an area has beyond those. Shares are of the 1,764 productive hours that the APCC's table implies, for one person; chief officers send others to most of them.

            | force area | boards by law | hours by law (assumed) | boards with usual practice (assumed) | of which hours unknown | meetings a year (assumed) | hours a year (assumed) | share of one working year |
            | --- | --- | --- | --- | --- | --- | --- | --- |

            """);
        foreach (Row row in Rows)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {row.Name} | {row.ByLaw.Partnerships} | {row.ByLaw.Hours:#,0} | {row.All.Partnerships} | {row.All.SeatsUnknown} | "
                + $"{row.All.MeetingsPerYear:#,0} | {row.All.Hours:#,0} | {100 * row.All.ShareOfProductiveHours:0} % |\n"
            );
        }

        return text.ToString();
    }
}
