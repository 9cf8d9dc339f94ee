using System.Globalization;
using CongVu.DocumentFormat.Packages;
using CongVu.Pdf.Pages;

namespace CongVu.DocumentFormat.Drafting;

/// <summary>Name and motto of the state, and the names of bodies with the lines under them (boxes 1 and 2).</summary>
internal sealed class StateHead(Letters letters, PageComposer measure)
{
    private const string NationalName = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private const string Motto = "Độc lập - Tự do - Hạnh phúc";

    private static readonly string[] CouncilNames = ["Ủy ban nhân dân ", "Hội đồng nhân dân "];

    /// <summary>Capitals of Vietnamese; the same everywhere.</summary>
    public static string Upper(string text) => text.ToUpper(CultureInfo.InvariantCulture);

    public List<Block> Issuer(string? superior, string organization)
    {
        var blocks = new List<Block>();
        if (superior is not null)
            blocks.Add(new Paragraph(Upper(Turned(superior)), letters.Superior, Letters.Centered));
        var issuer = Upper(Turned(organization));
        blocks.Add(new Paragraph(issuer, letters.Organization, Letters.Centered));
        blocks.Add(RuleUnder(issuer.Split('\n')[^1], letters.Organization, 0.4));
        return blocks;
    }

    public List<Block> State() =>
    [
        new Paragraph(NationalName, letters.NationalName, Letters.Centered),
        new Paragraph(Motto, letters.Motto, Letters.Centered),
        RuleUnder(Motto, letters.Motto, 1),
    ];

    /// <summary>A line whose length is a share of a text's.</summary>
    public Rule RuleUnder(string text, TextStyle style, double share, double most = double.MaxValue) =>
        new(Math.Min(measure.WidthOf(text, style), most) * share) { SpaceBefore = 2, SpaceAfter = 6 };

    // "ỦY BAN NHÂN DÂN" has a line of its own, what it is the committee of the next one.
    private static string Turned(string name)
    {
        var composed = SafeText.Printable(name);
        return composed.Contains('\n', StringComparison.Ordinal) || Array.Find(CouncilNames, council => composed.StartsWith(council, StringComparison.OrdinalIgnoreCase)) is not { } found
            ? composed
            : composed[..(found.Length - 1)] + "\n" + composed[found.Length..];
    }
}
