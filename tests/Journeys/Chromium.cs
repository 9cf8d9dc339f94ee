using Microsoft.Playwright;

namespace CongVu.Journeys;

/// <summary>A real browser on the screens of the offices: 1366×768, Vietnamese.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public static string? Program { get; } = Places.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Program is null)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A window of its own for one person, logged in.</summary>
    public async Task<IPage> LogInAsync(Uri address, string loginName)
    {
        var page = await OpenAsync(address);
        await page.GotoAsync("/dang-nhap");
        await page.FillAsync("#LoginName", loginName);
        await page.FillAsync("#Password", "mot hai ba bon");
        await page.ClickAsync("button.btn.main");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Việc hôm nay");
        return page;
    }

    /// <summary>A window of its own, not logged in.</summary>
    public async Task<IPage> OpenAsync(Uri address)
    {
        Assert.SkipUnless(Program is not null, "Chromium is not installed: ./test installs it where it may.");
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = $"{address}", Locale = "vi-VN", ViewportSize = new ViewportSize { Width = 1366, Height = 768 },
        });
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
