using System.Collections.Concurrent;

namespace CongVu.Pdf.Fonts;

/// <summary>Keeps the subsets of one face, so that the second document with the same letters pays nothing.</summary>
internal sealed class SubsetCache(TrueTypeFont font)
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<UsedCharacters, FontSubset> subsets = new();

    public FontSubset Get(UsedCharacters used)
    {
        if (subsets.TryGetValue(used, out var known))
            return known;
        if (subsets.Count >= Most)
            subsets.Clear();
        return subsets.GetOrAdd(used.Copy(), key => SubsetBuilder.Build(font, key));
    }
}
