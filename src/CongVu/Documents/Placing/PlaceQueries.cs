using CongVu.Files;
using CongVu.Pdf.Reading;

namespace CongVu.Documents.Placing;

/// <summary>Where signature, number and date of a draft would come now, for pages (xem vị trí ký).</summary>
public sealed class PlaceQueries
{
    private readonly PlaceFinder places;
    private readonly FileStore store;

    internal PlaceQueries(PlaceFinder places, FileStore store)
    {
        this.places = places;
        this.store = store;
    }

    /// <summary>The places, and the size of each page in points.</summary>
    public sealed record View(IReadOnlyList<SigningPlace> Places, IReadOnlyList<(double Width, double Height)> Pages);

    /// <returns>Null while the main file has no PDF.</returns>
    public async Task<View?> OfAsync(OutgoingDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Main?.Pdf is not { } pdf)
        {
            return null;
        }

        using var file = PdfFile.Open(PdfSource.FromFile(store.PathOf(pdf)));
        return new View(await places.LookAsync(document, cancel), [.. PdfPages.Enumerate(file).Select(page => page.VisibleSize)]);
    }
}
