using CongVu.Documents;
using CongVu.Documents.Reading;

namespace CongVu.Tests.Documents.Reading;

public sealed class MarkReadingTests
{
    [Theory]
    [InlineData("KHẨN", Urgency.Urgent)]
    [InlineData("THƯỢNG KHẨN", Urgency.VeryUrgent)]
    [InlineData("HOẢ TỐC", Urgency.Immediate)]
    [InlineData("HỎA TỐC", Urgency.Immediate)]
    [InlineData("HỎA TỐC HẸN GIỜ", Urgency.ImmediateAtTime)]
    [InlineData("| H Ỏ A  T Ố C |", Urgency.Immediate)]
    [InlineData("Độ khẩn: Thượng khẩn", Urgency.VeryUrgent)]
    public void A_mark_of_urgency_standing_alone_is_read(string mark, Urgency expected)
    {
        var read = MetadataReader.Read(Letter(mark, "họp giao ban"));

        Assert.Equal(expected, read.Urgency?.Value);
        Assert.Equal("họp giao ban", read.Subject?.Value);
    }

    [Theory]
    [InlineData("MẬT", SecrecyMark.Secret, Confidence.Sure)]
    [InlineData("│  M Ậ T  │", SecrecyMark.Secret, Confidence.Sure)]
    [InlineData("TỐI MẬT", SecrecyMark.HighlySecret, Confidence.Sure)]
    [InlineData("TUYỆT MẬT", SecrecyMark.TopSecret, Confidence.Sure)]
    [InlineData("Độ mật: Tối mật", SecrecyMark.HighlySecret, Confidence.Likely)]
    [InlineData("MÂT", SecrecyMark.Secret, Confidence.Doubtful)]
    public void A_mark_of_secrecy_standing_alone_stops_the_document(string mark, SecrecyMark expected, Confidence confidence)
    {
        var read = MetadataReader.Read(Letter(mark, "họp giao ban"));

        Assert.Equal((expected, confidence), (read.Secrecy?.Value, read.Secrecy?.Confidence));
    }

    [Theory]
    [InlineData("bảo vệ bí mật nhà nước", "Hồ sơ có nội dung mật thì chỉ gửi văn bản giấy.")]
    [InlineData("khẩn trương rà soát", "TÀI LIỆU BẢO MẬT CỦA ĐƠN VỊ")]
    [InlineData("độ mật của văn bản", "mật")]
    [InlineData("họp khẩn", "Danh mục MẬT và TỐI MẬT do cấp có thẩm quyền ban hành.")]
    public void Words_in_running_text_are_no_marks(string subject, string sentence)
    {
        var read = MetadataReader.Read(Letter("", subject) + "\n" + sentence + "\n");

        Assert.Null(read.Secrecy);
        Assert.Null(read.Urgency);
    }

    [Fact]
    public void A_mark_beside_the_columns_of_the_header_is_seen()
    {
        var read = MetadataReader.Read("""
              ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
               TỈNH HÀ LÂM                   Độc lập - Tự do - Hạnh phúc
             Số: 12/UBND-NC                  Hà Lâm, ngày 28 tháng 5 năm 2020
            V/v phối hợp kiểm tra
                 MẬT
                KHẨN
                      Kính gửi: Công an tỉnh.
            """);

        Assert.Equal((SecrecyMark.Secret, Urgency.Urgent), (read.Secrecy?.Value, read.Urgency?.Value));
        Assert.Equal("phối hợp kiểm tra", read.Subject?.Value);
        Assert.Equal("ỦY BAN NHÂN DÂN TỈNH HÀ LÂM", read.IssuingOrganization?.Value);
    }

    [Fact]
    public void A_mark_on_an_appendix_is_doubted_but_seen()
    {
        var read = MetadataReader.Read(Letter("", "họp giao ban") + "\n\fPHỤ LỤC\n\n          TUYỆT MẬT\n\nDanh sách.\n");

        Assert.Equal((SecrecyMark.TopSecret, Confidence.Doubtful), (read.Secrecy?.Value, read.Secrecy?.Confidence));
    }

    private static string Letter(string mark, string subject) => $"""
        SỞ NỘI VỤ

        Số: 12/SNV-VP
        An Bình, ngày 09 tháng 3 năm 2020
        V/v {subject}

        {mark}

        Kính gửi: Các phòng.

        Sở thông báo nội dung trên.

        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        """;
}
