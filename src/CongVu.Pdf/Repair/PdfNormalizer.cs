using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;
using CongVu.Pdf.Writing;

namespace CongVu.Pdf.Repair;

/// <summary>
/// Writes a file anew that signing refuses as it is: junk around it, broken cross-references, encryption without a password.
/// A step of its own, logged, and only for files that nobody signed. Chuẩn hóa tệp.
/// </summary>
public static class PdfNormalizer
{
    public static NormalizedPdf Normalize(ReadOnlyMemory<byte> file)
    {
        var log = new List<PdfRepair>();
        var trimmed = Trim(file, log);
        using var opened = Open(trimmed, log);
        return new NormalizedPdf(Rewrite(opened, log), log);
    }

    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> file, List<PdfRepair> log)
    {
        var start = file.Span[..Math.Min(file.Length, 1024)].IndexOf("%PDF-"u8);
        if (start < 0)
            throw new PdfException(PdfFault.NoHeader, "There is no %PDF- within the first kilobyte.");
        if (start > 0)
            log.Add(new PdfRepair(PdfRepairKind.JunkBeforeHeader, start));
        var trimmed = file[start..];
        var end = trimmed.Span.LastIndexOf("%%EOF"u8);
        var junk = end < 0 ? 0 : trimmed.Span[(end + 5)..].TrimStart("\r\n \t"u8).Length;
        if (junk == 0)
            return trimmed;
        log.Add(new PdfRepair(PdfRepairKind.JunkAfterEnd, junk));
        return trimmed[..(end + 5)];
    }

    private static PdfFile Open(ReadOnlyMemory<byte> file, List<PdfRepair> log)
    {
        try
        {
            var opened = PdfFile.Open(file);
            // It opens; can it also be read to the end?
            _ = new ReachableObjects(opened);
            return opened;
        }
        catch (PdfException fault) when (fault.Fault is not (PdfFault.Encrypted or PdfFault.NoHeader or PdfFault.TooComplex))
        {
            var (rebuilt, count) = CrossReferenceFinder.Append(file);
            log.Add(new PdfRepair(PdfRepairKind.CrossReferences, count));
            return PdfFile.Open(rebuilt);
        }
    }

    private static byte[] Rewrite(PdfFile file, List<PdfRepair> log)
    {
        var reachable = new ReachableObjects(file);
        if (reachable.HasSignature)
            throw new PdfException(PdfFault.Signed, "The file bears a signature: writing it anew would destroy the signature.");
        if (file.IsEncrypted)
            log.Add(new PdfRepair(PdfRepairKind.Encryption, reachable.Values.Count));
        var listed = file.Sections.SelectMany(section => section.Entries).Where(item => item.Entry.Kind != XrefEntryKind.Free && item.Number > 0).Select(item => item.Number).Distinct();
        var unused = listed.Count(number => !reachable.Values.ContainsKey(number) && !reachable.IsMachinery(number));
        if (unused > 0)
            log.Add(new PdfRepair(PdfRepairKind.UnusedObjects, unused));
        return reachable.Write(new PdfFileBuilder(file.HeaderVersion));
    }
}
