using PccGovernance.Duplication;
using PccGovernance.Reference;
using PccGovernance.Tests.Duplication.Examples;
using PccGovernance.Text;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication;

/// <summary>One lay chair of two panels, who is on record as a body of each, is asked about and no voice that only one of them has.</summary>
public sealed class LikeSeatsTests
{
    [Theory]
    [InlineData("Lay chair of the search panels", "Lay chair of the search panels", "co-opted-member", true)]
    [InlineData("Lay chair of the search panels", "Lay chair of the dog panels", "co-opted-member", false)]
    [InlineData("Independent chair", "Independent chair", "co-opted-member", false)]
    [InlineData("Lay member", "Lay member", "co-opted-member", false)]
    [InlineData("Co-opted member", "Co-opted member", "co-opted-member", false)]
    [InlineData("Coopted adviser", "Coopted adviser", "co-opted-member", false)]
    [InlineData("Deputy chair of advisers", "Deputy chair of advisers", "co-opted-member", false)]
    [InlineData("Vice chair", "Vice chair", "co-opted-member", false)]
    [InlineData("Lay person", "Lay person", "co-opted-member", false)]
    [InlineData("Lay representative", "Lay representative", "co-opted-member", false)]
    [InlineData("Chair of the representatives", "Chair of the representatives", "co-opted-member", false)]
    [InlineData("Lay scrutineer", "Lay scrutineer", "co-opted-member", false)]
    [InlineData("Chair of the scrutineers", "Chair of the scrutineers", "co-opted-member", false)]
    [InlineData("Lay farmer", "Lay farmer", "co-opted-member", true)]
    [InlineData("Head of search", "Head of search", "district-council", false)]
    public void Analyse_BodiesOfTheirOwnWithOneTitle_MayBeOne(string title, string other, string kind, bool mayBeOne)
    {
        DuplicationPair pair = Heard.Analyse(Panels(title, other, kind), TestWorld.Today, DuplicationOptions.Default)
            .Pairs.Should().ContainSingle().Subject;

        pair.EvidenceFor.Select(static evidence => evidence.Statement.Code).Contains("duplication.for.same-titles").Should().Be(mayBeOne);
        Statement[] alone =
        [
            .. pair.EvidenceAgainst.Where(static evidence => evidence.Kind == DuplicationEvidenceKind.UnsharedOrganisations)
                .Select(static evidence => evidence.Statement),
        ];
        alone.Should().HaveCount(mayBeOne ? 0 : 1);
    }

    private static Landscape Panels(string title, string other, string kind)
    {
        Landscape landscape = Of(
            Panel("one", "lay-one"),
            Panel("two", "lay-two"));
        return Landscape.Create(EnglandAndWales.Edition, landscape.Contents with
        {
            Organisations = landscape.Contents.Organisations
                .Select(body => body.Id.Value.StartsWith("lay-", StringComparison.Ordinal) ? body with { Kind = new(kind) } : body)
                .ToValueList(),
            Posts = landscape.Contents.Posts
                .Select(post => post with { Title = post.Id.Value == "lay-one-post" ? title : other }).ToValueList(),
        });

        static Partnership Panel(string id, string lay) =>
            Board(id, $"Scrutiny Panel {id}", "health-and-wellbeing-board", Strategic, [County], [.. Core, lay], "prevention") with
            {
                Seats =
                [
                    .. Core.Select(static body => new Seat { Organisation = new(body) }),
                    new() { Organisation = new(lay), Post = new($"{lay}-post"), Role = SeatRole.Chair },
                ],
            };
    }
}
