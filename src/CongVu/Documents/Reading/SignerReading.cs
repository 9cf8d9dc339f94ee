using System.Text.RegularExpressions;

namespace CongVu.Documents.Reading;

/// <summary>Reads the signature block: capacity and post in capitals, the name below them, right of the list of recipients or under it.</summary>
internal static class SignerReading
{
    private static readonly Regex Capacity = ReadingPattern.Of(@"^(?<mark>T\.?M|K\.?T|T\.?L|T\.?U\.?Q|Q)(?:\s*[.,:]\s*| )(?<whom>.*)$");

    private static readonly Regex Post = ReadingPattern.Of(
        "\\b(?:chu tich|giam doc|bo truong|thu truong|thu tuong|chanh van phong|chanh thanh tra|chanh an|truong phong|truong ban|cuc truong|vu truong|"
        + "hieu truong|hieu pho|vien truong|chi huy truong|bi thu|tham phan|doi truong|hat truong|tram truong|tong bien tap|tong thanh tra|thong doc|"
        + "thu ky|chu toa|to truong|truong doan|ke toan truong|chu nhiem|truong khoa|pho truong|pho chanh|chinh uy|tu lenh|cuc pho|chi cuc|benh vien truong)\\b");

    private static readonly Regex Name = ReadingPattern.Of(@"^(?:(?:GS|PGS|TS|ThS|BS|KS|CN|TSKH|BSCKI{1,2}|Ths|Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng)\.?\s*)*\p{Lu}\p{L}*(?:\s\p{Lu}[\p{L}']*){1,5}$");
    private const int AboveRecipients = 4;
    private const int LongestBlock = 30;

    public static Found<ReadSigner>? Read(DocumentText document)
    {
        var cells = FootCells(document);
        var first = cells.FindIndex(cell => IsOffice(document, cell));
        if (first < 0)
            return null;
        var block = new List<Cell>();
        foreach (var cell in cells.Skip(first))
        {
            if (VietnameseLetters.IsCapitals(document.Text(cell)) && (IsOffice(document, cell) || IsBeside(block[^1], cell)))
                block.Add(cell);
            else if (block.Count > 0 && IsName(document, cell, block[0]))
                return Signer(document, block, cell);
        }
        return Signer(document, block, null);
    }

    private static List<Cell> FootCells(DocumentText document)
    {
        var begin = document.RecipientsLine is { } line ? Math.Max(0, line - AboveRecipients) : Math.Max(document.HeaderEnd + 1, document.DocumentEnd - LongestBlock);
        var end = Math.Min(document.DocumentEnd, begin + (2 * LongestBlock));
        return [.. document.Lines.Skip(begin).Take(end - begin).SelectMany(line => line.Cells).Where(cell => !IsListed(document, cell))];
    }

    private static Found<ReadSigner> Signer(DocumentText document, List<Cell> block, Cell? name)
    {
        var matches = block.Select(cell => Capacity.Match(document.Text(cell))).ToList();
        var marks = matches.Where(match => match.Success).Select(match => match.Groups["mark"].Value.Replace(".", "", StringComparison.Ordinal) + ".").ToList();
        var whom = matches.LastOrDefault(match => match.Success)?.Groups["whom"].Value;
        var plain = block.Where((_, index) => !matches[index].Success).ToList();
        // An acting head has no line of his own: Q. GIÁM ĐỐC is both.
        var position = plain.Count > 0 ? Words(document, plain) : whom ?? "";
        var signer = new ReadSigner(name is { } cell ? document.Source.Words(cell.Start, cell.End) : null, position, marks) { StandsFor = whom };
        return document.Source.Found(signer, block[0].Start, (name ?? block[^1]).End, name is null ? Confidence.Doubtful : Confidence.Sure);
    }

    private static string Words(DocumentText document, List<Cell> cells) =>
        string.Join(' ', cells.Select(cell => document.Source.Words(cell.Start, cell.End)));

    private static bool IsOffice(DocumentText document, Cell cell) =>
        VietnameseLetters.IsCapitals(document.Text(cell)) && (Capacity.IsMatch(document.Text(cell)) || Post.IsMatch(document.Folded(cell)));

    // A long post runs over two lines: PHÓ GIÁM ĐỐC / PHỤ TRÁCH.
    private static bool IsBeside(Cell above, Cell cell) => Math.Abs(above.Column + (above.Length / 2) - cell.Column - (cell.Length / 2)) <= 15;

    private static bool IsName(DocumentText document, Cell cell, Cell office) =>
        cell.Length <= 40 && Name.IsMatch(document.Source.Words(cell.Start, cell.End)) && !VietnameseLetters.IsCapitals(document.Text(cell))
        && cell.Column + cell.Length > office.Column;

    private static bool IsListed(DocumentText document, Cell cell) => document.Text(cell)[0] is '-' or '–' or '+' or '•';
}
