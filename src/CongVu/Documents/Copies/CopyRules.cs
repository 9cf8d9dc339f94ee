using System.Text.RegularExpressions;
using CongVu.Files;
using CongVu.Outcomes;

namespace CongVu.Documents.Copies;

/// <summary>What a scan must be before the agency signs it as a copy (Decree 30, annex I, part II, I.2).</summary>
internal static partial class CopyRules
{
    // Programs round the resolution of a page down.
    private const int LeastDots = 198;
    private static readonly Version LeastVersion = new(1, 4);

    public static Refusals Check(ScanQuality.Finding scan) => new Refusals()
        .Unless(scan.Version >= LeastVersion, CopyRefusals.OldFormat(scan.Version.ToString()))
        .Unless(scan.PagesWithoutPicture.Count == 0, CopyRefusals.NotScanned(string.Join(", ", scan.PagesWithoutPicture)))
        .Unless(scan.GrayPages.Count == 0, CopyRefusals.NotColor(string.Join(", ", scan.GrayPages)))
        .Unless(scan.LeastDots is 0 or >= LeastDots, CopyRefusals.TooCoarse(scan.LeastDots));

    /// <summary>Whether a citation names a copy made by sao y.</summary>
    public static bool NamesCopy(string original) => CopyCode().IsMatch(original);

    [GeneratedRegex(@"\b\d+/SY-\p{Lu}")]
    private static partial Regex CopyCode();
}
