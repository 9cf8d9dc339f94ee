using System.Buffers.Binary;

namespace CongVu.Pdf.Fonts;

/// <summary>The glyphs of a subset with their new numbers; a composite glyph brings its parts along.</summary>
internal sealed class SubsetGlyphs
{
    private readonly GlyphOutlines outlines;
    private readonly Dictionary<int, ushort> newNumbers = [];
    private readonly List<int> oldNumbers = [];

    public SubsetGlyphs(GlyphOutlines outlines, IEnumerable<ushort> wanted)
    {
        this.outlines = outlines;
        Number(0);
        foreach (var glyph in wanted)
            Number(glyph);
        // The list grows while it is walked: parts may have parts.
        for (var i = 0; i < oldNumbers.Count; i++)
        {
            var outline = outlines.Of(oldNumbers[i]);
            foreach (var position in GlyphOutlines.PartPositions(outline))
                Number(BinaryPrimitives.ReadUInt16BigEndian(outline.Span[position..]));
        }
    }

    public IReadOnlyList<int> OldNumbers => oldNumbers;

    public ushort NewNumber(ushort oldNumber) => newNumbers[oldNumber];

    /// <summary>The outline of a glyph, its parts named by their new numbers.</summary>
    public ReadOnlyMemory<byte> Outline(int oldNumber)
    {
        var outline = outlines.Of(oldNumber);
        var positions = GlyphOutlines.PartPositions(outline);
        if (positions.Count == 0)
            return outline;
        var renumbered = outline.ToArray();
        foreach (var position in positions)
        {
            var part = renumbered.AsSpan(position);
            BinaryPrimitives.WriteUInt16BigEndian(part, newNumbers[BinaryPrimitives.ReadUInt16BigEndian(part)]);
        }

        return renumbered;
    }

    private void Number(ushort glyph)
    {
        if (newNumbers.TryAdd(glyph, (ushort)oldNumbers.Count))
            oldNumbers.Add(glyph);
    }
}
