using FsCheck.Fluent;

namespace PccGovernance.Tests.Model.Edits;

/// <summary>Edits that are made in a draft come to what they come to when each is applied to a landscape.</summary>
public sealed class EditedBoardsTests
{
    private const int Runs = 150;

    [Fact]
    public void TryMake_EditAfterEdit_IsThatOfApplyingEach()
    {
        (int made, int refused, int redirecting) = (0, 0, 0);
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            RandomEdits random = new(seed);
            Landscape now = random.Landscape(2 + (seed % 12));
            EditedBoards draft = new(now);
            for (int i = 0; i < 12; i++)
            {
                LandscapeEdit edit = random.Next(now);
                LandscapeEditResult plain = now.Apply(edit);
                if (draft.TryMake(edit))
                {
                    made++;
                    redirecting += edit is ClosePartnership or MergePartnerships or ReplacePartnerships ? 1 : 0;
                    Check(draft, now, plain);
                }
                else
                {
                    refused++;
                    draft.ToLandscape().Should().Be(now, "what cannot be made leaves the draft as it was");
                    draft = new(plain.Landscape ?? now);
                }

                now = plain.Landscape ?? now;
            }
        }).Holds(Runs);
        made.Should().BeGreaterThan(Runs, "the draft is to be what makes most edits");
        redirecting.Should().BeGreaterThan(Runs / 5);
        refused.Should().BePositive();
    }

    [Fact]
    public void TryMake_ManySoundEditsOfBoardsInOneDraft_AreThoseOfApplyingEach()
    {
        int longest = 0;
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            RandomEdits random = new(seed);
            Landscape now = random.Landscape(6 + (seed % 12));
            EditedBoards draft = new(now);
            int made = 0;
            for (int i = 0; i < 40; i++)
            {
                LandscapeEdit edit = random.Next(now);
                LandscapeEditResult plain = now.Apply(edit);
                if (!plain.IsValid || !EditedBoards.CanMake(edit))
                {
                    continue;
                }

                if (draft.TryMake(edit))
                {
                    made++;
                    Check(draft, now, plain);
                }
                else
                {
                    (draft, made) = (new(plain.Landscape), 0);
                }

                longest = Math.Max(longest, made);
                now = plain.Landscape;
            }
        }).Holds(Runs);
        longest.Should().BeGreaterThan(10);
    }

    [Fact]
    public void TryMake_WhatSomethingElseNames_IsLeftToTheLandscape()
    {
        Landscape landscape = Landscape.Create(TestEdition.Edition, new()
        {
            Partnerships = [new() { Id = new("a"), Name = "A" }, new() { Id = new("b"), Name = "B", ReportsTo = [new("a")] }],
            Strategies = [new() { Id = new("s"), Name = "S", OwnerPartnership = new("a") }],
        });

        new EditedBoards(landscape).TryMake(new ClosePartnership { Partnership = new("a") }).Should().BeFalse();
        new EditedBoards(landscape).TryMake(new ClosePartnership { Partnership = new("b") }).Should().BeTrue();
        new EditedBoards(landscape).TryMake(new BringUnder { Partnership = new("a"), Parent = new("b") }).Should().BeFalse("it is a circle");
    }

    private static void Check(EditedBoards draft, Landscape before, LandscapeEditResult plain)
    {
        plain.Errors.Should().BeEmpty();
        Landscape after = plain.Landscape!;
        draft.ToLandscape().Should().Be(after);
        draft.ToLandscape().Contents.Partnerships.Should().Equal(after.Partnerships);
        draft.Untied.Should().Equal(plain.Untied);
        draft.DutiesDropped.Should().Equal(plain.DutiesDropped);
        foreach (Id<Partnership> id in before.Partnerships.Concat(after.Partnerships).Select(static board => board.Id))
        {
            draft.FindBefore(id).Should().Be(before.Partnership(id));
            draft.Find(id).Should().Be(after.Partnership(id));
        }

        foreach (PartnershipKind kind in after.Partnerships.SelectMany(after.KindsOf).Distinct())
        {
            draft.GroundsOf(kind.Id).Should().BeEquivalentTo(after.Partnerships
                .Where(board => board.Kind == kind.Id || board.AlsoActsAs.Contains(kind.Id))
                .Select(static board => board.Footprint)
                .Distinct());
        }
    }
}
