using CongVu.Pdf.Fonts;
using CongVu.Pdf.Pages;

namespace CongVu.Pdf.Tests.Pages;

/// <summary>Plain styles and texts for tests of pages.</summary>
internal static class Sample
{
    public const string Sentence =
        "Ủy ban nhân dân huyện yêu cầu các phòng, ban, đơn vị và Ủy ban nhân dân các xã, thị trấn nghiêm túc ký số toàn bộ văn bản điện tử trước khi phát hành.";

    public static readonly PageFormat Format = PageFormat.Portrait(20, 15, 20, 30);

    public static readonly TextStyle Letters = new(14);

    public static readonly TextStyle Bold = new(14, FontStyle.Bold);

    public static ComposedDocument Compose(params Block[] blocks) => Compose(Format, blocks);

    public static ComposedDocument Compose(PageFormat format, params Block[] blocks) =>
        PageComposer.OfSystem.Compose(new DocumentProperties("Văn bản thử"), new Section(format, blocks));

    public static Paragraph Text(string text, ParagraphStyle? style = null) => new(text, Letters, style ?? ParagraphStyle.Plain);

    public static TableCell Cell(string text) => new([Text(text)]);

    public static TableRow Row(params string[] cells) => new([.. cells.Select(Cell)]);

    public static string Repeated(string text, int times) => string.Join(' ', Enumerable.Repeat(text, times));
}
