using CongVu.Database;
using CongVu.Documents.Uploads;
using CongVu.Files;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>Whether a person may read a stored file: only as part of a document they may see, or as their own upload.</summary>
public sealed class DocumentFiles
{
    private readonly OfficeContext db;
    private readonly FileStore store;

    internal DocumentFiles(OfficeContext db, FileStore store)
    {
        this.db = db;
        this.store = store;
    }

    /// <summary>The name under which the file is known to this person, and its media type.</summary>
    /// <returns>Null when no document they may see has that file.</returns>
    public async Task<(string Name, string MediaType)?> FindAsync(Actor actor, FileHash hash, CancellationToken cancel)
    {
        var name = await IncomingNameAsync(actor, hash, cancel) ?? await OutgoingNameAsync(actor, hash, cancel) ?? await CopyNameAsync(actor, hash, cancel);
        if (name is null)
        {
            return await UploadAsync(actor, hash, cancel);
        }

        var mediaType = await db.Files.Where(file => file.Hash == hash).Select(file => file.MediaType).FirstAsync(cancel);
        return (name, mediaType);
    }

    private async Task<(string Name, string MediaType)?> UploadAsync(Actor actor, FileHash hash, CancellationToken cancel)
    {
        var name = await db.Set<PendingUpload>().Where(upload => upload.Hash == hash && upload.PersonId == actor.Person)
            .Select(upload => upload.Name).FirstOrDefaultAsync(cancel);
        if (name is null)
        {
            return null;
        }

        await using var content = store.OpenRead(hash);
        return (name, FileKinds.MediaTypeOf(FileKinds.Of(content)));
    }

    private Task<string?> IncomingNameAsync(Actor actor, FileHash hash, CancellationToken cancel)
    {
        var visible = db.Set<IncomingDocument>().VisibleTo(db, actor);
        return db.Set<DocumentFile>().Where(file => file.Hash == hash && visible.Any(document => document.Id.Value == file.DocumentId))
            .Select(file => file.Name).FirstOrDefaultAsync(cancel);
    }

    private Task<string?> CopyNameAsync(Actor actor, FileHash hash, CancellationToken cancel)
    {
        var agencies = actor.Agencies.Where(agency => DocumentRights.SeesAll(actor, agency)).ToList();
        return db.Set<Copies.CertifiedCopy>().Where(copy => (copy.File == hash || copy.Scan == hash) && agencies.Contains(copy.AgencyId))
            .Select(copy => copy.Name)
            .Concat(db.Set<Digitizing.DigitizedRecord>().Where(record => (record.File == hash || record.Scan == hash) && agencies.Contains(record.AgencyId))
                .Select(record => record.Name))
            .FirstOrDefaultAsync(cancel);
    }

    private Task<string?> OutgoingNameAsync(Actor actor, FileHash hash, CancellationToken cancel)
    {
        var visible = db.Set<OutgoingDocument>().VisibleTo(db, actor);
        return db.Set<PackagePart>()
            .Where(part => part.Source == hash || part.Pdf == hash || part.Signed == hash || part.Sealed == hash ||
                part.Versions.Any(version => version.Hash == hash))
            .Where(part => visible.Any(document => document.Id == part.DocumentId))
            .Select(part => part.Name).FirstOrDefaultAsync(cancel);
    }
}
