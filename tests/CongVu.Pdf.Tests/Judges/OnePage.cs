using System.Globalization;
using System.Text;
using CongVu.Pdf.Fonts;
using CongVu.Pdf.Images;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Writing;

namespace CongVu.Pdf.Tests.Judges;

/// <summary>The smallest file around a text or a picture, made of plain objects.</summary>
internal static class OnePage
{
    public static byte[] OfText(TrueTypeFont font, string text, double size = 14, int width = 500)
    {
        var used = new UsedCharacters();
        used.Add(text);
        var hex = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
        var content = string.Create(CultureInfo.InvariantCulture, $"BT /F {size} Tf 20 30 Td <{hex}> Tj ET");
        var file = new PdfFileBuilder();
        var resources = PdfDictionary.Of(("Font", PdfDictionary.Of(("F", font.Subset(used).AddTo(file.Add)))));
        return Build(file, resources, content, width, 80);
    }

    /// <summary>The picture on blue, one point of it per point of the page.</summary>
    public static byte[] OfPicture(RasterImage picture)
    {
        var file = new PdfFileBuilder();
        var resources = PdfDictionary.Of(("XObject", PdfDictionary.Of(("I", picture.AddTo(file.Add)))));
        var content = $"0 0 1 rg 0 0 {picture.Width} {picture.Height} re f {picture.Width} 0 0 {picture.Height} 0 0 cm /I Do";
        return Build(file, resources, content, picture.Width, picture.Height);
    }

    private static byte[] Build(PdfFileBuilder file, PdfDictionary resources, string content, int width, int height)
    {
        var pages = file.Reserve();
        var page = file.Add(PdfDictionary.Of(
            ("Type", new PdfName("Page")),
            ("Parent", pages),
            ("MediaBox", PdfArray.Create([0, 0, width, height])),
            ("Resources", resources),
            ("Contents", file.Add(PdfStream.Compressed(PdfDictionary.Empty, Encoding.ASCII.GetBytes(content))))));
        file.Set(pages, PdfDictionary.Of(("Type", new PdfName("Pages")), ("Kids", PdfArray.Create([page])), ("Count", 1)));
        return file.Build(file.Add(PdfDictionary.Of(("Type", new PdfName("Catalog")), ("Pages", pages))));
    }
}
