using CongVu.Web.Tests;
using Microsoft.Playwright;

namespace CongVu.Journeys;

/// <summary>A test in a real browser that leaves pictures of its windows behind when it fails.</summary>
public abstract class Journey(Chromium chromium) : IAsyncDisposable
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("CONGVU_PICTURES") ?? Path.Combine(AppContext.BaseDirectory, "pictures");
    private readonly List<(string Login, IPage Page)> windows = [];

    /// <summary>A window of its own for one person, logged in, who says yes to every question.</summary>
    protected async Task<IPage> EnterAsync(WebOffice office, string login)
    {
        var page = await chromium.LogInAsync(office.Address, login);
        page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        windows.Add((login, page));
        return page;
    }

    /// <summary>A window of its own for somebody who is not logged in.</summary>
    protected async Task<IPage> VisitAsync(WebOffice office)
    {
        var page = await chromium.OpenAsync(office.Address);
        windows.Add(("visitor", page));
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var (login, page) in windows)
        {
            if (TestContext.Current.TestState?.Result is TestResult.Failed)
            {
                var picture = Path.Combine(Folder, $"{GetType().Name}-{login}.png");
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = picture });
                TestContext.Current.TestOutputHelper?.WriteLine($"{login} saw {page.Url}: {picture}");
            }

            await page.Context.CloseAsync();
        }
    }
}
