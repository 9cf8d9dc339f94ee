using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pdf.Images;
using CongVu.Pdf.Objects;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing;

/// <summary>Gives the picture that signatures show: a person's own hand in blue, the agency's seal in red, both on a transparent ground (đưa ảnh chữ ký, con dấu).</summary>
public sealed class SetSigningPicture
{
    private const long MostBytes = 500 * 1024;
    private const double LeastClear = 0.2;

    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeFiles files;
    private readonly OrganizationDirectory directory;
    private readonly FileStore store;

    internal SetSigningPicture(OfficeContext db, FactLedger ledger, IdSource ids, OfficeFiles files, OrganizationDirectory directory, FileStore store)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.files = files;
        this.directory = directory;
        this.store = store;
    }

    /// <param name="Agency">For which agency the picture is used.</param>
    /// <param name="Person">Whose hand; absent for the agency's seal.</param>
    /// <param name="File">A PNG file.</param>
    public sealed record Input(Id<Organization> Agency, Id<Person>? Person, NewFile File);

    public async Task<Outcome<Id<SigningPicture>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var isOwn = input.Person == actor.Person && actor.IsIn(input.Agency);
        if (!isOwn && !AdministrationRules.MayManage(actor, await directory.GetAsync(cancel), input.Agency))
        {
            return OrganizationRefusals.NotAdministrator;
        }

        var taken = await files.TakeAsync(input.File, [FileKind.Png], cancel);
        if (!taken.IsDone)
        {
            return new Refusals().Add(taken.Refusals);
        }

        var refusals = Check(await store.ReadAllAsync(taken.Value, cancel), isSeal: input.Person is null);
        return refusals.Any ? refusals : await SaveAsync(actor, input, taken.Value, cancel);
    }

    private async Task<Outcome<Id<SigningPicture>>> SaveAsync(Actor actor, Input input, FileHash file, CancellationToken cancel)
    {
        var picture = await db.Set<SigningPicture>().FirstOrDefaultAsync(row => row.AgencyId == input.Agency && row.PersonId == input.Person, cancel);
        if (picture is null)
        {
            picture = new SigningPicture(ids.Next<SigningPicture>(), input.Agency, input.Person);
            db.Add(picture);
        }

        picture.Picture = file;
        ledger.Record(actor.For(input.Agency, Role.Administrator), new SigningPictureSet(picture.Id, input.Agency, input.Person, file.ToString()));
        return (await db.SaveAsync(cancel)).With(picture.Id);
    }

    private static Refusals Check(byte[] file, bool isSeal)
    {
        if (file.Length > MostBytes)
        {
            return new Refusals().Add(SigningRefusals.PictureTooLarge);
        }

        try
        {
            var ink = PictureInk.Of(file);
            return new Refusals()
                .Unless(ink.Clear >= LeastClear, SigningRefusals.PictureNotTransparent)
                .Unless(isSeal || ink.IsBlue, SigningRefusals.PictureNotBlue)
                .Unless(!isSeal || ink.IsRed, SigningRefusals.PictureNotRed);
        }
        catch (PdfException)
        {
            return new Refusals().Add(SigningRefusals.PictureDamaged);
        }
    }
}
