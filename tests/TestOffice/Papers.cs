using CongVu.Files;
using CongVu.Pdf.Pages;

namespace CongVu.TestOffice;

/// <summary>Real PDF files with Vietnamese text.</summary>
public static class Papers
{
    public static byte[] Pdf(string text) => PageComposer.OfSystem.Compose(
        new DocumentProperties("Văn bản thử"),
        new Section(PageFormat.Portrait(20, 15, 20, 30), [new Paragraph(text, new TextStyle(14), ParagraphStyle.Plain)])).File.ToArray();

    public static NewFile PdfFile(string name, string text) => new(name, new MemoryStream(Pdf(text)));
}
