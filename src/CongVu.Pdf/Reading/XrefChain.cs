using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>Follows the sections from startxref back to the first, newest first.</summary>
internal static class XrefChain
{
    // Looking an object up walks the chain, and judging changes does so for every object of every revision.
    private const int LongestChain = 500;

    public static XrefSection[] Read(PdfBody body, long length)
    {
        var chain = new List<XrefSection>();
        var visited = new HashSet<long>();
        var start = FileTail.ReadStartXref(body.Source, length);
        for (long? next = start; next is { } offset; next = chain[^1].Previous)
        {
            if (offset <= 0 || offset >= length)
                throw new PdfException(chain.Count == 0 ? PdfFault.BadStartXref : PdfFault.BadXref,
                    "A cross-reference section is said to be outside the file.", offset);
            if (!visited.Add(offset) || chain.Count == LongestChain)
                throw new PdfException(PdfFault.BadXref, "The chain of cross-reference sections does not end.", offset);
            chain.Add(ReadSection(body, offset, isFirst: chain.Count == 0));
        }
        return [.. chain];
    }

    private static XrefSection ReadSection(PdfBody body, long offset, bool isFirst)
    {
        try
        {
            var section = body.Section(offset);
            CheckPrevious(section);
            if (section.IsStream || section.Trailer["XRefStm"] is not { } hidden)
                return section;
            section.Supplement ??= body.Section((hidden as PdfInteger)?.Value
                ?? throw new PdfException(PdfFault.BadXref, "XRefStm is malformed.", offset));
            return section.Supplement.IsStream
                ? section
                : throw new PdfException(PdfFault.BadXref, "XRefStm does not point to a stream.", offset);
        }
        catch (PdfException fault) when (isFirst && fault.Fault is PdfFault.BadObject)
        {
            throw new PdfException(PdfFault.BadStartXref, "startxref does not point to a cross-reference section.", offset, fault);
        }
    }

    private static void CheckPrevious(XrefSection section)
    {
        if (section.Trailer["Prev"] is not (null or PdfInteger))
            throw new PdfException(PdfFault.BadXref, "Prev of a trailer must be a whole number.", section.Offset);
    }
}
