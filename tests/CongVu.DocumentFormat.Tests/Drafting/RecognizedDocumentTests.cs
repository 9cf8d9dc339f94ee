using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Tests.Drafting;

public sealed class RecognizedDocumentTests
{
    [Fact]
    public void The_parts_of_a_letter_are_read_back()
    {
        var read = ReadBack(SampleDocuments.Letter);

        Assert.Equal(DocumentTypes.Letter, read.Type);
        Assert.Null(read.SuperiorOrganization);
        Assert.Equal("ỦY BAN NHÂN DÂN TỈNH AN SƠN", read.IssuingOrganization);
        Assert.Equal(new PrintedCode(3346, "UBND-TH1"), read.Code);
        Assert.Equal(new DateOnly(2020, 5, 28), read.PlaceAndDate?.Date);
        Assert.Equal(SampleDocuments.Letter.Subject, read.Subject);
        Assert.Equal(SampleDocuments.Letter.Addressees, read.Addressees);
        Assert.Equal(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], read.SignerTitles);
        Assert.Equal("Lê Thị Minh Nguyệt", read.SignerName);
        Assert.Equal(SampleDocuments.Letter.Recipients, read.Recipients);
        Assert.Equal(Urgency.None, read.Urgency);
        Assert.Equal(8, read.Body.Count);
        Assert.StartsWith("Thực hiện Nghị định", read.Body[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_parts_of_a_decision_are_read_back()
    {
        var read = ReadBack(SampleDocuments.Decision);

        Assert.Equal("Quyết định", read.Type?.Name);
        Assert.Equal("ỦY BAN NHÂN DÂN TỈNH AN SƠN", read.SuperiorOrganization);
        Assert.Equal("SỞ TÀI CHÍNH", read.IssuingOrganization);
        Assert.Equal(SampleDocuments.Decision.Subject, read.Subject);
        Assert.Equal(["GIÁM ĐỐC"], read.SignerTitles);
        Assert.Equal(["DANH MỤC HỒ SƠ NĂM 2021", "MẪU PHIẾU TRÌNH GIẢI QUYẾT VĂN BẢN"], read.Appendices);
    }

    [Fact]
    public void A_draft_is_read_back_with_what_is_still_open()
    {
        var read = ReadBack(SampleDocuments.Draft);

        Assert.Equal(new PrintedCode(null, "UBND-VHTT"), read.Code);
        Assert.Equal(new PlaceAndDate("An Sơn", null, 4, 2021), read.PlaceAndDate);
        Assert.Equal(["Sở Thông tin và Truyền thông"], read.Addressees);
        Assert.Equal(Urgency.Express, read.Urgency);
    }

    private static RecognizedDocument ReadBack(AdministrativeDocument document)
    {
        using var file = new MemoryStream();
        DocumentComposer.OfSystem.WriteWord(document, file);
        file.Position = 0;
        return RecognizedDocument.ReadWord(file);
    }
}
