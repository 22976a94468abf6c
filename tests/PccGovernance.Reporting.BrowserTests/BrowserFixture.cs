using Microsoft.Playwright;

namespace PccGovernance.Reporting.BrowserTests;

/// <summary>One browser for all tests, and the papers as files.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papers");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        // The sandbox of the browser does not work for root, as which containers run; the pages are our own.
        _browser = await _playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium.Path, Args = ["--no-sandbox", "--disable-gpu"] });
        for (int i = 0; i < Samples.All.Count; i++)
        {
            await File.WriteAllTextAsync(FileOf(i), PaperHtml.Write(Samples.All[i].Paper));
        }
    }

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? default);
        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Opens a paper.</summary>
    public async Task<IPage> OpenAsync(
        string kind,
        int width = 1280,
        int height = 900,
        ColorScheme scheme = ColorScheme.Light,
        Action<IPage>? before = null)
    {
        IPage page = await _browser!.NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = height },
                ColorScheme = scheme,
                ReducedMotion = ReducedMotion.Reduce,
            });
        before?.Invoke(page);
        await page.GotoAsync(new Uri(FileOf(Samples.All.Select(static paper => paper.Name).ToList().IndexOf(kind))).AbsoluteUri);
        return page;
    }

    private string FileOf(int paper) => Path.Combine(_folder.FullName, $"{paper}.html");
}
