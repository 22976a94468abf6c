using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PccGovernance.Reporting.BrowserTests;

/// <summary>The pages as a browser shows them.</summary>
public sealed class PageTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Review = "review";

    /// <summary>Chromium takes no picture that is higher than 16,384 pixels.</summary>
    private const int PictureHeight = 16_000;

    public static TheoryData<string> Kinds { get; } = [.. Samples.All.Select(static paper => paper.Name)];

    [Theory]
    [InlineData(Review)]
    [InlineData("review with milestones")]
    [InlineData("comparison")]
    [InlineData("delivery quarter")]
    [InlineData("import")]
    [InlineData("review of hostile names")]
    public async Task Page_InLight_HasNoViolation(string kind) => (await ViolationsAsync(kind, ColorScheme.Light)).Should().BeEmpty();

    [Theory]
    [InlineData(Review)]
    [InlineData("delivery quarter")]
    public async Task Page_InDark_HasNoViolation(string kind) => (await ViolationsAsync(kind, ColorScheme.Dark)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Page_Opened_FetchesNothingAndComplainsOfNothing(string kind)
    {
        List<string> requests = [];
        List<string> complaints = [];
        IPage page = await browser.OpenAsync(kind, before: opened =>
        {
            opened.Request += (_, request) => requests.Add(request.Url);
            opened.Console += (_, message) => complaints.Add(message.Text);
            opened.PageError += (_, error) => complaints.Add(error);
            opened.Dialog += (_, dialog) => complaints.Add(dialog.Message);
        });

        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        requests.Should().ContainSingle("the page itself");
        complaints.Should().BeEmpty();
        (await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main')).display")).Should().Be("block");
        (await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('h1')).fontWeight")).Should().Be("700");
        await page.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Page_AtAnyWidth_ScrollsSidewaysInTablesAndPicturesOnly(string kind)
    {
        IPage page = await browser.OpenAsync(kind);
        foreach (int width in new[] { 1400, 800, 360, 320 })
        {
            await page.SetViewportSizeAsync(width, 900);
            (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
            string[] wide = await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('main *, header *, nav *')]
                    .filter(e => !e.closest('.scroll') && !e.closest('.skip') && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline' && e.clientWidth > 0)
                    .map(e => e.tagName + ' ' + e.className)
                """
            );
            wide.Should().BeEmpty("at a width of {0}", width);
        }

        await page.CloseAsync();
    }

    [Fact]
    public async Task Page_WithTextSpacedWidely_LosesNothing()
    {
        // The spacing of success criterion 1.4.12.
        IPage page = await browser.OpenAsync(Review, 360);
        await page.EvaluateAsync(
            """
            () => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
                document.adoptedStyleSheets = [sheet];
            }
            """);
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(360);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Keyboard_FromTheTop_SkipsToThePaper()
    {
        IPage page = await browser.OpenAsync(Review);
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("() => document.activeElement.className")).Should().Be("skip");
        (await page.EvaluateAsync<bool>("() => document.activeElement.getBoundingClientRect().left >= 0"))
            .Should()
            .BeTrue("the link shows once it has the focus");
        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be("paper");
        await page.CloseAsync();
    }

    [Fact]
    public async Task Keyboard_TabByTab_ReachesEverythingInOrderAndShowsWhereItIs()
    {
        IPage page = await browser.OpenAsync(Review);
        string[] expected = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('a[href], summary, [tabindex="0"]')]
                .filter(e => { const d = e.closest('details:not([open])'); return !d || (e.tagName === 'SUMMARY' && e.parentElement === d && !d.parentElement.closest('details:not([open])')) })
                .map((e, i) => { e.dataset.walk = i; return String(i) })
            """);
        expected.Length.Should().BeGreaterThan(50);
        for (int i = 0; i < expected.Length; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            string[] at = await page.EvaluateAsync<string[]>(
                """
                () => {
                    const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
                    return [e.dataset.walk ?? e.tagName, String(box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth), String(style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)];
                }
                """);
            at.Should()
                .Equal([expected[i], "true", "true"], "stop {0} of {1} is the next in order, in sight and outlined", i, expected.Length);
        }

        await page.CloseAsync();
    }

    [Fact]
    public async Task Keyboard_OnATableThatIsShut_OpensItAndScrollsIt()
    {
        IPage page = await browser.OpenAsync(Review, 360);
        await page.EvaluateAsync("() => document.querySelector('figure summary').focus()");
        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<bool>("() => document.querySelector('figure details').open")).Should().BeTrue();
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("() => document.activeElement.className")).Should().Be("scroll");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForFunctionAsync("() => document.activeElement.scrollLeft > 0");
        await page.CloseAsync();
    }

    [Fact]
    public async Task Link_ToARowOfAnotherSection_LeadsThere()
    {
        IPage page = await browser.OpenAsync(Review);
        await page.Locator("#not-known ~ .scroll a[href^='#board-']").First.ClickAsync();
        (
            await page.EvaluateAsync<bool>(
                "() => { const row = document.querySelector(':target'), box = row.getBoundingClientRect(); return row.tagName === 'TR' && "
                + "box.top >= 0 && box.bottom <= innerHeight }"
            )
        )
            .Should()
            .BeTrue();
        await page.CloseAsync();
    }

    [Fact]
    public async Task ScreenReader_Tree_NamesLandmarksPicturesAndTables()
    {
        IPage page = await browser.OpenAsync(Review);
        string tree = await page.Locator("body").AriaSnapshotAsync();

        tree.Should()
            .Contain("- banner")
            .And.Contain("navigation \"Contents\"")
            .And.Contain("- main")
            .And.Contain("heading \"What to do first\" [level=2]")
            .And.Contain("img \"Who pays: cost a year by body\"")
            .And.Contain("table \"Cost a year by sector\"")
            .And.Contain("columnheader \"Sector\"")
            .And.Contain("rowheader \"Policing\"");
        await page.CloseAsync();
    }

    [Fact]
    public async Task Print_OfAnyScheme_IsDarkOnWhiteWithoutControls()
    {
        IPage page = await browser.OpenAsync(Review, scheme: ColorScheme.Dark);
        (await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor")).Should().Be("rgb(20, 24, 29)");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor")).Should().Be("rgb(255, 255, 255)");
        (await page.EvaluateAsync<string>("() => getComputedStyle(document.body).color")).Should().Be("rgb(0, 0, 0)");
        (await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('nav')).display")).Should().Be("none");
        byte[] pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, Tagged = true, Outline = true });
        pdf.Take(5).Should().Equal("%PDF-"u8.ToArray());
        pdf.Length.Should().BeGreaterThan(50_000);
        await page.CloseAsync();
    }

    /// <summary>
    /// For whoever wants to look: with the variable PAPER_PICTURES, pictures and prints of every page are put into the folder that it
    /// names.
    /// </summary>
    [Fact]
    public async Task Pictures_WhereAskedFor_AreTaken()
    {
        if (Environment.GetEnvironmentVariable("PAPER_PICTURES") is not { Length: > 0 } folder)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        foreach (string kind in Samples.All.Select(static paper => paper.Name))
        {
            foreach (
                (int width, ColorScheme scheme) in new[] { (360, ColorScheme.Light), (800, ColorScheme.Dark), (1400, ColorScheme.Light) })
            {
                IPage page = await browser.OpenAsync(kind, width, PictureHeight, scheme);
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{kind}-{width}.png") });
                await page.CloseAsync();
            }

            IPage print = await browser.OpenAsync(kind);
            await print.PdfAsync(
                new()
                {
                    Path = Path.Combine(folder, $"{kind}.pdf"),
                    PreferCSSPageSize = true,
                    Tagged = true,
                    Outline = true,
                });
            await print.CloseAsync();
        }
    }

    private async Task<IEnumerable<string>> ViolationsAsync(string kind, ColorScheme scheme)
    {
        IPage page = await browser.OpenAsync(kind, scheme: scheme);
        // What is shut is not looked at: everything is opened first.
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        AxeResult result = await page.RunAxe(
            new AxeRunOptions
            {
                ResultTypes = [ResultType.Violations],
                RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
            });
        await page.CloseAsync();
        result.Passes.Should().HaveCountGreaterThan(15, "the rules looked at something");
        return result.Violations.Select(static violation =>
            $"{violation.Id}: {violation.Help} ({violation.Nodes.Length}): {violation.Nodes[0].Html}");
    }
}
