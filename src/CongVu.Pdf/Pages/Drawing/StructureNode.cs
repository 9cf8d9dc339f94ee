namespace CongVu.Pdf.Pages.Drawing;

/// <summary>A part of the document as those meet it who have it read aloud: a paragraph, a table, a cell.</summary>
internal sealed class StructureNode(string type, StructureNode? parent)
{
    private readonly List<StructureNode> children = [];
    private readonly List<(int Page, int Mark)> marks = [];
    private bool isKnownToParent;

    public string Type => type;

    public string? Description { get; init; }

    /// <summary>How many columns and rows a cell covers.</summary>
    public (int Columns, int Rows) Span { get; init; } = (1, 1);

    public IReadOnlyList<StructureNode> Children => children;

    public IReadOnlyList<(int Page, int Mark)> Marks => marks;

    public void AddMark(int page, int mark)
    {
        marks.Add((page, mark));
        Register();
    }

    // Only parts that were drawn enter the tree, in the order of drawing.
    private void Register()
    {
        if (isKnownToParent || parent is null)
            return;
        isKnownToParent = true;
        parent.children.Add(this);
        parent.Register();
    }
}
