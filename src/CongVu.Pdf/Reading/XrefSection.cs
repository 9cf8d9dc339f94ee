using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>One cross-reference section, table or stream, with its trailer.</summary>
public sealed class XrefSection
{
    private readonly Span[] spans;

    internal XrefSection(long offset, long end, bool isStream, PdfDictionary trailer, List<Span> spans)
    {
        Offset = offset;
        End = end;
        IsStream = isStream;
        Trailer = trailer;
        spans.Sort((left, right) => left.First.CompareTo(right.First));
        for (var i = 1; i < spans.Count; i++)
        {
            if (spans[i].First < spans[i - 1].First + spans[i - 1].Entries.Length)
                throw new PdfException(PdfFault.BadXref, "A cross-reference section names an object twice.", offset);
        }
        this.spans = [.. spans];
    }

    public long Offset { get; }

    /// <summary>Where the trailer dictionary or the stream object ends.</summary>
    public long End { get; }

    public bool IsStream { get; }

    public PdfDictionary Trailer { get; }

    /// <summary>The stream named by XRefStm of a hybrid file.</summary>
    public XrefSection? Supplement { get; internal set; }

    public long? Previous => (Trailer["Prev"] as PdfInteger)?.Value;

    /// <summary>One more than the highest number of the entries here.</summary>
    public int Limit => spans.Length == 0 ? 0 : spans[^1].First + spans[^1].Entries.Length;

    /// <summary>All entries of this section, the supplement's not included.</summary>
    public IEnumerable<(int Number, XrefEntry Entry)> Entries
    {
        get
        {
            foreach (var span in spans)
            {
                for (var i = 0; i < span.Entries.Length; i++)
                    yield return (span.First + i, span.Entries[i]);
            }
        }
    }

    /// <summary>Looks a number up as a reader of hybrid files must: entries in use, the supplement, free entries.</summary>
    public bool TryFind(int number, out XrefEntry entry)
    {
        var found = TryFindOwn(number, out entry);
        if (found && entry.Kind != XrefEntryKind.Free)
            return true;
        if (Supplement is not null && Supplement.TryFindOwn(number, out var hidden) && hidden.Kind != XrefEntryKind.Free)
        {
            entry = hidden;
            return true;
        }
        return found;
    }

    private bool TryFindOwn(int number, out XrefEntry entry)
    {
        int low = 0, high = spans.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var within = number - spans[middle].First;
            if (within >= 0 && within < spans[middle].Entries.Length)
            {
                entry = spans[middle].Entries[within];
                return true;
            }
            if (within < 0)
                high = middle - 1;
            else
                low = middle + 1;
        }
        entry = default;
        return false;
    }

    internal readonly record struct Span(int First, XrefEntry[] Entries);
}
