using CongVu.Pdf.Fonts;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Pages.Drawing;

/// <summary>A face as the pages of one file know it.</summary>
internal sealed record FontResource(string Name, TrueTypeFont Font, UsedCharacters Used);

/// <summary>The faces that one file uses.</summary>
internal sealed class FontResources(FontLibrary library)
{
    private readonly Dictionary<(FontFamily, FontStyle), FontResource> fonts = [];

    public FontResource Get(TextStyle style)
    {
        if (fonts.TryGetValue((style.Family, style.Face), out var known))
            return known;
        var font = new FontResource($"F{fonts.Count + 1}", library.Get(style.Family, style.Face), new UsedCharacters());
        fonts.Add((style.Family, style.Face), font);
        return font;
    }

    public PdfDictionary AddTo(Func<PdfObject, PdfReference> add) => PdfDictionary.FromEntries(
        [.. fonts.Values.Select(font => KeyValuePair.Create<string, PdfObject>(font.Name, font.Font.Subset(font.Used).AddTo(add)))]);
}
