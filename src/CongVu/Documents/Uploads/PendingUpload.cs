using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents.Uploads;

/// <summary>
/// A file that a person brought in and no act has taken yet: they look at its pages before they decide
/// (tệp tải lên đang chờ). Only that person sees it; what nobody takes is swept.
/// </summary>
public sealed class PendingUpload : IUnrecorded
{
    private PendingUpload()
    {
    }

    internal PendingUpload(Id<PendingUpload> id, Id<Person> person, string name, long size, DateTimeOffset at)
    {
        Id = id;
        PersonId = person;
        Name = name;
        Size = size;
        StartedAt = at;
    }

    public Id<PendingUpload> Id { get; private set; }

    public Id<Person> PersonId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Bytes, as its sender said at the start.</summary>
    public long Size { get; private set; }

    /// <summary>Its place in the store; absent until it is whole.</summary>
    public FileHash? Hash { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    internal void Finish(FileHash hash) => Hash = hash;
}
