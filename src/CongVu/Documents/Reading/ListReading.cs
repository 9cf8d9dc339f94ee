namespace CongVu.Documents.Reading;

/// <summary>Reads the two lists of names a document carries: to whom it is addressed, and who receives it.</summary>
internal static class ListReading
{
    private const int LongestList = 60;

    /// <summary>Kính gửi: the rest of the line, or one name for each dash below it.</summary>
    public static IReadOnlyList<Found<string>> ReadAddressees(DocumentText document) =>
        [.. Addressees(document).Select(item => Item(document, item, Confidence.Sure)).OfType<Found<string>>()];

    /// <summary>The first line after the addressees, or null when there are none.</summary>
    public static int? AddresseesEnd(DocumentText document)
    {
        if (document.GreetingLine is not { } greeting || Addressees(document) is not { Count: > 0 } items)
            return null;
        var last = items[^1][^1];
        return Math.Max(greeting, document.Lines.Last(line => line.Start <= last.Start).Number) + 1;
    }

    private static List<List<Cell>> Addressees(DocumentText document)
    {
        var items = new List<List<Cell>>();
        if (document.GreetingLine is not { } greeting)
            return items;
        var first = document.Lines[greeting].Cells[0];
        items.AddRange(Above(document, greeting));
        var colon = document.Text(first).IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0 && document.Text(first)[(colon + 1)..].Trim().Length > 0)
            items.Add([first.From(first.Start + colon + 1)]);
        else if (document.Lines[greeting].Cells.Count > 1)
            items.Add([document.Lines[greeting].Cells[1]]);
        foreach (var line in document.Lines.Skip(greeting + 1).Take(LongestList))
        {
            if (line.IsEmpty && items.Count == 0)
                continue;
            if (!TakeAddressee(document, items, line))
                break;
        }
        return items;
    }

    /// <summary>Nơi nhận: the dashes and crosses below it in the left column, to the line that says what is kept.</summary>
    public static IReadOnlyList<Found<string>> ReadRecipients(DocumentText document)
    {
        if (document.RecipientsLine is not { } heading)
            return [];
        var items = new List<List<Cell>>();
        var left = document.Lines[heading].Cells[0].Column;
        foreach (var line in document.Lines.Skip(heading + 1).Take(Math.Min(LongestList, document.DocumentEnd - heading - 1)).Where(line => !line.IsEmpty))
        {
            var cell = line.Cells[0];
            if (IsDash(document, cell))
                items.Add([cell]);
            else if (items.Count > 0 && cell.Column <= left + 12 && !VietnameseLetters.IsCapitals(document.Text(cell)) && !Ends(document, items[^1][^1]))
                items[^1].Add(cell);
            if (items.Count > 0 && IsKept(document, items[^1]) && Ends(document, items[^1][^1]))
                break;
        }
        return [.. items.Select(item => Item(document, item, Confidence.Sure)).OfType<Found<string>>()];
    }

    // The greeting is often centered beside its list, so that the list begins above it.
    private static IEnumerable<List<Cell>> Above(DocumentText document, int greeting) => document.Lines.Take(greeting).Reverse()
        .TakeWhile(line => !line.IsEmpty && IsDash(document, line.Cells[0]) && line.Cells[0].Column > document.Lines[greeting].Cells[0].Column)
        .Reverse()
        .Select(line => new List<Cell> { line.Cells[0] });

    private static bool TakeAddressee(DocumentText document, List<List<Cell>> items, PageLine line)
    {
        if (line.IsEmpty)
            return IsDash(document, items[^1][0]) && !Closes(document, items[^1][^1]);
        var cell = line.Cells[0];
        if (IsDash(document, cell))
        {
            if (items.Count > 0 && (!IsDash(document, items[0][0]) || Closes(document, items[^1][^1])))
                return false;
            items.Add([cell]);
            return true;
        }
        if (items.Count == 0 || Ends(document, items[^1][^1]))
            return false;
        items[^1].Add(cell);
        return true;
    }

    private static Found<string>? Item(DocumentText document, List<Cell> cells, Confidence confidence)
    {
        var words = string.Join(' ', cells.Select(cell => document.Source.Words(cell.Start, cell.End)))
            .TrimStart('-', '+', '–', '•', '*', ' ').TrimEnd(';', '.', ',', ' ', '/');
        return words.Length == 0 ? null : document.Source.Found(words, cells[0].Start, cells[^1].End, confidence);
    }

    private static bool IsDash(DocumentText document, Cell cell) => cell.Length > 1 && document.Text(cell)[0] is '-' or '–' or '+' or '•' or '*';

    private static bool IsKept(DocumentText document, List<Cell> item) =>
        document.Folded(item[0]).TrimStart('-', '+', ' ').StartsWith("luu", StringComparison.Ordinal);

    private static bool Ends(DocumentText document, Cell cell) => document.Text(cell)[^1] is ';' or '.';

    private static bool Closes(DocumentText document, Cell cell) => document.Text(cell)[^1] == '.';
}
