using PccGovernance.Reference;
using PccGovernance.Text;

namespace PccGovernance.Tests.Text;

/// <summary>What the first page says of groups for a time and of boards without a line, and short names of duties and kinds.</summary>
public sealed class EnglishStandingPhrasesTests
{
    private static readonly EntityReference Board = EntityReference.Of(new Id<Partnership>("board"));
    private static readonly EntityReference Other = EntityReference.Of(new Id<Partnership>("other"));

    [Fact]
    public void Say_Temporary_SaysWhatIsOnRecordOfItsTime()
    {
        Statement.Of("headline.temporary.overdue", ("partnership", Board), ("since", PartialDate.Parse("2024-06")), ("months", 12),
            ("note", "No closing date was set.")).English().Should().Be(
            "'board' is past the time for which it was set up (since June 2024, for 12 months by its own words, no last day is on record): "
            + "close it with a last report, or say why it goes on and until when. The record notes: ‘No closing date was set’.");
        Statement.Of("headline.temporary.overdue", ("partnership", Board), ("since", PartialDate.Parse("2019")), ("year", PartialDate.Parse("2021")))
            .English().Should().Contain("(since 2019, with its task due by 2021, no last day is on record)");
        Statement.Of("headline.temporary.no-end", ("partnership", Board)).English().Should().Be(
            "'board' was set up for a task or a time (where two years are usual for such a group, no last day is on record): agree its last "
            + "day.");
        Statement.Of("headline.temporary.ends", ("partnership", Board), ("last", new LocalDate(2027, 3, 31))).English().Should()
            .Be("'board' ends on 31 March 2027: agree who takes on what is left.");
    }

    [Fact]
    public void Say_WithoutLine_NamesTheBoards()
    {
        ValueList<EntityReference> both = [Board, Other];
        Statement.Of("headline.without-line", ("boards", both), ("all", 62), ("advised", 0)).English().Should().Be(
            "2 of 62 boards rest on no law of their own, are not of the strategic tier and report to no board on record: 'board' and "
            + "'other'. Agree to whom each answers.");
        Statement.Of("headline.without-line", ("boards", Board), ("all", 62), ("advised", 2), ("belongs", (Statement)"Have it report"))
            .English().Should()
            .StartWith("1 of 62 boards rests on no law of its own, is not of the strategic tier and reports to no board").And
            .EndWith("Agree to whom it answers. Of 2 more such boards it is said in what to do first what may become of them. Have it report");
    }

    [Fact]
    public void Say_SamePosts_NamesEachTitleOnce()
    {
        EntityNames names = EntityNames.Of(
        [
            new(EntityReference.Of(new Id<Post>("a")), "Inspector, Town"),
            new(EntityReference.Of(new Id<Post>("b")), "Manager"),
            new(EntityReference.Of(new Id<Post>("c")), "Manager"),
            new(EntityReference.Of(new Id<Post>("d")), "Clerk"),
            new(EntityReference.Of(new Id<Post>("e")), "Nurse"),
        ]);
        string Said(int same, int named, params string[] posts) => Phrasebook.English.Say(
            Statement.Of("duplication.for.same-posts", ("same", same), ("named", named),
                ("posts", posts.Length == 0 ? null : StatementValue.Of(posts.Select(static id => new Id<Post>(id)), EntityReference.Of))),
            names);

        Said(5, 5, "a", "b", "c", "d", "e").Should().Be(
            "As far as it is known who comes, all 5 organisations send the same posts or people to both boards: ‘Inspector, Town’, ‘Manager’, "
            + "‘Clerk’ and 2 more.");
        Said(6, 7).Should().Be("As far as it is known who comes, 6 of the 7 organisations send the same posts or people to both boards.");
        Said(2, 2, "b", "c").Should().Contain("both organisations send");
    }

    [Fact]
    public void Say_BodiesWithOneTitle_AsksWhetherTheyAreOne() => Statement.Of(
        "duplication.for.same-titles",
        ("posts", EntityReference.Of(new Id<Post>("chair"))),
        ("first", EntityReference.Of(new Id<Organisation>("one"))),
        ("second", EntityReference.Of(new Id<Organisation>("two")))).English().Should().Be(
            "Both seat ‘'chair'’, on record as two bodies ('one' and 'two'): if they are the same people, record them once.");

    [Fact]
    public void ShortNames_OfTheEdition_AreShorterAndTellThingsApart()
    {
        string[] all =
        [
            .. EnglandAndWales.Edition.PartnershipKinds.Select(static kind => kind.Name), .. EnglandAndWales.Edition.Duties.Select(static duty => duty.Name),
        ];

        EnglishShortNames.Own.Keys.Should().BeSubsetOf(all, "each is the name of a duty or a kind");
        all.Distinct().Select(EnglishShortNames.Of).Should().OnlyHaveUniqueItems();
        all.Should().OnlyContain(static name => EnglishShortNames.Of(name).Length <= name.Length);
        EnglishShortNames.Of("Domestic abuse related death review panel (formerly domestic homicide review)").Should()
            .Be("Domestic abuse related death review panel");
        EnglishShortNames.Of("(nameless)").Should().Be("(nameless)");
    }
}
