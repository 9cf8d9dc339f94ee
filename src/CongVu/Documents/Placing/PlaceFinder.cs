using CongVu.Files;

namespace CongVu.Documents.Placing;

/// <summary>The places of a package's main file: as somebody corrected them, else as they are found in its text.</summary>
internal sealed class PlaceFinder(PdfWords words)
{
    /// <summary>The places of the main file, kept with it from now on.</summary>
    public async Task<IReadOnlyList<SigningPlace>> KeepAsync(OutgoingDocument document, CancellationToken cancel)
    {
        var main = document.Main!;
        main.Place(main.Places ?? await FindAsync(main.Pdf!.Value, document.SignerName, cancel));
        return main.Places!;
    }

    /// <summary>The places as they would be used now; nothing is kept.</summary>
    public async Task<IReadOnlyList<SigningPlace>> LookAsync(OutgoingDocument document, CancellationToken cancel) =>
        document.Main is { Pdf: { } pdf } main ? main.Places ?? await FindAsync(pdf, document.SignerName, cancel) : [];

    /// <summary>The number that the main file shows before any was given; null where its place was found blank.</summary>
    public async Task<int?> PrintedNumberAsync(OutgoingDocument document, CancellationToken cancel) =>
        document.Main is { Pdf: { } pdf } main && main.Places?.Any(place => place.Kind is PlaceKind.Number or PlaceKind.NumberLine) != true && (await words.ReadAsync(pdf, cancel)) is [var first, ..] ? HeadPlaces.NumberOn(first) : null;

    private async Task<IReadOnlyList<SigningPlace>> FindAsync(FileHash pdf, string signerName, CancellationToken cancel)
    {
        var pages = await words.ReadAsync(pdf, cancel);
        return pages.All(page => page.Words.Count == 0)
            ? [SignerPlace.Find(pages, signerName)]
            : [.. HeadPlaces.Find(pages[0]), SignerPlace.Find(pages, signerName)];
    }
}
