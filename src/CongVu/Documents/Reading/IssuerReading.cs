using System.Text.RegularExpressions;

namespace CongVu.Documents.Reading;

/// <summary>Reads whose document it is: lines in capitals above the number, put together into names.</summary>
internal static class IssuerReading
{
    // Words with which the name of an organization begins. Any other line continues the name above it.
    private static readonly Regex Head = ReadingPattern.Of(
        "^(?:uy ban|ubnd|hoi dong|hdnd|so|phong|ban|bo|cuc|chi cuc|tong cuc|vu|van phong|trung tam|cong an|truong|vien|benh vien|thanh tra|"
        + "dang uy|dang bo|tinh uy|huyen uy|thanh uy|thi uy|lien doan|hoi|doan|mat tran|uy ban mttq|cong ty|tong cong ty|tap doan|toa an|kho bac|ngan hang|"
        + "bao hiem|dai|bao|hat|tram|to|khoa|doi|chinh phu|quoc hoi|thu tuong|chu tich|lien hiep|hiep hoi|quy|tong dan|hoc vien)(?:\\s|$)");

    private static readonly Regex Territory = ReadingPattern.Of("^(?:tinh|huyen|xa|phuong|thanh pho|tp|thi xa|thi tran|quan|dac khu)\\b");
    private static readonly Regex Collective = ReadingPattern.Of("^(?:uy ban nhan dan|hoi dong nhan dan|ubnd|hdnd)$");
    private static readonly Regex Joins = ReadingPattern.Of("^(?:va|,|-)\\b");
    private static readonly Regex Unfinished = ReadingPattern.Of("(?:\\bva|,|-)$");

    public static (Found<string>? Superior, Found<string>? Issuing) Read(DocumentText document, HeaderLayout header)
    {
        var names = new List<List<HeaderCell>>();
        foreach (var cell in Candidates(document, header))
        {
            if (names.Count > 0 && Continues(document, names[^1], cell))
                names[^1].Add(cell);
            else
                names.Add([cell]);
        }
        return (names.Count > 1 ? Name(document, names[^2]) : null, names.Count > 0 ? Name(document, names[^1]) : null);
    }

    private static IEnumerable<HeaderCell> Candidates(DocumentText document, HeaderLayout header) => header.Rest.Where(cell =>
        cell.Line < (header.Code?.Line.Number ?? document.HeaderEnd)
        && (header.MottoColumn is not { } column || cell.Cell.Column < column)
        && VietnameseLetters.IsCapitals(document.Text(cell.Cell))
        && !MarkReading.IsMark(document, cell.Cell));

    private static bool Continues(DocumentText document, List<HeaderCell> name, HeaderCell cell)
    {
        var above = document.Folded(name[^1].Cell);
        var line = document.Folded(cell.Cell);
        if (Joins.IsMatch(line) || Unfinished.IsMatch(above))
            return true;
        if (Collective.IsMatch(above) || above == "van phong")
            return Territory.IsMatch(line) || above == "van phong";
        return !Head.IsMatch(line);
    }

    private static Found<string> Name(DocumentText document, List<HeaderCell> cells)
    {
        var words = string.Join(' ', cells.Select(cell => document.Source.Words(cell.Cell.Start, cell.Cell.End)));
        var isUsual = Head.IsMatch(document.Folded(cells[0].Cell));
        return document.Source.Found(words, cells[0].Cell.Start, cells[^1].Cell.End, isUsual ? Confidence.Sure : Confidence.Likely);
    }
}
