using System.Collections.Concurrent;
using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Pdf.Images;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing;

/// <summary>Finds the picture that a signature shows.</summary>
internal sealed class SigningPictures(OfficeContext db, FileStore store, PictureCache cache)
{
    /// <param name="agency">For which agency somebody signs.</param>
    /// <param name="person">Whose hand; absent for the seal.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Null where nobody gave one: the signature is then not seen on the page.</returns>
    public async Task<RasterImage?> FindAsync(Id<Organization> agency, Id<Person>? person, CancellationToken cancel)
    {
        var file = await db.Set<SigningPicture>().AsNoTracking().Where(row => row.AgencyId == agency && row.PersonId == person)
            .Select(row => (FileHash?)row.Picture).FirstOrDefaultAsync(cancel);
        return file is { } hash ? cache.Find(hash) ?? cache.Keep(hash, RasterImage.Read(await store.ReadAllAsync(hash, cancel))) : null;
    }
}

/// <summary>Pictures in the form in which PDF files hold them: packing one takes longer than signing with it.</summary>
internal sealed class PictureCache
{
    private const int Most = 200;
    private readonly ConcurrentDictionary<FileHash, RasterImage> pictures = new();

    public RasterImage? Find(FileHash hash) => pictures.GetValueOrDefault(hash);

    public RasterImage Keep(FileHash hash, RasterImage picture)
    {
        if (pictures.Count >= Most)
        {
            pictures.Clear();
        }

        return pictures[hash] = picture;
    }
}
