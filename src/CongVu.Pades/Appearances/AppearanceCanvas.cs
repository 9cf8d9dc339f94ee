using CongVu.Pdf.Fonts;
using CongVu.Pdf.Images;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Writing;

namespace CongVu.Pades.Appearances;

/// <summary>A small drawing: pictures and lines of text with an embedded font.</summary>
public sealed class AppearanceCanvas
{
    private readonly PdfUpdate update;
    private readonly PdfBuffer content = new(512);
    private readonly List<KeyValuePair<string, PdfObject>> fonts = [];
    private readonly List<KeyValuePair<string, PdfObject>> pictures = [];

    internal AppearanceCanvas(PdfUpdate update, double width, double height)
    {
        this.update = update;
        Width = width;
        Height = height;
    }

    public double Width { get; }

    public double Height { get; }

    /// <summary>Draws a picture into a box, its proportions kept, centred.</summary>
    public void Picture(RasterImage picture, double left, double bottom, double width, double height)
    {
        var scale = Math.Min(width / picture.Width, height / picture.Height);
        var (w, h) = (picture.Width * scale, picture.Height * scale);
        var name = $"Im{pictures.Count}";
        pictures.Add(new(name, picture.AddTo(update.Add)));
        content.Write("q ");
        WriteNumbers(w, 0, 0, h, left + (width - w) / 2, bottom + (height - h) / 2);
        content.Write($"cm /{name} Do Q\n");
    }

    /// <summary>Draws lines of text from the top; the font must have every letter.</summary>
    public void Text(IReadOnlyList<string> lines, TrueTypeFont font, double size, double left, double top, double leading, (double Red, double Green, double Blue) color = default)
    {
        var used = new UsedCharacters();
        foreach (var line in lines)
        {
            font.Require(line);
            used.Add(line);
        }
        var name = $"F{fonts.Count}";
        fonts.Add(new(name, font.Subset(used).AddTo(update.Add)));
        content.Write("BT ");
        WriteNumbers(color.Red, color.Green, color.Blue);
        content.Write($"rg /{name} ");
        WriteNumbers(size);
        content.Write("Tf ");
        WriteNumbers(leading);
        content.Write("TL ");
        WriteNumbers(left, top - size * font.Metrics.Ascent / 1000);
        content.Write("Td\n");
        foreach (var line in lines)
        {
            PdfSerializer.Write(content, new PdfString(System.Text.Encoding.BigEndianUnicode.GetBytes(line), hexadecimal: true));
            content.Write(" Tj T*\n");
        }
        content.Write("ET\n");
    }

    internal PdfReference Finish(PdfArray? matrix)
    {
        var resources = PdfDictionary.Of(
            ("Font", fonts.Count == 0 ? null : PdfDictionary.FromEntries(fonts)),
            ("XObject", pictures.Count == 0 ? null : PdfDictionary.FromEntries(pictures)));
        return update.Add(new PdfStream(PdfDictionary.Of(
            ("Type", new PdfName("XObject")), ("Subtype", new PdfName("Form")),
            ("BBox", PdfArray.Create([0, 0, Width, Height])), ("Matrix", matrix), ("Resources", resources)), content.Written));
    }

    private void WriteNumbers(params ReadOnlySpan<double> numbers)
    {
        foreach (var number in numbers)
        {
            content.Write(PdfSerializer.Format(number));
            content.Write((byte)' ');
        }
    }
}
