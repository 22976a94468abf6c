using FsCheck.Fluent;
using PccGovernance.Kernel;

namespace PccGovernance.Tests.Model.Edits;

/// <summary>Edits that are made in a draft come to what they come to when each is applied to a landscape.</summary>
public sealed class EditedLandscapeTests
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
            EditedLandscape draft = new(now);
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
        made.Should().BeGreaterThan(4 * Runs, "the draft is to be what makes most edits");
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
            EditedLandscape draft = new(now);
            int made = 0;
            for (int i = 0; i < 40; i++)
            {
                LandscapeEdit edit = random.Next(now);
                LandscapeEditResult plain = now.Apply(edit);
                if (!plain.IsValid)
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
    public void TryMake_BoardThatAStrategyAndAMeetingName_UntiesTheOneAndTakesTheOther()
    {
        EditedLandscape draft = new(Small(
            [new() { Id = new("a"), Name = "A" }],
            new()
            {
                Strategies = [new() { Id = new("s"), Name = "S", OwnerPartnership = new("a") }],
                Meetings = [new() { Id = new("m"), Partnership = new("a"), On = new NodaTime.LocalDate(2026, 1, 5) }],
            }));

        draft.TryMake(new ClosePartnership { Partnership = new("a") }).Should().BeTrue();

        draft.Untied.Should().BeEquivalentTo([EntityReference.Of(new Id<Meeting>("m")), EntityReference.Of(new Id<Strategy>("s"))]);
        draft.ToLandscape().Strategies.Should().ContainSingle().Which.OwnerPartnership.Should().BeNull();
        draft.ToLandscape().Meetings.Should().BeEmpty();
    }

    [Fact]
    public void TryMake_CircleOfReportingLines_IsLeftToTheLandscape()
    {
        EditedLandscape draft = new(Small([new() { Id = new("a"), Name = "A" }, new() { Id = new("b"), Name = "B", ReportsTo = [new("a")] }]));

        draft.TryMake(new BringUnder { Partnership = new("a"), Parent = new("b") }).Should().BeFalse();
    }

    [Fact]
    public void TryMake_BoardBelowOneThatClosedIntoAnotherThatCloses_ReportsToNothing()
    {
        EditedLandscape draft = new(Small(
        [
            new() { Id = new("a"), Name = "A" },
            new() { Id = new("b"), Name = "B" },
            new() { Id = new("c"), Name = "C", ReportsTo = [new("a")] },
        ]));

        draft.TryMake(new ClosePartnership { Partnership = new("a"), Successor = new("b") }).Should().BeTrue();
        draft.Find(new Id<Partnership>("c"))!.ReportsTo.Should().Equal(new Id<Partnership>("b"));

        draft.TryMake(new ClosePartnership { Partnership = new("b") }).Should().BeTrue();
        draft.Find(new Id<Partnership>("c"))!.ReportsTo.Should().BeEmpty();
        draft.Untied.Should().Equal(EntityReference.Of(new Id<Partnership>("c")));
    }

    [Fact]
    public void TryMake_PriorityThatAnotherStrategyHas_IsLeftToTheLandscape()
    {
        StrategyPriority priority = new() { Id = new("s.1"), Text = "Fewer knives" };
        Strategy one = new() { Id = new("s"), Name = "S", Priorities = [priority] };
        EditedLandscape draft = new(Small([], new() { Strategies = [one] }));
        PutItems moved = new()
        {
            Put = LandscapeContents.Empty with { Strategies = [one with { Priorities = [] }, one with { Id = new("t") }] },
        };

        draft.TryMake(moved).Should().BeTrue("the one has it no more");
        draft.TryMake(new PutItems { Put = LandscapeContents.Empty with { Strategies = [one] } }).Should().BeFalse();
    }

    [Fact]
    public void TryMake_PostOfAnotherOrganisationThanTheSeatBesideIt_IsLeftToTheLandscape()
    {
        Post post = new() { Id = new("p"), Organisation = new("o"), Title = "Head" };
        EditedLandscape draft = new(Small(
            [new() { Id = new("a"), Name = "A", Seats = [new() { Organisation = new("o"), Post = new("p") }] }],
            new() { Organisations = [new() { Id = new("o"), Name = "O" }, new() { Id = new("q"), Name = "Q" }], Posts = [post] }));

        draft.TryMake(new PutItems { Put = LandscapeContents.Empty with { Posts = [post with { Organisation = new("q") }] } })
            .Should().BeFalse();
    }

    [Fact]
    public void Holders_AfterAnyEdits_AreThoseOfTheContentsWalkedThrough()
    {
        int held = 0;
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            RandomEdits random = new(seed);
            Landscape now = random.Landscape(2 + (seed % 12));
            EditedContents contents = new(now);
            EntityReference[] asked = [.. now.Partnerships.Take(1).Select(b => EntityReference.Of(b.Id)), .. now.Organisations.Take(1).Select(o => EntityReference.Of(o.Id))];
            _ = asked.Select(contents.Holders.Of).ToArray();
            for (int i = 0; i < 8; i++)
            {
                contents.Begin(i);
                random.Next(now).Make(contents);
            }

            foreach (EntityReference named in now.Partnerships.Select(static b => EntityReference.Of(b.Id))
                .Concat(now.Organisations.Select(static o => EntityReference.Of(o.Id))))
            {
                HashSet<EntityReference> plain = HoldersByWalking(contents.Contents, named);
                contents.Holders.Of(named).Should().BeEquivalentTo(plain);
                held += plain.Count;
            }
        }).Holds(Runs);
        held.Should().BeGreaterThan(Runs);
    }

    private static HashSet<EntityReference> HoldersByWalking(LandscapeContents contents, EntityReference named)
    {
        HashSet<EntityReference> holders = [];
        foreach (EntityList list in EntityCatalogue.Lists)
        {
            list.Accept(new Walking(contents, named, holders));
        }

        return holders;
    }

    private static Landscape Small(ValueList<Partnership> boards, LandscapeContents? contents = null) =>
        Landscape.Create(TestEdition.Edition, (contents ?? new()) with { Partnerships = boards });

    /// <summary>Everything of a list that names one thing, found by looking at everything.</summary>
    private sealed class Walking(LandscapeContents contents, EntityReference named, HashSet<EntityReference> holders) : IEntityListVisitor<bool>
    {
        public bool Visit<T>(EntityList<T> list)
            where T : class, ILandscapeItem<T>
        {
            foreach (T item in list.References is null ? [] : list.Of(contents))
            {
                ReferenceWalk walk = new();
                EntityCatalogue.Lists.First(one => one.Kind == named.Kind).Watch(walk, seen =>
                {
                    if (seen == named)
                    {
                        holders.Add(EntityReference.Of(item.Id));
                    }
                });
                _ = list.References!(item, walk);
            }

            return true;
        }
    }

    private static void Check(EditedLandscape draft, Landscape before, LandscapeEditResult plain)
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

        foreach (Id<Organisation> id in before.Organisations.Concat(after.Organisations).Select(static one => one.Id))
        {
            draft.FindBefore(id).Should().Be(before.Organisation(id));
            draft.Find(id).Should().Be(after.Organisation(id));
            draft.BoardsSeating([id]).Should().Equal(after.SeatsOf(id).Select(static seat => seat.Partnership).Distinct().Order());
        }

        draft.PolicingBodies.Should().Equal(after.Organisations.Where(one => OfficeFinder.IsPolicingBody(after, one.Kind)));
        foreach (PartnershipKind kind in after.Partnerships.SelectMany(after.KindsOf).Distinct())
        {
            draft.GroundsOf(kind.Id).Should().BeEquivalentTo(after.Partnerships
                .Where(board => board.Kind == kind.Id || board.AlsoActsAs.Contains(kind.Id))
                .Select(static board => board.Footprint)
                .Distinct());
        }
    }
}
