namespace PccGovernance.Fuzzing;

/// <summary>The short run: the same mutants each time, of every kind of document.</summary>
public sealed class FuzzingTests
{
    private const int Seeds = 600;

    [Fact]
    public void Run_MutantsOfEveryKind_FailNowhere()
    {
        using StringWriter output = new();
        using FuzzRun run = new(new() { Seed = 1, Count = Seeds, Folder = Path.Combine(Path.GetTempPath(), "fuzzing-short") }, output);

        run.Run().Should().Be(0, output.ToString());

        run.Tried.Should().Be(Seeds);
        foreach (DocumentKind kind in Enum.GetValues<DocumentKind>())
        {
            run.Taken(kind).Should().BePositive("mutants that are never read show nothing of {0}", kind);
        }
    }

    [Fact]
    public void Run_DocumentsAsTheyAre_AreRead()
    {
        Documents documents = Documents.Make();
        foreach (DocumentKind kind in Enum.GetValues<DocumentKind>().Except([DocumentKind.Csv, DocumentKind.Xlsx]))
        {
            foreach (Document document in documents.OfKind(kind))
            {
                Exercise.Run(document, 1).Should().BeTrue("{0} comes from the library", kind);
            }
        }
    }

    [Fact]
    public void Make_SameSeed_IsTheSameMutant()
    {
        Mutants mutants = new(Documents.Make(), Enum.GetValues<DocumentKind>());
        Mutants again = new(Documents.Make(), Enum.GetValues<DocumentKind>());

        for (int seed = 0; seed < 200; seed++)
        {
            again.Make(seed).Content.Should().Equal(mutants.Make(seed).Content, "seed {0}", seed);
        }
    }

    [Theory]
    [InlineData(999, 12, 31)]
    [InlineData(3000, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void Check_DayThatNoLandscapeMayHold_IsFoundWhereverItStands(int year, int month, int day)
    {
        LocalDate date = new(year, month, day);
        Partnership board = new() { Id = new("board"), Name = "Board" };
        LandscapeContents[] all =
        [
            new() { Partnerships = [board with { Period = new(null, date) }] },
            new() { Partnerships = [board with { LastReviewed = date }] },
            new() { Partnerships = [board with { Seats = [new() { Organisation = new("police"), Period = new(date, null) }] }] },
            new() { Meetings = [new() { Id = new("meeting"), Partnership = board.Id, On = date }] },
        ];
        foreach (LandscapeContents contents in all)
        {
            FluentActions.Invoking(() => PermittedDays.Check(contents)).Should().Throw<FuzzException>();
        }

        FluentActions.Invoking(() => PermittedDays.Check(new() { Partnerships = [board with { Period = new(new(2020, 1, 1), null) }] }))
            .Should().NotThrow();
    }

    [Fact]
    public void Minimise_OneMemberThatFails_IsLeftAlone()
    {
        Document document = new(DocumentKind.Landscape, """{"a":[1,{"b":2,"bad":3},4],"c":{"d":"e"}}"""u8.ToArray());

        Document least = Minimiser.Minimise(document, static one => one.Content.AsSpan().IndexOf("bad"u8) >= 0);

        System.Text.Encoding.UTF8.GetString(least.Content).Should().Be("""{"a":[{"bad":3}]}""");
    }

    [Fact]
    public void Minimise_OneLineThatFails_IsLeftAlone()
    {
        Document document = new(DocumentKind.Csv, "a,b\nc,d\nbad,f\ng,h\n"u8.ToArray());

        Document least = Minimiser.Minimise(document, static one => one.Content.AsSpan().IndexOf("bad"u8) >= 0);

        System.Text.Encoding.UTF8.GetString(least.Content).Should().Be("bad,f");
    }

    [Theory]
    [InlineData("--seed")]
    [InlineData("--seed", "x")]
    [InlineData("--kind", "poem")]
    [InlineData("--replay", "a.json")]
    public void Parse_CommandLineThatIsNone_IsRefused(params string[] args) => FuzzSettings.Parse(args).Should().BeNull();
}
