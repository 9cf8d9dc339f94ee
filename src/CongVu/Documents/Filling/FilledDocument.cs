using CongVu.Ledger;

namespace CongVu.Documents.Filling;

/// <summary>A document made of one row of a list (văn bản lập theo danh sách).</summary>
public sealed class FilledDocument
{
    private FilledDocument()
    {
    }

    internal FilledDocument(Id<FilledList> list, int ordinal, OutgoingDocument document, IReadOnlyList<string> values)
    {
        ListId = list;
        Ordinal = ordinal;
        DocumentId = document.Id;
        FilledValues = values;
        Digest = PackageDigest.OfContent(document);
    }

    public Id<FilledList> ListId { get; private set; }

    /// <summary>Its place in the list, from 1: the order of the numbers.</summary>
    public int Ordinal { get; private set; }

    public Id<OutgoingDocument> DocumentId { get; private set; }

    /// <summary>What stands in the list's fields.</summary>
    public IReadOnlyList<string> FilledValues { get; private set; } = [];

    /// <summary>Over what the act made: a document edited afterwards is no longer the one that was approved.</summary>
    public string Digest { get; private set; } = "";
}
