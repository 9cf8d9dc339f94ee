using System.Text.RegularExpressions;
using CongVu.DocumentFormat.Formatted;

namespace CongVu.DocumentFormat.Checking;

/// <summary>Finds appendices: what follows a line that says so and nothing else.</summary>
internal static partial class AppendixFinder
{
    public static int IndexOfFirst(IReadOnlyList<TextLine> all, int from)
    {
        for (var i = from; i < all.Count; i++)
            if (IsLabel(all[i]))
                return i;
        return all.Count;
    }

    public static IReadOnlyList<AppendixBoxes> Find(FormattedDocument document, IReadOnlyList<List<object>> bySection, IReadOnlyList<TextLine> all, int first)
    {
        var found = new List<AppendixBoxes>();
        foreach (var (label, i) in all.Select((line, i) => (line, i)).Skip(first).Where(pair => IsLabel(pair.line)))
        {
            var section = bySection.ToList().FindIndex(items => items.Contains(label));
            var begins = bySection[section].OfType<TextLine>().First(line => !line.IsBlank) == label && section > 0;
            var after = all.Skip(i + 1).Where(line => !line.IsBlank).Take(6).ToList();
            var enclosed = after.Find(line => Enclosed().IsMatch(line.Text));
            var title = after.TakeWhile(line => line != enclosed && line.IsCentered).ToList();
            found.Add(new(label, title, enclosed, begins, document.Sections[section].FirstNumber));
        }

        return found;
    }

    private static bool IsLabel(TextLine line) => Label().IsMatch(line.Text) && line.Position.Half == PageHalf.Whole && (line.IsCentered || line.IsBold);

    [GeneratedRegex(@"^Phụ lục(\s+(số\s+)?[IVXLC\d]+)?\s*[:.]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\(?\s*(Ban hành\s+)?kèm theo", RegexOptions.IgnoreCase)]
    private static partial Regex Enclosed();
}
