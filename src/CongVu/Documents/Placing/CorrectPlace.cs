using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pdf.Reading;

namespace CongVu.Documents.Placing;

/// <summary>Moves the place of signature, number or date in the main file, or says that it is printed already (chỉnh vị trí ký, số, ngày).</summary>
public sealed class CorrectPlace
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Drafts drafts;
    private readonly PlaceFinder places;
    private readonly FileStore store;

    internal CorrectPlace(OfficeContext db, FactLedger ledger, Drafts drafts, PlaceFinder places, FileStore store)
    {
        this.db = db;
        this.ledger = ledger;
        this.drafts = drafts;
        this.places = places;
        this.store = store;
    }

    /// <summary>A point on a page as it is seen: from its upper left corner, measured in widths of the page.</summary>
    public sealed record Point(int Page, double Across, double Down);

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Subject">What is moved.</param>
    /// <param name="At">Its new middle; absent when the document prints it already.</param>
    public sealed record Input(Id<OutgoingDocument> Document, int Version, PlaceSubject Subject, Point? At);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var document = await drafts.FindAsync(actor, input.Document, cancel);
        if (document is null)
        {
            return DocumentRefusals.NotFound;
        }

        var page = document.Main?.Pdf is { } pdf && input.At is { } at ? FindPage(pdf, at.Page) : null;
        var refusals = new Refusals()
            .Unless(DraftActs.Of(actor, document) is { MayEdit: true } or { MaySign: true }, DocumentRefusals.NotDrafter)
            .Unless(document.Version == input.Version, DatabaseRefusals.ChangedMeanwhile)
            .Unless(document.Main?.Pdf is not null, DocumentRefusals.NoMainFile)
            .Unless(input.At is null ? input.Subject is not PlaceSubject.Signature : page is not null, PlacingRefusals.NoPage);
        if (refusals.Any)
        {
            return refusals;
        }

        var known = await places.KeepAsync(document, cancel);
        var moved = input.At is { } point ? Moved(known, input.Subject, page!, point) : null;
        document.Main!.Place([.. known.Where(place => place.Kind.Subject() != input.Subject), .. moved is null ? [] : new[] { moved }]);
        ledger.Record(actor.For(document.AgencyId), new PlaceCorrected(document.Id, input.Subject, moved?.Page));
        return await db.SaveAsync(cancel);
    }

    private PdfPage? FindPage(FileHash pdf, int index)
    {
        using var file = PdfFile.Open(PdfSource.FromFile(store.PathOf(pdf)));
        return index < 0 ? null : PdfPages.At(file, index);
    }

    // A box that moves keeps its size and stays on the page.
    private static SigningPlace Moved(IReadOnlyList<SigningPlace> known, PlaceSubject subject, PdfPage page, Point at)
    {
        var (width, height) = page.VisibleSize;
        var box = Box(known, subject, width);
        return box.CenteredAt(
            page.Index,
            Math.Clamp(at.Across * width, box.Width / 2, width - box.Width / 2),
            Math.Clamp(height - at.Down * width, box.Height / 2, height - box.Height / 2));
    }

    // Day, month and year in three blanks move as one whole line.
    private static SigningPlace Box(IReadOnlyList<SigningPlace> known, PlaceSubject subject, double width) => subject switch
    {
        PlaceSubject.Signature => known.First(place => place.Kind is PlaceKind.Signature),
        PlaceSubject.Number => known.FirstOrDefault(place => place.Kind.Subject() is PlaceSubject.Number) ?? new SigningPlace(PlaceKind.NumberLine, 0, 0, 0, width * 0.36, 16),
        PlaceSubject.Date => known.FirstOrDefault(place => place.Kind is PlaceKind.DateLine) ?? new SigningPlace(PlaceKind.DateLine, 0, 0, 0, width * 0.45, 16),
    };
}

/// <summary>What a person moves.</summary>
public enum PlaceSubject
{
    /// <summary>Chữ ký và con dấu.</summary>
    Signature,

    /// <summary>Số văn bản.</summary>
    Number,

    /// <summary>Ngày, tháng, năm.</summary>
    Date,
}

/// <summary>Which subject a place belongs to.</summary>
public static class PlaceSubjects
{
    public static PlaceSubject Subject(this PlaceKind kind) => kind switch
    {
        PlaceKind.Signature => PlaceSubject.Signature,
        PlaceKind.Number or PlaceKind.NumberLine => PlaceSubject.Number,
        PlaceKind.Day or PlaceKind.Month or PlaceKind.Year or PlaceKind.DateLine => PlaceSubject.Date,
    };

    public static string InWords(this PlaceSubject subject) => subject switch
    {
        PlaceSubject.Signature => "Chữ ký, con dấu",
        PlaceSubject.Number => "Số văn bản",
        PlaceSubject.Date => "Ngày, tháng, năm",
    };
}
