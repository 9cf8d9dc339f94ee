using CongVu.Pdf.Images;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Pages.Drawing;

/// <summary>One page being drawn; lengths in points from the upper left corner of the paper.</summary>
internal sealed class PageCanvas(int index, PageFormat format, PictureResources pictures, List<PlacedArea> areas)
{
    private readonly PdfBuffer content = new(8 * 1024);
    private StructureNode? owner;
    private (FontResource Font, double Size)? letters;
    private Ink ink = Ink.Black;
    private bool isInText, isMarked;
    private int marks;

    public PageFormat Format => format;

    public ReadOnlySpan<byte> Content => content.WrittenSpan;

    /// <summary>Where the lowest thing of the flow ends.</summary>
    public double LowestPoint { get; set; } = format.Top;

    /// <summary>What is drawn next belongs to this part of the document; nothing means decoration.</summary>
    public void Belongs(StructureNode? node)
    {
        if (isMarked && node == owner)
            return;
        EndMark();
        owner = node;
        isMarked = true;
        if (node is null)
        {
            content.Operator("/Artifact BMC"u8);
            return;
        }

        content.Write((byte)'/');
        content.Write(node.Type);
        content.Write(" <</MCID "u8);
        content.Write(marks);
        content.Operator(">> BDC"u8);
        node.AddMark(index, marks++);
    }

    public void EndMark()
    {
        EndText();
        if (isMarked)
            content.Operator("EMC"u8);
        isMarked = false;
    }

    /// <summary>Draws letters from a point on their base line, each space wider by <paramref name="stretch"/>.</summary>
    public void Text(ReadOnlySpan<char> text, FontResource font, TextStyle style, (double X, double Y) start, double stretch)
    {
        BeginText(font, style);
        content.Write("1 0 0 1 "u8);
        content.Number(start.X).Number(format.Height - start.Y).Operator("Tm"u8);
        font.Used.Add(text);
        if (stretch == 0)
        {
            content.Codes(text);
            content.Operator("Tj"u8);
            return;
        }

        content.Write((byte)'[');
        for (var rest = text; !rest.IsEmpty;)
        {
            var space = rest.IndexOf(' ');
            var part = space < 0 ? rest : rest[..(space + 1)];
            content.Codes(part);
            if (space >= 0)
                content.Number(-stretch * 1000 / style.Size);
            rest = rest[part.Length..];
        }

        content.Operator("] TJ"u8);
    }

    public void FillRectangle(double x, double y, double width, double height, Ink color)
    {
        EndText();
        Use(color);
        Corner(x, y + height).Number(width).Number(height).Operator("re f"u8);
    }

    /// <summary>Draws the outlines of rectangles with one line.</summary>
    public void Outline(IEnumerable<(double X, double Y, double Width, double Height)> rectangles, double thickness, Ink color)
    {
        EndText();
        content.Number(color.Red).Number(color.Green).Number(color.Blue).Operator("RG"u8);
        content.Number(thickness).Operator("w"u8);
        foreach (var (x, y, width, height) in rectangles)
            Corner(x, y + height).Number(width).Number(height).Operator("re"u8);
        content.Operator("S"u8);
    }

    public void Picture(RasterImage image, double x, double y, double width, double height)
    {
        EndText();
        content.Operator("q"u8);
        content.Number(width).Number(0).Number(0).Number(height);
        Corner(x, y + height).Operator("cm"u8);
        content.Write((byte)'/');
        content.Write(pictures.NameOf(image));
        content.Operator(" Do Q"u8);
    }

    public void Report(string name, double x, double y, double width, double height) =>
        areas.Add(new PlacedArea(name, index + 1, x, format.Height - y - height, width, height));

    private PdfBuffer Corner(double x, double y) => content.Number(x).Number(format.Height - y);

    private void BeginText(FontResource font, TextStyle style)
    {
        if (!isInText)
            content.Operator("BT"u8);
        isInText = true;
        Use(style.Ink);
        if (letters == (font, style.Size))
            return;
        letters = (font, style.Size);
        content.Write((byte)'/');
        content.Write(font.Name);
        content.Write((byte)' ');
        content.Number(style.Size).Operator("Tf"u8);
    }

    private void EndText()
    {
        if (isInText)
            content.Operator("ET"u8);
        isInText = false;
    }

    private void Use(Ink color)
    {
        if (color == ink)
            return;
        ink = color;
        content.Number(color.Red).Number(color.Green).Number(color.Blue).Operator("rg"u8);
    }
}
