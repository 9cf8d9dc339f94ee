using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Pages.Drawing;

/// <summary>Writes the structure tree of a file (ISO 32000-1, 14.7).</summary>
internal sealed class StructureTree
{
    private readonly List<List<PdfReference>> ownersByPage = [];

    public StructureNode Document { get; } = new("Document", null);

    public PdfReference AddTo(FileParts file)
    {
        var root = file.Builder.Reserve();
        var document = Add(file, Document, root);
        var numbers = new List<PdfObject>();
        for (var page = 0; page < ownersByPage.Count; page++)
        {
            numbers.Add(page);
            numbers.Add(file.Builder.Add(PdfArray.Create([.. ownersByPage[page]])));
        }

        file.Builder.Set(root, PdfDictionary.Of(
            ("Type", new PdfName("StructTreeRoot")),
            ("K", document),
            ("ParentTree", file.Builder.Add(PdfDictionary.Of(("Nums", PdfArray.Create([.. numbers]))))),
            ("ParentTreeNextKey", ownersByPage.Count)));
        return root;
    }

    private PdfReference Add(FileParts file, StructureNode node, PdfReference parent)
    {
        var self = file.Builder.Reserve();
        var kids = new List<PdfObject>();
        foreach (var (page, mark) in node.Marks)
        {
            kids.Add(PdfDictionary.Of(("Type", new PdfName("MCR")), ("Pg", file.Pages[page]), ("MCID", mark)));
            Own(page, mark, self);
        }

        foreach (var child in node.Children)
            kids.Add(Add(file, child, self));
        file.Builder.Set(self, PdfDictionary.Of(
            ("Type", new PdfName("StructElem")),
            ("S", new PdfName(node.Type)),
            ("P", parent),
            ("K", kids.Count == 1 ? kids[0] : PdfArray.Create([.. kids])),
            ("Alt", node.Description is { Length: > 0 } text ? PdfString.FromText(text) : null),
            ("A", node.Span == (1, 1) ? null : PdfDictionary.Of(
                ("O", new PdfName("Table")), ("ColSpan", node.Span.Columns), ("RowSpan", node.Span.Rows)))));
        return self;
    }

    private void Own(int page, int mark, PdfReference owner)
    {
        while (ownersByPage.Count <= page)
            ownersByPage.Add([]);
        var owners = ownersByPage[page];
        while (owners.Count <= mark)
            owners.Add(owner);
        owners[mark] = owner;
    }
}
