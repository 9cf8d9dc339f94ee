using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents.Filling;

/// <summary>A list with which an approved model was filled, and the documents made of it in one act (danh sách điền mẫu).</summary>
public sealed class FilledList : Versioned
{
    private readonly List<FilledDocument> documents = [];

    private FilledList()
    {
    }

    internal FilledList(Id<FilledList> id, OutgoingDocument model, Actor by, IReadOnlyList<string> fields, DateTimeOffset at)
    {
        Id = id;
        ModelId = model.Id;
        AgencyId = model.AgencyId;
        PersonName = by.Name;
        Fields = fields;
        MadeAt = at;
    }

    public Id<FilledList> Id { get; private set; }

    public Id<OutgoingDocument> ModelId { get; private set; }

    public Id<Organization> AgencyId { get; private set; }

    /// <summary>Who gave the list.</summary>
    public string PersonName { get; private set; } = "";

    public IReadOnlyList<string> Fields { get; private set; } = [];

    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>When all its documents went to the signer together.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    public IReadOnlyList<FilledDocument> Documents => documents;

    /// <summary>What the act made of a row.</summary>
    internal string DigestOf(OutgoingDocument document) => documents.Find(row => row.DocumentId == document.Id)!.Digest;

    internal void Add(FilledDocument document) => documents.Add(document);

    internal void Submit(DateTimeOffset at) => SubmittedAt = at;
}
