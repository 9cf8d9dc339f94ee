using CongVu.Documents.Reading;

namespace CongVu.Tests.Documents.Reading;

public sealed class CodeReadingTests
{
    [Theory]
    [InlineData("Số: 3346/UBND-TH<sub>1</sub>", "3346/UBND-TH1", Confidence.Sure)]
    [InlineData("Số: 3346/UBND-TH₁", "3346/UBND-TH1", Confidence.Sure)]
    [InlineData("Số: **5636** /UBND-KSTTHC", "5636/UBND-KSTTHC", Confidence.Sure)]
    [InlineData("Số:05/BNV-VP", "05/BNV-VP", Confidence.Sure)]
    [InlineData("Số: 12 / QĐ - TTg", "12/QĐ-TTg", Confidence.Sure)]
    [InlineData("Số: 1 234/UBND-VX", "1234/UBND-VX", Confidence.Sure)]
    [InlineData("Số:      /CT-UBND", "/CT-UBND", Confidence.Likely)]
    [InlineData("Số: ……./KH-UBND", "/KH-UBND", Confidence.Likely)]
    [InlineData("Số: UBND-VHTT", "/UBND-VHTT", Confidence.Likely)]
    [InlineData("Số: 07/CTr-UBND", "07/CTr-UBND", Confidence.Sure)]
    [InlineData("Luật số: 33/2024/QH15", "33/2024/QH15", Confidence.Sure)]
    [InlineData("Số 36-HD/VPTW", "36-HD/VPTW", Confidence.Sure)]
    [InlineData("Số: 2OO/STC-NS", "200/STC-NS", Confidence.Doubtful)]
    [InlineData("Sô: 18/TTr-SNV", "18/TTr-SNV", Confidence.Doubtful)]
    public void A_number_is_read_in_every_shape_it_is_printed(string line, string expected, Confidence confidence)
    {
        var read = MetadataReader.Read($"SỞ NỘI VỤ\n\n{line}\n\nKính gửi: Sở Tài chính.\n");

        Assert.Equal((expected, confidence), (read.Code?.Value.Text, read.Code?.Confidence));
    }

    [Fact]
    public void A_subscript_that_fell_to_the_next_line_comes_back_to_its_notation()
    {
        var read = MetadataReader.Read("""
              ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
               TỈNH HÀ LÂM                   Độc lập - Tự do - Hạnh phúc

             Số: 3346/UBND-TH                Hà Lâm, ngày 28 tháng 5 năm 2020
                             1
            V/v đôn đốc ký số

                      Kính gửi: Các sở, ngành.
            """);

        Assert.Equal(("3346/UBND-TH1", Confidence.Likely), (read.Code?.Value.Text, read.Code?.Confidence));
        Assert.Equal("đôn đốc ký số", read.Subject?.Value);
    }

    [Fact]
    public void A_small_number_elsewhere_below_is_no_subscript()
    {
        var read = MetadataReader.Read("""
             Số: 3346/UBND-TH                Hà Lâm, ngày 28 tháng 5 năm 2020
                                                  2
            V/v đôn đốc ký số
                      Kính gửi: Các sở, ngành.
            """);

        Assert.Equal("3346/UBND-TH", read.Code?.Value.Text);
    }

    [Theory]
    [InlineData("Kính gửi: Sở Y tế.\n\nTheo Quyết định số 12/QĐ-UBND, Sở báo cáo.")]
    [InlineData("SỞ Y TẾ\n\nSở Y tế đề nghị các đơn vị.\n")]
    public void Words_that_look_like_a_number_are_not_the_document_s_own(string text)
    {
        Assert.Null(MetadataReader.Read(text).Code);
    }

    [Theory]
    [InlineData("15/CT-UBND", "Chỉ thị")]
    [InlineData("15/BC-SNV", "Báo cáo")]
    [InlineData("15/TTr-SNV", "Tờ trình")]
    [InlineData("15/QyĐ-SNV", "Quy định")]
    public void Without_a_printed_type_the_notation_tells_it(string code, string type)
    {
        var read = MetadataReader.Read($"SỞ NỘI VỤ\nSố: {code}\nAn Bình, ngày 09 tháng 3 năm 2020\n\nNội dung.\n");

        Assert.Equal((type, Confidence.Likely), (read.TypeName?.Value, read.TypeName?.Confidence));
    }

    [Fact]
    public void A_type_that_its_notation_contradicts_is_not_sure()
    {
        var read = MetadataReader.Read("SỞ NỘI VỤ\nSố: 15/KH-SNV\nAn Bình, ngày 09 tháng 3 năm 2020\n\nBÁO CÁO\nKết quả năm 2019\n\nNội dung.\n");

        Assert.Equal(("Báo cáo", Confidence.Likely), (read.TypeName?.Value, read.TypeName?.Confidence));
    }

    [Fact]
    public void The_types_are_the_29_of_the_decree()
    {
        Assert.Equal(29, DocumentTypeNames.AdministrativeCount);
    }
}
