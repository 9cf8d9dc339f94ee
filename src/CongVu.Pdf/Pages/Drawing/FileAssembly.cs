using System.Globalization;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Writing;

namespace CongVu.Pdf.Pages.Drawing;

/// <summary>Puts drawn pages, their resources and what the file says about itself into one file.</summary>
internal sealed class FileAssembly(DocumentProperties properties, FontResources fonts, PictureResources pictures, StructureTree? structure)
{
    // A node of the page tree with more children makes readers slow.
    private const int KidsPerNode = 64;

    private readonly PdfFileBuilder builder = new();

    public byte[] Build(IReadOnlyList<PageCanvas> pages)
    {
        var catalog = builder.Reserve();
        var resources = builder.Reserve();
        var nodes = pages.Chunk(KidsPerNode).Select(_ => builder.Reserve()).ToArray();
        var root = builder.Reserve();
        var numbers = pages.Select((page, index) => AddPage(page, index, nodes[index / KidsPerNode], resources)).ToArray();
        builder.Set(resources, PdfDictionary.Of(("Font", fonts.AddTo(builder.Add)), ("XObject", pictures.AddTo(builder.Add))));
        for (var i = 0; i < nodes.Length; i++)
            builder.Set(nodes[i], Node([.. numbers.Skip(i * KidsPerNode).Take(KidsPerNode)], root, Math.Min(KidsPerNode, numbers.Length - i * KidsPerNode)));
        builder.Set(root, Node(nodes, null, numbers.Length));
        builder.Set(catalog, PdfDictionary.Of(
            ("Type", new PdfName("Catalog")),
            ("Pages", root),
            ("Lang", PdfString.FromText(properties.Language)),
            ("ViewerPreferences", PdfDictionary.Of(("DisplayDocTitle", true))),
            ("MarkInfo", structure is null ? null : PdfDictionary.Of(("Marked", true))),
            ("StructTreeRoot", structure?.AddTo(new(builder, numbers)))));
        return builder.Build(catalog, builder.Add(Description()));
    }

    private static PdfDictionary Node(IReadOnlyList<PdfReference> kids, PdfReference? parent, int count) => PdfDictionary.Of(
        ("Type", new PdfName("Pages")), ("Parent", parent), ("Kids", PdfArray.Create([.. kids])), ("Count", count));

    private PdfReference AddPage(PageCanvas page, int index, PdfReference parent, PdfReference resources) => builder.Add(PdfDictionary.Of(
        ("Type", new PdfName("Page")),
        ("Parent", parent),
        ("MediaBox", PdfArray.Create([0, 0, Math.Round(page.Format.Width, 3), Math.Round(page.Format.Height, 3)])),
        ("Resources", resources),
        ("Contents", builder.Add(PdfStream.Compressed(PdfDictionary.Empty, page.Content))),
        ("StructParents", structure is null ? null : index),
        ("Tabs", structure is null ? null : new PdfName("S"))));

    private PdfDictionary Description() => PdfDictionary.Of(
        ("Title", PdfString.FromText(properties.Title)),
        ("Author", properties.Author is { } author ? PdfString.FromText(author) : null),
        ("Producer", PdfString.FromText("CongVu")),
        ("CreationDate", properties.Created is { } time ? PdfString.FromText(DateOf(time)) : null));

    private static string DateOf(DateTimeOffset time)
    {
        var offset = time.ToString("zzz", CultureInfo.InvariantCulture).Replace(':', '\'');
        return time.ToString("'D:'yyyyMMddHHmmss", CultureInfo.InvariantCulture) + offset + "'";
    }
}
