using System.Text.RegularExpressions;

namespace CongVu.Documents.Reading;

/// <summary>Reads what kind of document it is and what it is about.</summary>
internal static class SubjectReading
{
    // V/v, as printed and as scanners read it.
    private static readonly Regex About = ReadingPattern.Of(@"^v\s*[/l|]\s*v\s*[:.]?\s*|^về việc\s*:?\s*");

    // Words with which a body begins when no empty line parts it from the subject.
    private static readonly Regex BodyBegins = ReadingPattern.Of(
        @"^(?:kính gửi|căn cứ|thực hiện|xét đề nghị|theo đề nghị|ngày \d|trong thời gian|i\.|1\.|điều 1|\(kèm theo|_{3,}|-{3,})");

    private const int LongestSubject = 12;

    public static Found<string>? ReadType(DocumentText document, Found<ReadCode>? code, Found<string>? subject)
    {
        var byNotation = code is null ? null : DocumentTypeNames.OfNotation(code.Value.Notation);
        if (document.Type is { } type)
            return document.Source.Found(type.Name, type.Cell.Start, type.Cell.End, byNotation is null || byNotation == type.Name ? Confidence.Sure : Confidence.Likely);
        if (byNotation is not null && code is not null)
            return new Found<string>(byNotation, code.Span, Confidence.Likely);
        return OfficialLetter(document, subject);
    }

    public static Found<string>? ReadSubject(DocumentText document, HeaderLayout header) =>
        document.TypeLine is { } type ? UnderType(document, type) : Beside(document, header);

    // Công văn print no type (annex III); the abstract under the number and the greeting show it to be one.
    private static Found<string>? OfficialLetter(DocumentText document, Found<string>? subject)
    {
        if (document.GreetingLine is not { } greeting)
            return subject is null ? null : new Found<string>(DocumentTypeNames.OfficialLetter, subject.Span, Confidence.Doubtful);
        var cell = document.Lines[greeting].Cells[0];
        return subject is null
            ? document.Source.Found(DocumentTypeNames.OfficialLetter, cell.Start, cell.End, Confidence.Doubtful)
            : new Found<string>(DocumentTypeNames.OfficialLetter, subject.Span, Confidence.Sure);
    }

    private static Found<string>? Beside(DocumentText document, HeaderLayout header)
    {
        var cells = header.Rest.SkipWhile(cell => !About.IsMatch(document.Lower(cell.Cell)) || IsCapitalLine(document, cell)).ToList();
        if (cells.Count == 0)
            return null;
        var subject = cells.TakeWhile((cell, index) => index == 0 || Follows(document, header, cells[index - 1], cell)).ToList();
        var skipped = About.Match(document.Lower(subject[0].Cell)).Length;
        return Join(document, [subject[0].Cell.From(subject[0].Cell.Start + skipped), .. subject.Skip(1).Select(cell => cell.Cell)], Confidence.Sure);
    }

    private static bool Follows(DocumentText document, HeaderLayout header, HeaderCell above, HeaderCell cell) =>
        !MarkReading.IsMark(document, cell.Cell)
        && (header.MottoColumn is not { } column || cell.Cell.Column < column)
        && (cell.Line - above.Line == 1 || (header.MottoColumn is not null && cell.Line - above.Line <= 3 && !IsCapitalLine(document, cell)));

    private static Found<string>? UnderType(DocumentText document, int type)
    {
        var cells = document.Lines.Skip(type + 1).SkipWhile(line => line.IsEmpty)
            .TakeWhile((line, index) => !line.IsEmpty && index < LongestSubject && !BodyBegins.IsMatch(document.Lower(line.Cells[0])))
            .SelectMany(line => line.Cells)
            .Where(cell => !MarkReading.IsMark(document, cell))
            .ToList();
        return cells.Count == 0 ? null : Join(document, cells, Confidence.Sure);
    }

    private static Found<string> Join(DocumentText document, IReadOnlyList<Cell> cells, Confidence confidence)
    {
        var words = string.Join(' ', cells.Select(cell => document.Source.Words(cell.Start, cell.End))).TrimEnd('.', ' ', '_', '-');
        return document.Source.Found(words, cells[0].Start, cells[^1].End, words.Length < 5 ? Confidence.Doubtful : confidence);
    }

    private static bool IsCapitalLine(DocumentText document, HeaderCell cell) => VietnameseLetters.IsCapitals(document.Text(cell.Cell)) && cell.Cell.Length > 5;
}
