using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;
using CongVu.Files;
using CongVu.Pdf.Pages;

namespace CongVu.TestOffice;

/// <summary>Real files with Vietnamese text.</summary>
public static class Papers
{
    public static byte[] Pdf(string text) => PageComposer.OfSystem.Compose(
        new DocumentProperties("Văn bản thử"),
        new Section(PageFormat.Portrait(20, 15, 20, 30), [new Paragraph(text, new TextStyle(14), ParagraphStyle.Plain)])).File.ToArray();

    /// <summary>A Word file with places «…» for a list: the promotion of each person in it.</summary>
    public static byte[] PromotionModel(string signer)
    {
        using var file = new MemoryStream();
        DocumentComposer.OfSystem.WriteWord(
            new AdministrativeDocument
            {
                Type = DocumentTypes.OfName("Quyết định")!,
                IssuingOrganization = "Ủy ban nhân dân huyện Quan Sơn",
                Code = new PrintedCode(null, "QĐ-UBND"),
                PlaceAndDate = new PlaceAndDate("Quan Sơn", null, null, null),
                Subject = "Về việc nâng bậc lương đối với «Họ và tên»",
                Body = [new BodyParagraph("Điều 1. Nâng lên bậc «Bậc lương» đối với ông (bà) «Họ và tên».")],
                Signer = new SignerBlock(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], signer),
                Recipients = ["Như Điều 1"],
                FileCopy = "VT",
            },
            file);
        return file.ToArray();
    }

    public static NewFile PdfFile(string name, string text) => new(name, new MemoryStream(Pdf(text)));
}
