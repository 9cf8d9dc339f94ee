using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Fonts;

/// <summary>Makes a subset of a face with its maps between codes, glyphs and Unicode.</summary>
internal static class SubsetBuilder
{
    public static FontSubset Build(TrueTypeFont font, UsedCharacters used)
    {
        char[] characters = [.. used.InOrder()];
        foreach (var c in characters)
            if (font.GlyphOf(c) == 0)
                font.Require([c]);

        var glyphs = new SubsetGlyphs(font.Outlines, characters.Select(font.GlyphOf));
        var cidToGid = new byte[characters.Length == 0 ? 2 : (characters[^1] + 1) * 2];
        foreach (var c in characters)
            BinaryPrimitives.WriteUInt16BigEndian(cidToGid.AsSpan(c * 2), glyphs.NewNumber(font.GlyphOf(c)));
        var program = SubsetProgram.Write(font, glyphs);

        return new FontSubset(
            Tag(characters) + "+" + font.Name,
            font.Metrics,
            PdfStream.Compressed(PdfDictionary.Of(("Length1", program.Length)), program),
            PdfStream.Compressed(PdfDictionary.Empty, cidToGid),
            PdfStream.Compressed(PdfDictionary.Empty, ToUnicodeMap(characters)),
            WidthsOf(font, characters));
    }

    private static PdfArray WidthsOf(TrueTypeFont font, char[] characters)
    {
        var widths = new List<PdfObject>();
        foreach (var run in Runs(characters))
        {
            widths.Add((int)run[0]);
            widths.Add(PdfArray.Create([.. run.Select(c => (PdfObject)Math.Round(font.WidthOf(c), 2))]));
        }

        return [.. widths];
    }

    private static byte[] ToUnicodeMap(char[] characters)
    {
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """.ReplaceLineEndings("\n"));
        foreach (var block in Runs(characters).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfrange\n");
            foreach (var run in block)
                map.Append(CultureInfo.InvariantCulture, $"<{(int)run[0]:X4}> <{(int)run[^1]:X4}> <{(int)run[0]:X4}>\n");
            map.Append("endbfrange\n");
        }

        map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return Encoding.ASCII.GetBytes(map.ToString());
    }

    // A run never crosses a multiple of 256: a range of ToUnicode may count up its last byte only.
    private static IEnumerable<char[]> Runs(char[] characters)
    {
        for (int start = 0, end; start < characters.Length; start = end)
        {
            end = start + 1;
            while (end < characters.Length && characters[end] == characters[end - 1] + 1 && (characters[end] & 0xFF) != 0)
                end++;
            yield return characters[start..end];
        }
    }

    private static string Tag(char[] characters)
    {
        var hash = SHA256.HashData(MemoryMarshal.AsBytes(characters.AsSpan()));
        return string.Concat(hash.Take(6).Select(b => (char)('A' + b % 26)));
    }
}
