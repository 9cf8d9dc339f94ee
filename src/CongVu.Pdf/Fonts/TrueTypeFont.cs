using System.Buffers;
using System.Text;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Fonts;

/// <summary>A face read from a TrueType file: measures text and makes the subset that a document embeds.</summary>
/// <remarks>Unchangeable after reading, so that all documents share one.</remarks>
public sealed class TrueTypeFont
{
    private const int RestrictedLicence = 0x0002;

    private static readonly SearchValues<char> Surrogates =
        SearchValues.Create([.. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    private readonly ushort[] glyphOf;
    private readonly float[] widthOf = new float[0x10000];
    private readonly SubsetCache subsets;

    private TrueTypeFont(ReadOnlyMemory<byte> file)
    {
        Tables = new TableDirectory(file);
        var head = Tables.Required("head");
        int unitsPerEm = head.UInt16(18);
        if (unitsPerEm is < 16 or > 16384)
            throw head.Damaged($"gives {unitsPerEm} units per em");
        if (Tables.Find("OS/2") is { } os2 && (os2.UInt16(8) & 0x000F) == RestrictedLicence)
            throw new PdfException(PdfFault.BadFont, "The maker of the font forbids embedding it.");

        Name = FontName.Read(Tables);
        Metrics = FontMetrics.Read(Tables, unitsPerEm);
        Outlines = new GlyphOutlines(Tables, Tables.Required("maxp").UInt16(4));
        HorizontalMetrics = new HorizontalMetrics(Tables, Outlines.Count);
        glyphOf = CharacterMap.Read(Tables.Required("cmap"));
        for (var c = 0; c < glyphOf.Length; c++)
            if (glyphOf[c] != 0)
                widthOf[c] = HorizontalMetrics.Advance(glyphOf[c]) * 1000f / unitsPerEm;
        subsets = new SubsetCache(this);
    }

    /// <summary>The PostScript name, as in <c>LiberationSerif-Bold</c>.</summary>
    public string Name { get; }

    /// <summary>The measures of the face.</summary>
    public FontMetrics Metrics { get; }

    internal TableDirectory Tables { get; }

    internal GlyphOutlines Outlines { get; }

    internal HorizontalMetrics HorizontalMetrics { get; }

    /// <summary>Reads a font file.</summary>
    /// <exception cref="PdfException">The file is damaged, no TrueType font, or may not be embedded.</exception>
    public static TrueTypeFont Read(ReadOnlyMemory<byte> file) => new(file);

    /// <summary>Whether every character of the text has a glyph.</summary>
    public bool CanShow(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (glyphOf[c] == 0)
                return false;
        return true;
    }

    /// <summary>The width of one character in thousandths of the size.</summary>
    public double WidthOf(char character) => widthOf[character];

    /// <summary>The width of a text set in this face, in the unit of <paramref name="size"/>.</summary>
    public double WidthOf(ReadOnlySpan<char> text, double size)
    {
        double sum = 0;
        foreach (var c in text)
            sum += widthOf[c];
        return sum * size / 1000;
    }

    /// <summary>Refuses a text that this face cannot show exactly: no box is ever printed in place of a letter.</summary>
    /// <exception cref="PdfException">A character has no glyph, or the text is not in normalization form C.</exception>
    public void Require(ReadOnlySpan<char> text)
    {
        if (!Normalization.IsComposed(text))
            throw new PdfException(PdfFault.NotNormalized, "The text is not in Unicode normalization form C.");
        for (var i = 0; i < text.Length; i++)
            if (glyphOf[text[i]] == 0)
                throw Missing(text[i..]);
    }

    /// <summary>The part of this face that shows the given characters, ready to be embedded; made once and kept.</summary>
    public FontSubset Subset(UsedCharacters used) => subsets.Get(used);

    internal ushort GlyphOf(char character) => glyphOf[character];

    private PdfException Missing(ReadOnlySpan<char> text)
    {
        var code = Rune.DecodeFromUtf16(text, out var rune, out _) == OperationStatus.Done ? rune.Value : text[0];
        var shown = text[..1].ContainsAny(Surrogates) ? "" : $" '{text[0]}'";
        return new PdfException(PdfFault.MissingGlyph, $"The font {Name} has no glyph for U+{code:X4}{shown}.");
    }
}
