using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>Walks the page tree, kids first to last, without loading what it passes.</summary>
public static class PdfPages
{
    private const int DeepestTree = 64;
    private const int MostNodes = 1_000_000;
    private static readonly string[] Inheritable = ["Resources", "MediaBox", "CropBox", "Rotate"];

    /// <summary>The page with this index, counted from 0, or null when there are fewer.</summary>
    public static PdfPage? At(PdfFile file, int index) => Enumerate(file).ElementAtOrDefault(index);

    public static IEnumerable<PdfPage> Enumerate(PdfFile file)
    {
        var visited = new HashSet<int>();
        var pending = new Stack<(PdfObject? Node, PdfDictionary Inherited, int Depth)>();
        pending.Push((file.Catalog["Pages"], PdfDictionary.Empty, 0));
        var index = 0;
        while (pending.TryPop(out var next))
        {
            if (next.Node is not PdfReference reference || file.Dictionary(reference) is not { } node)
                throw Bad("A node of the page tree is not an indirect dictionary.");
            if (!visited.Add(reference.Number) || next.Depth > DeepestTree || visited.Count > MostNodes)
                throw Bad("The page tree does not end.");
            var own = Merge(next.Inherited, node);
            if (node["Kids"] is not { } kids)
            {
                yield return MakePage(file, index++, reference, node, own);
                continue;
            }
            var list = file.Array(kids) ?? throw Bad("The page tree is malformed.");
            for (var i = list.Count - 1; i >= 0; i--)
                pending.Push((list[i], own, next.Depth + 1));
        }
    }

    private static PdfDictionary Merge(PdfDictionary inherited, PdfDictionary node)
    {
        foreach (var key in Inheritable)
        {
            if (node[key] is { } value)
                inherited = inherited.With(key, value);
        }
        return inherited;
    }

    private static PdfPage MakePage(PdfFile file, int index, PdfReference reference, PdfDictionary page, PdfDictionary inherited)
    {
        var media = PdfRectangle.From(file, inherited["MediaBox"]) is { IsEmpty: false } box ? box : PdfRectangle.A4;
        var crop = PdfRectangle.From(file, inherited["CropBox"])?.Intersect(media) is { IsEmpty: false } cut ? cut : media;
        var turns = (file.WholeNumber(inherited["Rotate"]) ?? 0) % 360;
        var rotation = turns % 90 == 0 ? (int)(turns + 360) % 360 : 0;
        return new PdfPage(index, reference, page, media, crop, rotation, inherited["Resources"]);
    }

    private static PdfException Bad(string message) => new(PdfFault.BadStructure, message);
}
