using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;

namespace CongVu.Documents;

/// <summary>Adds parts and versions to a package and has them converted.</summary>
internal sealed class PartWriter(OfficeContext db, FileStore store, IdSource ids, OfficeClock clock, JobQueue jobs)
{
    /// <summary>The main part when there is one already, else a new part of that kind.</summary>
    public PackagePart PartFor(OutgoingDocument draft, FilePart kind)
    {
        if (kind is FilePart.Main && draft.Main is { } main)
        {
            return main;
        }

        var ordinal = draft.Parts.Count == 0 ? 0 : draft.Parts.Max(part => part.Ordinal) + 1;
        var part = new PackagePart(ids.Next<PackagePart>(), draft.Id, ordinal, kind);
        draft.Add(part);
        db.Add(part);
        return part;
    }

    /// <summary>Puts the next version; a PDF is its own PDF, anything else waits for the converter.</summary>
    public DraftVersion Put(OutgoingDocument draft, PackagePart part, string name, FileHash hash, Authority by)
    {
        var version = Write(part, name, hash, by);
        using var content = store.OpenRead(hash);
        if (FileKinds.Of(content) is FileKind.Pdf)
        {
            part.Convert(hash);
            part.ApprovePdf();
        }
        else if (part.NeedsPdf)
        {
            jobs.Add(new ConvertPart(draft.Id, part.Id, hash.ToString()));
        }

        return version;
    }

    /// <summary>The same file as in another package, with the PDF that was found right there.</summary>
    public void Copy(PackagePart part, PackagePart from, Authority by)
    {
        Write(part, from.Name, from.Source, by);
        if (from.Pdf is { } pdf)
        {
            part.Convert(pdf);
            part.ApprovePdf();
        }
    }

    /// <summary>Puts the next version and leaves its PDF to the caller.</summary>
    public DraftVersion Write(PackagePart part, string name, FileHash hash, Authority by)
    {
        var version = new DraftVersion(part.Id, part.Versions.Count + 1, name, hash, by, clock.Now);
        part.Put(version);
        db.Add(version);
        return version;
    }
}
