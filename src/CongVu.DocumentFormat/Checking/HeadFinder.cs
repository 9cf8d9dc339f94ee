using System.Text.RegularExpressions;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Checking;

/// <summary>Finds the parts of the head: state and motto on the right, bodies, code and subject of a letter on the left.</summary>
internal static partial class HeadFinder
{
    // A head is never longer, however long the names.
    private const int MostLines = 60;

    public static HeadBoxes Find(IReadOnlyList<TextLine> all)
    {
        List<TextLine> near = [.. all.Take(MostLines)];
        var national = near.Find(line => line.Key.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", StringComparison.Ordinal));
        var motto = near.Find(line => Folding.Fold(line.Text).Replace(" ", "", StringComparison.Ordinal).Contains("doclap", StringComparison.Ordinal)
            && Folding.Fold(line.Text).Contains("hanh phuc", StringComparison.Ordinal));
        var code = near.Find(line => CodeLine().IsMatch(line.Text));
        var date = near.Find(line => line.Position.Half != PageHalf.Left && PlaceAndDate.TryParse(line.Text, out _));
        var end = new[] { national, motto, code, date }.Max(line => line is null ? -1 : near.IndexOf(line)) + 1;
        // The head reaches to the end of the table that lays it out.
        var table = code?.Position.Table ?? national?.Position.Table;
        while (table is not null && end < near.Count && near[end].Position.Table == table)
            end++;

        var subject = Subject(near, code);
        end = Math.Max(end, subject.Count == 0 ? 0 : near.IndexOf(subject[^1]) + 1);
        var head = near[..end];
        var bodies = Bodies(head, code, [national, motto, date]);
        var firstBold = bodies.FindIndex(line => line.IsBold);
        // Where nothing tells them apart, the last line is the body that issues.
        var split = firstBold >= 0 ? firstBold : Math.Max(0, bodies.Count - 1);
        return new HeadBoxes
        {
            NationalName = national,
            Motto = motto,
            Superior = bodies[..split],
            Organization = bodies[split..],
            Code = code,
            Date = date,
            LetterSubject = subject,
            Lines = head,
        };
    }

    private static List<TextLine> Bodies(List<TextLine> head, TextLine? code, TextLine?[] others)
    {
        var before = code is null ? head : head[..head.IndexOf(code)];
        return [.. before.Where(line => !line.IsBlank && line.Position.Half != PageHalf.Right && !others.Contains(line) && line.Position.Frame is null)];
    }

    private static List<TextLine> Subject(List<TextLine> near, TextLine? code)
    {
        var start = near.FindIndex(line => LetterSubjectLine().IsMatch(line.Text));
        if (start < 0 || (code is not null && start < near.IndexOf(code)))
            return [];
        return [.. near.Skip(start).TakeWhile(line => !line.IsBlank && line.Position.Frame is null && line.Position == near[start].Position)];
    }

    [GeneratedRegex(@"^Số\b.*/", RegexOptions.IgnoreCase)]
    private static partial Regex CodeLine();

    [GeneratedRegex(@"^V/v\b", RegexOptions.IgnoreCase)]
    private static partial Regex LetterSubjectLine();
}
