using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Fonts;

/// <summary>The embedded part of a face. Character codes are UTF-16 code units (Identity-H), so text is written as it is.</summary>
public sealed class FontSubset
{
    private const int Symbolic = 4, Serif = 2, Italic = 64;

    private readonly FontMetrics metrics;
    private readonly PdfStream program, cidToGid, toUnicode;
    private readonly PdfArray widths;

    internal FontSubset(string name, FontMetrics metrics, PdfStream program, PdfStream cidToGid, PdfStream toUnicode, PdfArray widths)
    {
        Name = name;
        this.metrics = metrics;
        this.program = program;
        this.cidToGid = cidToGid;
        this.toUnicode = toUnicode;
        this.widths = widths;
    }

    /// <summary>The name with its six-letter tag, as in <c>ABCDEF+LiberationSerif</c>.</summary>
    public string Name { get; }

    /// <summary>Adds the font's objects to a file and says how a page's resources refer to it.</summary>
    /// <param name="add">Adds an indirect object to the file that is being written.</param>
    public PdfReference AddTo(Func<PdfObject, PdfReference> add)
    {
        var descriptor = PdfDictionary.Of(
            ("Type", new PdfName("FontDescriptor")),
            ("FontName", new PdfName(Name)),
            ("Flags", Symbolic | (metrics.HasSerifs ? Serif : 0) | (metrics.ItalicAngle != 0 ? Italic : 0)),
            ("FontBBox", PdfArray.Create([.. metrics.Box.Select(edge => (PdfObject)Math.Round(edge))])),
            ("ItalicAngle", Math.Round(metrics.ItalicAngle, 2)),
            ("Ascent", Math.Round(metrics.Ascent)),
            ("Descent", -Math.Round(metrics.Descent)),
            ("CapHeight", Math.Round(metrics.CapHeight)),
            ("StemV", metrics.StemWidth),
            ("FontFile2", add(program)));
        var descendant = PdfDictionary.Of(
            ("Type", new PdfName("Font")),
            ("Subtype", new PdfName("CIDFontType2")),
            ("BaseFont", new PdfName(Name)),
            ("CIDSystemInfo", PdfDictionary.Of(
                ("Registry", PdfString.FromText("Adobe")), ("Ordering", PdfString.FromText("Identity")), ("Supplement", 0))),
            ("FontDescriptor", add(descriptor)),
            ("DW", 0),
            ("W", widths),
            ("CIDToGIDMap", add(cidToGid)));
        return add(PdfDictionary.Of(
            ("Type", new PdfName("Font")),
            ("Subtype", new PdfName("Type0")),
            ("BaseFont", new PdfName(Name)),
            ("Encoding", new PdfName("Identity-H")),
            ("DescendantFonts", PdfArray.Create([add(descendant)])),
            ("ToUnicode", add(toUnicode))));
    }
}
