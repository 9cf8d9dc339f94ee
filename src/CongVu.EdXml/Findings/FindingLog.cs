using System.Globalization;

namespace CongVu.EdXml;

// Bounded on purpose: a packet made to produce a million findings must not fill the memory.
internal sealed class FindingLog
{
    private const int MostOfEach = 200;
    private const int LongestQuote = 120;

    private readonly List<Finding> findings = [];
    private readonly Dictionary<FindingSeverity, int> counts = [];

    public bool HasErrors => counts.GetValueOrDefault(FindingSeverity.Error) > 0;

    public void Add(FindingKind kind, params ReadOnlySpan<string> quotes)
    {
        var count = counts.GetValueOrDefault(kind.Severity);
        if (count >= MostOfEach) return;

        var clean = new object[quotes.Length];
        for (var i = 0; i < quotes.Length; i++) clean[i] = Clean(quotes[i]);
        var finding = new Finding(kind.Code, kind.Severity, string.Format(CultureInfo.InvariantCulture, kind.Template, clean));
        if (findings.Contains(finding)) return;

        findings.Add(finding);
        counts[kind.Severity] = count + 1;
    }

    public void Add(FindingKind kind, long number) => Add(kind, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Errors first, otherwise in the order they were noticed.</summary>
    public IReadOnlyList<Finding> InOrder() => [.. findings.OrderByDescending(finding => finding.Severity)];

    // What a packet says is quoted to people and logs: no line breaks, no control or direction marks, no novels.
    private static string Clean(string quote)
    {
        var visible = new string([.. quote.Take(LongestQuote).Select(Visible)]);
        return quote.Length > LongestQuote ? visible + "…" : visible;
    }

    private static char Visible(char letter) => char.GetUnicodeCategory(letter) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate => ' ',
        _ => letter,
    };
}
