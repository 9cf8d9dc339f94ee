using System.Globalization;
using System.Text;
using CongVu.DocumentFormat.Text;

namespace CongVu.Database.Search;

/// <summary>Cuts text into the words by which it is found: letters and digits, in lower case, folded or with their marks.</summary>
internal static class SearchWords
{
    private const int LongestWord = 40;

    /// <summary>Words without marks: <c>Quyết định</c> gives <c>quyet</c>, <c>dinh</c>.</summary>
    public static List<string> Folded(string text) => Cut(Folding.Fold(text));

    /// <summary>Words with their marks, composed: for ranking what was typed exactly.</summary>
    public static List<string> Exact(string text) => Cut(text.Normalize(NormalizationForm.FormC).ToLower(CultureInfo.InvariantCulture));

    /// <summary>Whether the text has marks at all, so that exactness means something.</summary>
    public static bool HasMarks(string text) => !Exact(text).SequenceEqual(Folded(text));

    /// <summary>
    /// Neighbouring words as one word: most Vietnamese words have two syllables, and the syllables alone stand everywhere.
    /// The joint is a private letter, so that no text can contain it.
    /// </summary>
    public static IEnumerable<string> Pairs(IReadOnlyList<string> words) => words.Zip(words.Skip(1), (first, second) => $"{first}\uE000{second}");

    /// <summary>The word by which entries of an agency are found.</summary>
    public static string OfAgency(Guid agency) => $"agency{agency:N}";

    /// <summary>The word by which entries are found by one of their readers.</summary>
    public static string OfReader(Guid reader) => $"reader{reader:N}";

    /// <summary>The words by which an asker's entries are found: one of them must be there.</summary>
    public static IEnumerable<string> OfAsker(SearchIndex.Asker asker) => asker.WideAgencies.Select(OfAgency).Concat(asker.ReaderIds.Select(OfReader));

    /// <summary>The word by which entries of a kind are found.</summary>
    public static string OfKind(SearchKind kind) => $"kind{kind.ToString().ToLowerInvariant()}";

    private static List<string> Cut(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) && word.Length < LongestWord)
            {
                word.Append(rune);
            }
            else if (word.Length > 0 && !Rune.IsLetterOrDigit(rune))
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
