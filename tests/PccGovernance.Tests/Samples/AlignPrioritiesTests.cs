using PccGovernance.Alignment;
using PccGovernance.Samples.AlignPriorities;

namespace PccGovernance.Tests.Samples;

/// <summary>The sample that reads priorities from CSV, run as from the command line.</summary>
public sealed class AlignPrioritiesTests
{
    private const string Header = "id,doc_id,kind,text,context_themes\n";

    [Fact]
    public void Run_PrioritiesAndPairs_WritesThemesAndLinks()
    {
        using Folder folder = new();
        string priorities = folder.Write("p.csv", Header
            + "p1,plan-a,plan,\"Violence Against Women, and Girls\",\n"
            + "p2,plan-a,plan,Safer roads,\n"
            + "p3,plan-b,plan,Safer roads,\n"
            + "s1,strategy,strategy,Domestic abuse,\n"
            + "s2,strategy,strategy,tackle perpetrators,vawg\n"
            + "s3,strategy,strategy,Tea,\n");
        string pairs = folder.Write("pairs.csv", "strategy_doc_id,plan_doc_id\nstrategy,plan-a\n");

        (int code, string output, string errors) = Run(priorities, "--pairs", pairs, "--out", folder.Path);

        (code, errors).Should().Be((0, string.Empty));
        folder.Lines("themes.csv").Should().Equal(
            "id,themes,words",
            "p1,vawg,\"Violence Against Women, and Girls\"",
            "p2,road-safety,Safer roads",
            "p3,road-safety,Safer roads",
            "s1,domestic-abuse,Domestic abuse",
            "s2,perpetrators,perpetrators",
            "s3,,");
        folder.Lines("links.csv").Should().HaveCount(3);
        folder.Lines("links.csv")[0].Should().Be("strategy_id,plan_id,grade,strength,reason");
        folder
            .Lines("links.csv")[1]
            .Should()
            .StartWith("s1,p1,direct,0.")
            .And.Contain("Domestic abuse is at the core of Violence against women and girls");
        folder
            .Lines("links.csv")[2]
            .Should()
            .StartWith("s2,p1,direct,0.")
            .And.Contain("by what the strategy as a whole is about: that is Violence against women and girls");
        output
            .Should()
            .Contain("6 priorities, 1 of them without a theme; 2 links, 2 of them direct.")
            .And.MatchRegex("strategy +│ plan-a +│ +2 │ +0 │ +1 │ +1");
    }

    [Fact]
    public void Run_WithoutPairs_ComparesEveryStrategyWithEveryPlan()
    {
        using Folder folder = new();
        string priorities = folder.Write(
            "p.csv",
            "extra,kind,text,id,doc_id\n,plan,Fraud,p1,a\n,plan,Cutting crime,p2,b\n,strategy,Fraud,s1,c\n");

        (int code, _, string errors) = Run(priorities, "--out", folder.Path);

        (code, errors).Should().Be((0, string.Empty));
        folder.Lines("links.csv").Skip(1).Select(static line => line[..13]).Should().Equal("s1,p1,direct,", "s1,p2,partial");
    }

    [Fact]
    public void Run_BadRows_AreListedByLineAndTheGoodOnesKept()
    {
        using Folder folder = new();
        string priorities = folder.Write("p.csv", Header
            + "p1,a,plan,\"Fraud\nand scams\",\n"
            + "p1,a,plan,Again,\n"
            + ",a,board,,\n"
            + "s1,b,strategy,Fraud\n"
            + "s2,b,strategy,Fraud,Not A Key;fraud\n");
        string pairs = folder.Write("pairs.csv", "strategy_doc_id,plan_doc_id\nb,a\na,b\n");

        (int code, _, string errors) = Run(priorities, "--pairs", pairs, "--out", folder.Path);

        code.Should().Be(0);
        errors.TrimEnd().Split(Environment.NewLine).Should().Equal(
            "p.csv, line 4: the id 'p1' is that of an earlier row.",
            "p.csv, line 5: the column 'id' is empty.",
            "p.csv, line 5: the column 'text' is empty.",
            "p.csv, line 5: the kind is 'board' and should be 'plan' or 'strategy'.",
            "p.csv, line 6: it has 4 cells and the header has 5. Put a text with commas in quotation marks.",
            "p.csv, line 7: the context theme 'Not A Key' is no key of a known theme, and was left out.",
            "pairs.csv, line 3: no strategy priority has the doc_id 'a'.",
            "pairs.csv, line 3: no plan priority has the doc_id 'b'.");
        folder.Lines("links.csv")[1].Should().StartWith("s2,p1,direct");
    }

    /// <summary>A file as a British or a European Excel saves it.</summary>
    [Fact]
    public void Run_HeadersAndKindsInCapitals_AreReadAlike()
    {
        using Folder folder = new();
        string capitals = folder.Write("p.csv", "ID,Doc_ID,Kind,Text\np1,plan-a,Plan,Cut burglary\ns1,strat-a,STRATEGY,Tackling burglary\n");

        (int code, string output, string errors) = Run(capitals, "--out", folder.Path);

        (code, errors).Should().Be((0, string.Empty));
        output.Should().Contain("2 priorities, 0 of them without a theme;");
    }

    [Fact]
    public void Run_NoRowThatCanBeUsed_SaysSoAndWritesNothing()
    {
        using Folder folder = new();

        (int code, _, string errors) = Run(folder.Write("p.csv", Header + "p1,a,board,Fraud,\n"), "--out", folder.Path);

        code.Should().Be(2);
        errors.Should().Contain("line 2: the kind is 'board'").And.Contain("could be used: nothing was written.");
        File.Exists(System.IO.Path.Combine(folder.Path, "links.csv")).Should().BeFalse();
    }

    [Fact]
    public void Run_FileWithSemicolons_IsToldAsSuch()
    {
        using Folder folder = new();

        (int code, _, string errors) = Run(folder.Write("p.csv", "\uFEFFid;doc_id;kind;text\np1;a;plan;Fraud\n"), "--out", folder.Path);

        code.Should().Be(2);
        errors.Should().Contain("is separated by semicolons, not by commas: save it as CSV UTF-8 with commas.");
    }

    [Fact]
    public void Run_FileInWindows1252_IsRefused()
    {
        using Folder folder = new();
        string path = System.IO.Path.Combine(folder.Path, "p.csv");
        File.WriteAllBytes(path, [.. "id,doc_id,kind,text\np1,a,plan,Victims"u8, 0x92, .. " care\n"u8]);

        (int code, _, string errors) = Run(path, "--out", folder.Path);

        code.Should().Be(2);
        errors.Should().Contain("is not UTF-8: save it as CSV in UTF-8.");
    }

    [Fact]
    public void Run_FileWithoutAColumn_NamesIt()
    {
        using Folder folder = new();

        (int code, _, string errors) = Run(folder.Write("p.csv", "id,text\n"), "--out", folder.Path);

        code.Should().Be(2);
        errors.Should().Contain("lacks the column 'doc_id', 'kind': it needs id, doc_id, kind, text.");
    }

    [Fact]
    public void Run_NoSuchFileOrNoFile_SaysSo()
    {
        using Folder folder = new();

        Run(System.IO.Path.Combine(folder.Path, "none.csv")).Code.Should().Be(2);
        Run().Code.Should().Be(1);
    }

    [Fact]
    public void Run_QuotationMarkMissing_NamesTheRowAndWritesWhatIsSound()
    {
        using Folder folder = new();

        (int code, _, string errors) = Run(
            folder.Write("p.csv", Header + "p0,a,plan,Fraud,\np1,a,plan,\"Theft,\np2,a,plan,Fraud,\n"),
            "--out",
            folder.Path);

        code.Should().Be(0);
        errors
            .Should()
            .Contain("p.csv, line 3: its quotation marks do not match, and the ")
            .And.Contain("lines up to its end were taken for one row");
        folder.Lines("themes.csv").Should().HaveCount(2);
    }

    [Theory]
    [InlineData("themes.csv")]
    [InlineData("links.csv")]
    public void Run_OutputOverTheInput_IsRefused(string name)
    {
        using Folder folder = new();
        string content = Header + "p1,a,plan,Fraud,\n";
        string link = System.IO.Path.Combine(folder.Path, "link.csv");
        File.CreateSymbolicLink(link, folder.Write(name, content));

        foreach (string path in new[] { System.IO.Path.Combine(folder.Path, name), link })
        {
            (int code, _, string errors) = Run(path, "--out", folder.Path);

            code.Should().Be(3);
            errors.Should().Contain("is not written over");
            File.ReadAllText(path).Should().Be(content);
        }

        Directory.GetFiles(folder.Path).Should().HaveCount(2);
    }

    [Fact]
    public void Run_NotUtf8OrColumnTwiceOrUnknownTheme_SaysSo()
    {
        using Folder folder = new();
        string latin = folder.Write("latin.csv", string.Empty);
        File.WriteAllBytes(latin, [.. "id,doc_id,kind,text\np1,a,plan,caf"u8, 0xE9, (byte)'\n']);

        Run(latin, "--out", folder.Path)
            .Should()
            .Match<(int Code, string Output, string Errors)>(run => run.Code == 2 && run.Errors.Contains("not UTF-8"));
        Run(folder.Write("twice.csv", "id,doc_id,kind,text,text\n"), "--out", folder.Path)
            .Should()
            .Match<(int Code, string Output, string Errors)>(run => run.Code == 2 && run.Errors.Contains("'text' 2 times"));
        Run(folder.Write("theme.csv", Header + "s1,a,strategy,Fraud,nothing-known\n"), "--out", folder.Path)
            .Errors.Should()
            .Contain("'nothing-known' is no key of a known theme");
    }

    /// <summary>Two thousand priorities against two thousand make four million links: each is counted and let go.</summary>
    [Fact]
    public void Counting_Links_TakesEachWhenItIsAskedFor()
    {
        LinkTally tally = new();
        PairRow pair = new() { Strategy = "s", Plan = "p" };
        int made = 0;
        IEnumerable<LinkRow> links = Enumerable.Range(0, int.MaxValue).Select(number =>
        {
            made++;
            return new LinkRow
            {
                Pair = pair,
                Strategy = $"s{number % 2}",
                Plan = $"p{number % 3}",
                Found = new() { Grade = number % 2 == 0 ? AlignmentGrade.Direct : AlignmentGrade.Partial, Strength = 1 },
            };
        });

        tally.Counting(links).Take(6).Should().HaveCount(6);

        (made, tally.Links, tally.Direct).Should().Be((6, 6, 3));
        (tally[pair].Links, tally[pair].Direct, tally[pair].Strategies.Count, tally[pair].Plans.Count).Should().Be((6, 3, 2, 3));
        tally[pair with { Plan = "q" }].Links.Should().Be(0);
    }

    [Fact]
    public void Run_TextLikeAFormula_IsNoFormulaInTheOutput()
    {
        using Folder folder = new();

        Run(folder.Write("p.csv", Header + "=p1,a,plan,Fraud,\n"), "--out", folder.Path).Code.Should().Be(0);

        folder.Lines("themes.csv")[1].Should().NotStartWith("=");
    }

    private static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        return (AlignCommand.Invoke(args, output, errors), output.ToString(), errors.ToString());
    }

    private sealed class Folder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("align-").FullName;

        public string Write(string name, string text)
        {
            string path = System.IO.Path.Combine(Path, name);
            File.WriteAllText(path, text);
            return path;
        }

        public string[] Lines(string name) => File.ReadAllLines(System.IO.Path.Combine(Path, name));

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
