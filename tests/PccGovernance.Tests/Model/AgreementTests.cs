namespace PccGovernance.Tests.Model;

public sealed class AgreementTests
{
    private static readonly Agreement Sharing = TestLandscape.Contents.Agreements[0] with { Kind = AgreementKind.DataSharing };

    [Fact]
    public void PairsWithout_OneAgreementOfTwoBodies_AreTheOtherPairs() =>
        Pairs(Sharing).Should().Equal("council office", "force office");

    [Fact]
    public void PairsWithout_AgreementOfNoBoard_HoldsForEveryBoard() =>
        Pairs(Sharing with { Partnerships = [], Parties = [new("council"), new("force"), new("office")] }).Should().BeEmpty();

    [Fact]
    public void PairsWithout_AgreementOfAnotherKindOrBoard_DoesNotCount()
    {
        Pairs(Sharing with { Kind = AgreementKind.Collaboration }).Should().HaveCount(3);
        Pairs(Sharing with { Partnerships = [new("panel")] }).Should().HaveCount(3);
    }

    [Fact]
    public void AsOf_LeadOrSharerEnded_IsLeftOut()
    {
        LandscapeContents contents = TestLandscape.Contents with
        {
            Organisations = TestLandscape
                .Contents.Organisations.Select(static o => o.Id.Value is "force" ? o with { Period = new(null, new(2026, 6, 1)) } : o)
                .ToValueList(),
            Agreements =
            [
                Sharing with
                {
                    Lead = new("force"),
                    Shares = [new() { Organisation = new("force"), Share = 0.6m }, new() { Organisation = new("council"), Share = 0.4m }],
                },
            ],
        };

        Agreement after = Landscape.Create(TestEdition.Edition, contents).AsOf(new(2026, 6, 1)).Agreements.Single();

        after.Lead.Should().BeNull();
        after.Shares.Should().Equal(new AgreementShare { Organisation = new("council"), Share = 0.4m });
    }

    private static IEnumerable<string> Pairs(Agreement agreement) =>
        Landscape.Create(TestEdition.Edition, TestLandscape.Contents with { Agreements = [agreement] })
            .PairsWithout(new("safety"), AgreementKind.DataSharing).Select(static pair => $"{pair.First} {pair.Second}");
}
