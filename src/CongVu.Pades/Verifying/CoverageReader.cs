using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Verifying;

/// <summary>Reads what a signature covers: the ranges, the gap between them, and the revision they end with.</summary>
internal static class CoverageReader
{
    private const int LargestContainer = 16 * 1024 * 1024;

    public static void Read(SignatureEvidence evidence, PdfFile file)
    {
        evidence.ByteRange = ReadRange(evidence);
        evidence.CoverageProblem = FindProblem(evidence, file);
    }

    private static long[]? ReadRange(SignatureEvidence evidence)
    {
        if (evidence.View.Array(evidence.Value["ByteRange"]) is not { Count: 4 } array)
            return null;
        var numbers = array.Select(item => (item as PdfInteger)?.Value ?? -1).ToArray();
        return numbers.Min() >= 0 && numbers.Max() < long.MaxValue / 4 ? numbers : null;
    }

    private static string? FindProblem(SignatureEvidence evidence, PdfFile file)
    {
        if (evidence.ByteRange is not { } range)
            return "Chữ ký không có phạm vi ký (ByteRange) hợp lệ gồm bốn số.";
        if (range[0] != 0)
            return "Phạm vi ký không bắt đầu từ đầu tệp.";
        if (range[2] <= range[1] || evidence.SignedEnd > file.Length || range[3] == 0)
            return "Phạm vi ký nằm ngoài tệp.";
        var gap = range[2] - range[1];
        if (gap is < 2 or > LargestContainer)
            return "Khoảng trống dành cho chữ ký có độ dài vô lý.";
        var token = file.Source.Slice(range[1], (int)gap);
        return ReadToken(evidence, token.Span) ?? FindPlaceProblem(evidence, range) ?? FindRevision(evidence, file);
    }

    private static string? ReadToken(SignatureEvidence evidence, ReadOnlySpan<byte> token)
    {
        if (token[0] != '<' || token[^1] != '>')
            return "Khoảng trống của phạm vi ký không trùng khớp với giá trị chữ ký (Contents).";
        var digits = token[1..^1];
        var bytes = new byte[digits.Length / 2];
        var isHex = digits.Length % 2 == 0
            && Convert.FromHexString(digits, bytes, out _, out _) == System.Buffers.OperationStatus.Done;
        if (!isHex)
            return "Giá trị chữ ký chứa ký tự không phải số thập lục phân.";
        // One case of letters throughout: two spellings of one signature would be two files with one truth.
        if (digits.ContainsAnyInRange((byte)'A', (byte)'F') && digits.ContainsAnyInRange((byte)'a', (byte)'f'))
            return "Giá trị chữ ký trộn chữ hoa và chữ thường: đã bị sửa.";
        if (evidence.Value["Contents"] is not PdfString contents || !contents.Bytes.Span.SequenceEqual(bytes))
            return "Giá trị chữ ký trong khoảng trống không phải giá trị của trường chữ ký.";
        evidence.Container = bytes;
        return null;
    }

    private static string? FindPlaceProblem(SignatureEvidence evidence, long[] range)
    {
        var holder = evidence.Field.Value as PdfReference ?? evidence.Field.Reference;
        if (holder is null || !evidence.View.TryFind(holder.Number, out var entry) || entry.Kind != XrefEntryKind.InFile)
            return "Giá trị chữ ký không phải đối tượng độc lập trong tệp.";
        var (start, end) = evidence.View.Extent(holder);
        return start < range[1] && end > range[2] ? null : "Khoảng trống của phạm vi ký nằm ngoài đối tượng chữ ký.";
    }

    private static string? FindRevision(SignatureEvidence evidence, PdfFile file)
    {
        foreach (var revision in file.Revisions)
        {
            if (evidence.SignedEnd < revision.End || evidence.SignedEnd > revision.EndWithWhite)
                continue;
            evidence.Revision = revision;
            return null;
        }
        return "Phạm vi ký không kết thúc ở cuối một lần lưu của tệp: có phần không được ký.";
    }
}
