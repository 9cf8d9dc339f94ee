using System.Text.RegularExpressions;

namespace CongVu.Documents.Reading;

/// <summary>Makes the patterns of the readers: they run in linear time, so that no text can stall one.</summary>
internal static class ReadingPattern
{
    public const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Regex Blanks = new(@" (?![^\[]*\])", RegexOptions.CultureInvariant);

    /// <summary>A pattern in which every blank stands for any blanks, since a page breaks its lines between any two words.</summary>
    public static Regex Of(string words) => new(Blanks.Replace(words, @"\s+"), Options);
}
