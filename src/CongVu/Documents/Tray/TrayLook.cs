using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents.Tray;

/// <summary>What a signer saw of a document in the tray, and what they decided about it so far (lần xem của người ký).</summary>
public sealed class TrayLook : IUnrecorded
{
    private TrayLook()
    {
    }

    internal TrayLook(Id<OutgoingDocument> document, Id<Person> person, DateTimeOffset at) => (DocumentId, PersonId, SeenAt) = (document, person, at);

    public Id<OutgoingDocument> DocumentId { get; private set; }

    public Id<Person> PersonId { get; private set; }

    /// <summary>The version seen last; zero before the first look.</summary>
    public int SeenVersion { get; private set; }

    public DateTimeOffset SeenAt { get; private set; }

    public IReadOnlyList<SeenPart> Seen { get; private set; } = [];

    /// <summary>When the content before the present one was seen; absent while it is the first.</summary>
    public DateTimeOffset? EarlierAt { get; private set; }

    public IReadOnlyList<SeenPart> Earlier { get; private set; } = [];

    /// <summary>The version that the signer agreed with, to sign it later; absent without.</summary>
    public int? ApprovedVersion { get; internal set; }

    /// <summary>Put aside until the signer takes it up again.</summary>
    public bool IsAside { get; internal set; }

    /// <summary>Remembers this look; what was seen of an earlier content stays comparable.</summary>
    internal void See(OutgoingDocument document, DateTimeOffset at)
    {
        IReadOnlyList<SeenPart> now = [.. document.Parts.OrderBy(part => part.Ordinal).Select(part => new SeenPart(part.Id, part.Name, part.Pdf ?? part.Source))];
        if (SeenVersion > 0 && !Seen.SequenceEqual(now))
        {
            (EarlierAt, Earlier) = (SeenAt, Seen);
        }

        (SeenVersion, SeenAt, Seen) = (document.Version, at, now);
    }
}

/// <summary>A file as the signer saw it.</summary>
public sealed record SeenPart(Id<PackagePart> Part, string Name, FileHash File);
