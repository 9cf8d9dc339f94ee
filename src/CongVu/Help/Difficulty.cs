namespace CongVu.Help;

/// <summary>A difficulty as it was reported, with what the page knew of it (khó khăn, vướng mắc).</summary>
/// <param name="Words">What the person says.</param>
/// <param name="Page">Address of the page on which it happened.</param>
/// <param name="SupportCode">The operation that the log knows.</param>
/// <param name="Browser">With which browser.</param>
/// <param name="Findings">What the signing doctor found; empty elsewhere.</param>
public sealed record Difficulty(string Words, string Page, string SupportCode, string Browser, string Findings)
{
    private const int MostOfContext = 500;
    private const int MostOfFindings = 4000;

    /// <summary>Without blanks at the ends, and no longer than anybody reads; what the person says is never cut.</summary>
    internal Difficulty Tidy() => new(
        Words.Trim(), Cut(Page, MostOfContext), Cut(SupportCode, MostOfContext), Cut(Browser, MostOfContext), Cut(Findings, MostOfFindings));

    private static string Cut(string text, int most) => text.Trim() is { } whole && whole.Length > most ? whole[..most] : text.Trim();
}
