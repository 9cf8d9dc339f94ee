using CongVu.Database;
using CongVu.Documents.Placing;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Pades.Appearances;
using CongVu.Pades.Signing;
using CongVu.Pdf.Images;
using CongVu.Pdf.Reading;
using CongVu.Signing;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>How the files of a package look when they are signed: pictures, number, date and lines after annex I of Decree 30.</summary>
internal sealed class PackageLook(OfficeContext db, PlaceFinder places, SigningPictures pictures)
{
    /// <summary>The main file under the hand of the person in authority: the places of number and date kept free, the hand in blue in box 7c (II.7.d).</summary>
    public async Task<SigningLook> OfPersonAsync(OutgoingDocument document, Id<Person> person, CancellationToken cancel) =>
        await OfPersonAsync(document, person, await places.KeepAsync(document, cancel), cancel);

    /// <summary>The same before anything is signed: nothing of the document changes.</summary>
    public async Task<SigningLook> PlanOfPersonAsync(OutgoingDocument document, Id<Person> person, CancellationToken cancel) =>
        await OfPersonAsync(document, person, await places.LookAsync(document, cancel), cancel);

    private async Task<SigningLook> OfPersonAsync(OutgoingDocument document, Id<Person> person, IReadOnlyList<SigningPlace> found, CancellationToken cancel)
    {
        var reserved = PlaceTexts.Reserved(found);
        var picture = await pictures.FindAsync(document.AgencyId, person, cancel);
        return new SigningLook
        {
            Prepare = file => reserved.Count == 0 ? file : ReservedFields.Reserve(file, reserved),
            Appearance = (_, _) => picture is null ? null : HandOf(picture, SignatureOf(found)),
        };
    }

    /// <summary>The main file under the agency's seal: number and date written, the seal in red at its real size over a third of the hand (II.8.a).</summary>
    public async Task<SigningLook> OfAgencyAsync(OutgoingDocument document, CancellationToken cancel)
    {
        var found = document.Main!.Places ?? [];
        var agency = await db.Set<Organization>().AsNoTracking().Where(row => row.Id == document.AgencyId)
            .Select(row => new { row.PlaceName, row.SealDiameter }).FirstAsync(cancel);
        var filled = PlaceTexts.Filled(found, document, agency.PlaceName);
        var picture = await pictures.FindAsync(document.AgencyId, null, cancel);
        return new SigningLook
        {
            Prepare = file => filled.Count == 0 ? file : ReservedFields.Fill(file, filled),
            Appearance = (file, _) => picture is null ? null : SealOn(file, picture, SignatureOf(found), agency.SealDiameter),
        };
    }

    /// <summary>An appendix in a file of its own: number and time at the top right of its first page, no picture (II.8.b, III.1.d).</summary>
    public static SigningLook OfAppendix(OutgoingDocument document)
    {
        var code = document.Code;
        return new SigningLook { Appearance = (_, time) => new MarginLineAppearance(DecreeLines.Appendix(code, time)) };
    }

    private static SigningPlace SignatureOf(IReadOnlyList<SigningPlace> found) => found.First(place => place.Kind is PlaceKind.Signature);

    // As wide as the hand really is at that height: the seal measures its third from there.
    private static PictureAppearance HandOf(RasterImage picture, SigningPlace place)
    {
        var scale = Math.Min(place.Width / picture.Width, place.Height / picture.Height);
        var (width, height) = (picture.Width * scale, picture.Height * scale);
        var (left, bottom) = (place.Left + (place.Width - width) / 2, place.Bottom + (place.Height - height) / 2);
        return new PictureAppearance(picture, new PdfRectangle(left, bottom, left + width, bottom + height)) { PageIndex = place.Page };
    }

    private static PictureAppearance SealOn(byte[] file, RasterImage picture, SigningPlace place, int diameter)
    {
        using var opened = PdfFile.Open(file);
        var rectangle = PdfPages.At(opened, place.Page) is { } page && DecreePlaces.LastVisible(opened, page) is not null
            ? DecreePlaces.SealOver(opened, page, diameter)
            : DecreePlaces.Seal(place.Rectangle, diameter);
        return new PictureAppearance(picture, rectangle) { PageIndex = place.Page };
    }
}
