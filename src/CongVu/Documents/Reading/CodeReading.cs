namespace CongVu.Documents.Reading;

/// <summary>Reads number and notation, and the subscript that a page's layout drops to the next line.</summary>
internal static class CodeReading
{
    private const int Nearby = 3;

    public static Found<ReadCode>? Read(DocumentText document, HeaderLayout header)
    {
        if (header.Code is not { } match)
            return null;
        var (code, confidence) = CodePattern.Read(match.Match);
        var (start, end) = (match.Of("label").Start, match.Whole.End);
        if (Subscript(document, header, match) is { } subscript)
        {
            code = code with { Notation = code.Notation + document.Text(subscript) };
            (end, confidence) = (subscript.End, Confidence.Likely);
        }
        return document.Source.Found(code, start, end, confidence);
    }

    // UBND-TH₁ comes as UBND-TH with a small 1 on the line below, at the column where the notation ends.
    private static Cell? Subscript(DocumentText document, HeaderLayout header, HeaderMatch code)
    {
        var endColumn = code.Whole.End - code.Line.Start;
        foreach (var (line, cell) in header.Rest)
        {
            var isNext = line > code.Line.Number && line <= code.Line.Number + 2;
            if (isNext && cell.Length <= 2 && document.Text(cell).All(char.IsAsciiDigit) && Math.Abs(cell.Column - endColumn) <= Nearby)
                return cell;
        }
        return null;
    }
}
