using System.Text.RegularExpressions;

namespace CongVu.Documents.Reading;

/// <summary>
/// Reads the marks of urgency and secrecy: words that stand alone, boxed, or behind their label; never words in running text.
/// </summary>
internal static class MarkReading
{
    private static readonly (string Folded, Urgency Mark)[] UrgencyMarks =
    [
        ("hoatochengio", Urgency.ImmediateAtTime), ("hoatoc", Urgency.Immediate),
        ("thuongkhan", Urgency.VeryUrgent), ("khan", Urgency.Urgent),
    ];

    private static readonly (string Lower, string Folded, SecrecyMark Mark)[] SecrecyMarks =
    [
        ("tuyệtmật", "tuyetmat", SecrecyMark.TopSecret), ("tốimật", "toimat", SecrecyMark.HighlySecret), ("mật", "mat", SecrecyMark.Secret),
    ];

    private static readonly Regex Label = ReadingPattern.Of(@"^(?:độ|mức độ|dấu chỉ độ) (?:khẩn|mật)\s*:\s*");

    /// <summary>The highest mark of urgency in the header or beside the name of the type.</summary>
    public static Found<Urgency>? ReadUrgency(DocumentText document) =>
        document.Lines.Take(Math.Max(document.HeaderEnd, document.GreetingLine ?? 0) + 1)
            .SelectMany(line => line.Cells)
            .Select(cell => UrgencyOf(document, cell))
            .OfType<Found<Urgency>>()
            .MaxBy(found => found.Value);

    /// <summary>The highest mark of secrecy anywhere: an appendix may bear its own.</summary>
    public static Found<SecrecyMark>? ReadSecrecy(DocumentText document) =>
        document.Lines.SelectMany(line => line.Cells, (line, cell) => SecrecyOf(document, line, cell))
            .OfType<Found<SecrecyMark>>()
            .MaxBy(found => found.Value);

    public static bool IsMark(DocumentText document, Cell cell) =>
        Letters(document.Folded(cell)) is var letters && (UrgencyMarks.Any(mark => mark.Folded == letters) || SecrecyMarks.Any(mark => mark.Folded == letters));

    private static Found<Urgency>? UrgencyOf(DocumentText document, Cell cell)
    {
        var labelled = Label.Match(document.Lower(cell));
        if (!labelled.Success && !VietnameseLetters.IsCapitals(document.Text(cell)))
            return null;
        var words = Letters(document.Folded(cell)[labelled.Length..]);
        if (document.TypeNamedBy(cell) is { } type)
            words = words[Letters(VietnameseLetters.Fold(type)).Length..];
        foreach (var (folded, mark) in UrgencyMarks)
        {
            if (words == folded)
                return document.Source.Found(mark, cell.Start, cell.End, labelled.Success ? Confidence.Likely : Confidence.Sure);
        }
        return null;
    }

    private static Found<SecrecyMark>? SecrecyOf(DocumentText document, PageLine line, Cell cell)
    {
        var labelled = Label.Match(document.Lower(cell));
        if (!labelled.Success && !VietnameseLetters.IsCapitals(document.Text(cell)))
            return null;
        var lower = Letters(document.Lower(cell)[labelled.Length..]);
        var folded = Letters(document.Folded(cell)[labelled.Length..]);
        foreach (var mark in SecrecyMarks)
        {
            if (folded == mark.Folded)
                return document.Source.Found(mark.Mark, cell.Start, cell.End, Weigh(lower == mark.Lower, labelled.Success, line.Number < document.HeaderEnd));
        }
        return null;
    }

    private static Confidence Weigh(bool isExact, bool isLabelled, bool isInHeader) =>
        !isExact || !(isInHeader || isLabelled) ? Confidence.Doubtful : isLabelled ? Confidence.Likely : Confidence.Sure;

    // What is left when box, blanks and letter spacing are taken away: "│ M Ậ T │" is "mật". Figures stay: "MẬT 3" is no mark.
    private static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit));
}
