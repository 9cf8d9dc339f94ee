using System.Text.RegularExpressions;
using CongVu.Documents.Reading;

namespace CongVu.Directives.Reading;

/// <summary>Puts lines back together into paragraphs and lists, whether a page's layout broke them or not.</summary>
internal sealed class Outline
{
    private const int LongestPageLine = 140;
    private const int Indent = 3;

    private static readonly (ListMarker Marker, Regex Pattern)[] Markers =
    [
        (ListMarker.Article, Mark(@"Điều \d{1,3}\s*[.:]")),
        (ListMarker.Roman, Mark(@"[IVX]{1,5}\s*[.)]")),
        (ListMarker.SubNumber, Mark(@"\d{1,2}(?:\.\d{1,2})+[.)]?")),
        (ListMarker.Number, Mark(@"\d{1,2}\s*[.)]")),
        (ListMarker.Letter, Mark(@"[a-zđ]\s*[.)]")),
        (ListMarker.Dash, Mark("[-–—]")),
        (ListMarker.Plus, Mark(@"\+")),
        (ListMarker.Bullet, Mark("[•*▪◦●]")),
    ];

    // "Chủ tịch UBND các huyện:" whose names follow behind a page break is no finished paragraph.
    private static readonly Regex AwaitsNames = ReadingPattern.Of(@"các (?:huyện|xã|sở|phòng|phường|thị trấn|đơn vị|thành phố)\s*:$");

    private readonly DocumentText document;
    private readonly SourceText source;
    private readonly int longestLine;

    private Outline(DocumentText document, int firstLine, int endLine)
    {
        this.document = document;
        source = document.Source;
        longestLine = document.Lines.Skip(firstLine).Take(endLine - firstLine).Select(line => line.End - line.Start).DefaultIfEmpty().Max();
    }

    /// <summary>The paragraphs of a stretch of lines, each with its lists below it.</summary>
    public static IReadOnlyList<OutlineItem> Of(DocumentText document, int firstLine, int endLine)
    {
        var outline = new Outline(document, firstLine, endLine);
        return Nest(outline.Items(firstLine, endLine));
    }

    private IEnumerable<OutlineItem> Items(int firstLine, int endLine)
    {
        OutlineItem? current = null;
        PageLine? above = null;
        foreach (var line in document.Lines.Skip(firstLine).Take(endLine - firstLine).Where(line => !line.IsEmpty))
        {
            var begins = Begin(line);
            if (current is not null && above is not null && begins.Marker is null && Continues(current, above, line))
                current = current with { End = line.Cells[^1].End };
            else
            {
                if (current is not null)
                    yield return current;
                current = begins;
            }
            above = line;
        }
        if (current is not null)
            yield return current;
    }

    private OutlineItem Begin(PageLine line)
    {
        var (start, end) = (line.Cells[0].Start, line.Cells[^1].End);
        foreach (var (marker, pattern) in Markers)
        {
            if (pattern.Match(source.Text, start, end - start) is { Success: true } match)
                return new OutlineItem(start + match.Length, end, marker);
        }
        return new OutlineItem(start, end, null);
    }

    private bool Continues(OutlineItem current, PageLine above, PageLine line)
    {
        var last = source.Text[current.End - 1];
        if (AwaitsNames.IsMatch(source.Lower[current.Start..current.End]) || last is not ('.' or ';' or ':' or '!' or '/'))
            return IsBodyText(line) || line.Number - above.Number == 1;
        var isPaged = longestLine <= LongestPageLine;
        var isFull = above.End - above.Start > longestLine * 3 / 4;
        return isPaged && isFull && line.Number - above.Number == 1 && line.Cells[0].Column < above.Cells[0].Column + Indent;
    }

    // A heading in capitals after an empty line continues nothing.
    private bool IsBodyText(PageLine line) => !VietnameseLetters.IsCapitals(source.Text.AsSpan(line.Cells[0].Start, line.Cells[0].Length));

    // A kind of marker seen above closes everything opened since; a new kind goes one deeper; a plain paragraph closes all.
    private static List<OutlineItem> Nest(IEnumerable<OutlineItem> items)
    {
        var roots = new List<OutlineItem>();
        var open = new List<OutlineItem>();
        foreach (var item in items)
        {
            if (item.Marker is null)
                open.Clear();
            else if (open.FindIndex(above => above.Marker == item.Marker) is >= 0 and var same)
                open.RemoveRange(same, open.Count - same);
            (open.Count > 0 ? open[^1].Children : roots).Add(item);
            if (item.Marker is not null)
                open.Add(item);
        }
        return roots;
    }

    private static Regex Mark(string pattern) => ReadingPattern.Of($@"^{pattern} ");
}
