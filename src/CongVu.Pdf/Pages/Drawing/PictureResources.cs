using CongVu.Pdf.Images;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Pages.Drawing;

/// <summary>The pictures that one file uses, each held once.</summary>
internal sealed class PictureResources
{
    private readonly Dictionary<RasterImage, string> names = [];

    public string NameOf(RasterImage image)
    {
        if (!names.TryGetValue(image, out var name))
            names.Add(image, name = $"I{names.Count + 1}");
        return name;
    }

    public PdfDictionary? AddTo(Func<PdfObject, PdfReference> add) => names.Count == 0 ? null : PdfDictionary.FromEntries(
        [.. names.Select(image => KeyValuePair.Create<string, PdfObject>(image.Value, image.Key.AddTo(add)))]);
}
