using System.Globalization;
using PccGovernance.Text;

namespace PccGovernance.Tests.Text;

public sealed class PhrasebookTests
{
    private static readonly EntityReference Safer = EntityReference.Of(new Id<Partnership>("safer-boston"));
    private static readonly EntityNames Names = EntityNames.Of([new(Safer, "Safer Boston")]);

    [Fact]
    public void Say_DateKnownToTheDay_IsSaidAsADay() =>
        English(Reviewed(new PartialDate(new LocalDate(2019, 3, 1))))
            .Should()
            .Be("Safer Boston was last reviewed on 1 March 2019, more than 5 years before 21 November 2026.");

    [Fact]
    public void Say_DateKnownToTheYear_IsNoMoreExactThanThat() =>
        English(Reviewed(PartialDate.Parse("2019")))
            .Should()
            .Be("Safer Boston was last reviewed in 2019, more than 5 years before 21 November 2026.");

    [Fact]
    public void Say_NameStyles_CallThingsAsAsked()
    {
        Statement statement = Statement.Of("review.no-review", ("partnership", Safer));

        Phrasebook
            .English.Say(statement, Names, NameStyle.NamesWithIdentifiers)
            .Should()
            .Be("Safer Boston ('safer-boston') has no review on record.");
        Phrasebook.English.Say(statement, Names, NameStyle.Identifiers).Should().Be("'safer-boston' has no review on record.");
        Phrasebook.English.Say(statement, EntityNames.None).Should().Be("'safer-boston' has no review on record.");
    }

    [Fact]
    public void Say_AnyCodeWithoutItsArguments_SaysItOrNamesWhatIsMissing()
    {
        int missing = 0;
        foreach (string code in Phrasebook.English.Codes)
        {
            try
            {
                Phrasebook.English.Say(Statement.Of(code), Names).Should().NotBeNullOrWhiteSpace(code);
            }
            catch (ArgumentException refused)
            {
                missing++;
                refused.Message.Should().Contain(code);
            }
        }

        missing.Should().BePositive();
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("É", "é")]
    [InlineData("The board", "the board")]
    public void Small_Text_IsSafeWhateverItsLength(string text, string small) => EnglishCase.Small(text).Should().Be(small);

    [Theory]
    [InlineData("", "")]
    [InlineData("é", "É")]
    [InlineData("the board", "The board")]
    public void Capital_Text_IsSafeWhateverItsLength(string text, string capital) => EnglishCase.Capital(text).Should().Be(capital);

    [Theory]
    [InlineData(1, 1, "of its 1 seat 1 has a recorded role.")]
    [InlineData(1200, 3, "of its 1,200 seats 3 have a recorded role.")]
    public void Say_Counts_AgreeWithTheirNouns(int seats, int known, string end) =>
        English(Statement.Of("review.no-chair-known", ("partnership", Safer), ("seats", seats), ("known", known))).Should().EndWith(end);

    [Fact]
    public void Say_InWelsh_IsWelshAndFallsBackToEnglish()
    {
        Phrasebook
            .Welsh.Say(Statement.Of("review.no-review", ("partnership", Safer)), Names)
            .Should()
            .Be("Safer Boston: nid oes adolygiad ar gofnod.");
        Phrasebook
            .Welsh.With(new KeyValuePair<string, Phrase>("mine", static _ => "Fy rheol."))
            .Say(Statement.Of("mine"), Names)
            .Should()
            .Be("Fy rheol.");
        Phrasebook
            .Welsh.Codes.Should()
            .BeSubsetOf(Phrasebook.English.Codes)
            .And.HaveCount(Phrasebook.English.Codes.Count(static code => code.StartsWith("review.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Say_UnknownCode_LosesNothing() =>
        English(Statement.Of("mine.odd", ("partnership", Safer), ("boards", 3)))
            .Should()
            .Be("mine.odd (partnership: Partnership 'safer-boston', boards: 3)");

    [Fact]
    public void Say_Written_IsSaidAsItStandsInEveryLanguage()
    {
        Statement statement = "Somebody's own sentence.";

        Phrasebook.English.Say(statement, Names).Should().Be("Somebody's own sentence.");
        Phrasebook.Welsh.Say(statement, Names).Should().Be("Somebody's own sentence.");
    }

    [Fact]
    public void Say_ArgumentOfAnotherType_NamesCodeAndArgument() =>
        FluentActions.Invoking(() => English(Statement.Of("review.no-review", ("partnership", 3)))).Should().Throw<ArgumentException>()
            .WithMessage("The statement 'review.no-review' has no argument 'partnership' of the type ReferenceValue*");

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "a")]
    [InlineData(2, "a and b")]
    [InlineData(6, "a, b, c, d, e and f")]
    [InlineData(7, "a, b, c, d, e and 2 more")]
    public void Texts_Many_NamesTheFirstFewAndCountsTheRest(int count, string said) =>
        Saying(static a => a.Texts("items"), ("items", "abcdefg"[..count].Select(static c => c.ToString()).ToValueList()))
            .Should()
            .Be(said);

    [Theory]
    [InlineData("999.49", "999.49", "£999")]
    [InlineData("4081.63", "4081.63", "£4,080")]
    [InlineData("204081.63", "204081.63", "£204,100")]
    [InlineData("1234567", "1234567", "£1,235,000")]
    [InlineData("-4081.63", "-4081.63", "-£4,080")]
    [InlineData("-0.2", "-0.2", "£0")]
    [InlineData("4000", "6123", "£4,000 to £6,120")]
    [InlineData("4081", "4082", "£4,080")]
    public void Money_Amounts_AreRoundedToWhatTheyRestOn(string low, string high, string said) =>
        Saying(static a => a.Money("cost"), ("cost", new MoneyRange(Pounds(low), Pounds(low), Pounds(high)))).Should().Be(said);

    [Fact]
    public void Number_RangeAndShare_AreSaidShort()
    {
        Saying(static a => a.Number("hours", 1), ("hours", StatementValue.Between(12.04m, 20))).Should().Be("12 to 20");
        Saying(static a => a.Number("hours", 0), ("hours", StatementValue.Between(12.04m, 12.3m))).Should().Be("12");
        Saying(static a => a.Share("share"), ("share", StatementValue.ShareOf(0.455m))).Should().Be("46%");
        Saying(static a => a.Word("tier"), ("tier", StatementValue.Word(PartnershipTier.Strategic))).Should().Be("strategic");
        Saying(static a => a.Date("due")).Should().Be("a day that is not known");
    }

    [Fact]
    public void Name_OfAPriority_StandsInQuotationMarks() =>
        Phrasebook
            .English.With(new KeyValuePair<string, Phrase>("x", static a => a.Name("p")))
            .Say(
                Statement.Of("x", ("p", EntityReference.Of(new Id<PlanPriority>("plan.1")))),
                EntityNames.Of([new(EntityReference.Of(new Id<PlanPriority>("plan.1")), "Safer roads")]))
            .Should()
            .Be("‘Safer roads’");

    private static Money Pounds(string amount) => new(decimal.Parse(amount, CultureInfo.InvariantCulture));

    private static Statement Reviewed(PartialDate date) =>
        Statement.Of(
            "review.reviewed-long-ago",
            ("partnership", Safer),
            ("reviewed", date),
            ("years", 5),
            ("day", new LocalDate(2026, 11, 21)));

    private static string English(Statement statement) => Phrasebook.English.Say(statement, Names);

    private static string Saying(Phrase phrase, params ReadOnlySpan<(string, StatementValue?)> arguments) =>
        Phrasebook.English.With(new KeyValuePair<string, Phrase>("x", phrase)).Say(Statement.Of("x", arguments), Names);
}
