namespace CongVu.Documents.Tray;

/// <summary>A line of two compared texts (dòng khác nhau).</summary>
/// <param name="Kind">Whether it stands in both.</param>
/// <param name="Text">Without the blanks of its layout.</param>
public sealed record TextLine(TextLineKind Kind, string Text);

/// <summary>In which text a line stands.</summary>
public enum TextLineKind
{
    /// <summary>In both: the line before or after a change.</summary>
    Same,

    /// <summary>Bỏ.</summary>
    Removed,

    /// <summary>Thêm.</summary>
    Added,
}

/// <summary>Compares two texts line by line; what did not change is left out but for a line on each side of a change.</summary>
public static class TextDifference
{
    // Longer texts are compared only so far: nobody reads more differences than this.
    private const int MostLines = 3000;

    public static IReadOnlyList<TextLine> Of(string before, string after)
    {
        var all = Merge(LinesOf(before), LinesOf(after));
        return [.. all.Where((line, at) => line.Kind is not TextLineKind.Same || Neighbours(all, at).Any(other => other.Kind is not TextLineKind.Same))];
    }

    private static IEnumerable<TextLine> Neighbours(List<TextLine> all, int at) =>
        new[] { at - 1, at + 1 }.Where(index => index >= 0 && index < all.Count).Select(index => all[index]);

    private static string[] LinesOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.Split('\n', '\f').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Where(line => line.Length > 0).Take(MostLines)];
    }

    // The longest common subsequence, from its table of lengths.
    private static List<TextLine> Merge(string[] before, string[] after)
    {
        var lengths = new ushort[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = before[i] == after[j] ? (ushort)(lengths[i + 1, j + 1] + 1) : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var merged = new List<TextLine>();
        for (int i = 0, j = 0; i < before.Length || j < after.Length;)
        {
            merged.Add(
                i < before.Length && j < after.Length && before[i] == after[j] ? new TextLine(TextLineKind.Same, before[(i++, j++).Item1]) :
                j == after.Length || (i < before.Length && lengths[i + 1, j] >= lengths[i, j + 1]) ? new TextLine(TextLineKind.Removed, before[i++]) :
                new TextLine(TextLineKind.Added, after[j++]));
        }

        return merged;
    }
}
