using System.Text.RegularExpressions;

namespace CongVu.Documents.Reading;

/// <summary>
/// Reads the marks of urgency and secrecy: words that stand alone, boxed, or behind their label; never words in running text.
/// </summary>
internal static class MarkReading
{
    private static readonly (string Folded, UrgencyMark Mark)[] Urgency =
    [
        ("hoatochengio", UrgencyMark.MostUrgentAtHour), ("hoatoc", UrgencyMark.MostUrgent),
        ("thuongkhan", UrgencyMark.VeryUrgent), ("khan", UrgencyMark.Urgent),
    ];

    private static readonly (string Lower, string Folded, SecrecyMark Mark)[] Secrecy =
    [
        ("tuyệtmật", "tuyetmat", SecrecyMark.TopSecret), ("tốimật", "toimat", SecrecyMark.HighlySecret), ("mật", "mat", SecrecyMark.Secret),
    ];

    private static readonly Regex Label = new(@"^(?:độ|mức độ|dấu chỉ độ)\s+(?:khẩn|mật)\s*:\s*", CodePattern.Options);

    /// <summary>The highest mark of urgency in the header or beside the name of the type.</summary>
    public static Found<UrgencyMark>? ReadUrgency(DocumentText document) =>
        document.Lines.Take(Math.Max(document.HeaderEnd, document.GreetingLine ?? 0) + 1)
            .SelectMany(line => line.Cells)
            .Select(cell => UrgencyOf(document, cell))
            .OfType<Found<UrgencyMark>>()
            .MaxBy(found => found.Value);

    /// <summary>The highest mark of secrecy anywhere: an appendix may bear its own.</summary>
    public static Found<SecrecyMark>? ReadSecrecy(DocumentText document) =>
        document.Lines.SelectMany(line => line.Cells, (line, cell) => SecrecyOf(document, line, cell))
            .OfType<Found<SecrecyMark>>()
            .MaxBy(found => found.Value);

    public static bool IsMark(DocumentText document, Cell cell) =>
        Letters(document.Folded(cell)) is var letters && (Urgency.Any(mark => mark.Folded == letters) || Secrecy.Any(mark => mark.Folded == letters));

    private static Found<UrgencyMark>? UrgencyOf(DocumentText document, Cell cell)
    {
        var labelled = Label.Match(document.Lower(cell));
        if (!labelled.Success && !VietnameseLetters.IsCapitals(document.Text(cell)))
            return null;
        var words = Letters(document.Folded(cell)[labelled.Length..]);
        if (document.TypeNamedBy(cell) is { } type)
            words = words[Letters(VietnameseLetters.Fold(type)).Length..];
        foreach (var (folded, mark) in Urgency)
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
        foreach (var mark in Secrecy)
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
