using Microsoft.Playwright;

namespace CongVu.Journeys;

/// <summary>How often a person really pressed the mouse, counted in the browser itself, on pages of everybody.</summary>
internal sealed class Clicks
{
    private int count;

    private Clicks()
    {
    }

    public int Count => count;

    /// <summary>Counts from the next page on.</summary>
    public static async Task<Clicks> CountAsync(IPage page)
    {
        var clicks = new Clicks();
        await page.Context.ExposeFunctionAsync("congvuPressed", () => Interlocked.Increment(ref clicks.count));
        await page.Context.AddInitScriptAsync("addEventListener('pointerdown', e => e.isTrusted && congvuPressed(), true)");
        return clicks;
    }
}
