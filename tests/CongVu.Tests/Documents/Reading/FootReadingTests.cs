using CongVu.Documents.Reading;

namespace CongVu.Tests.Documents.Reading;

/// <summary>Invented feet of documents: who signed, in which capacity, and who receives it.</summary>
public sealed class FootReadingTests
{
    [Fact]
    public void The_signature_stands_beside_the_recipients()
    {
        var read = MetadataReader.Read(Foot("""
            Nơi nhận:                                        TM. ỦY BAN NHÂN DÂN
            - Như trên;                                          KT. CHỦ TỊCH
            - Thường trực HĐND huyện (để báo cáo                PHÓ CHỦ TỊCH
              theo quy định);
            - Lưu: VT, NV.


                                                               Lê Thị Hồng Hạnh
            """));

        Assert.Equal(("Lê Thị Hồng Hạnh", "PHÓ CHỦ TỊCH", "CHỦ TỊCH"), (read.Signer?.Value.Name, read.Signer?.Value.Position, read.Signer?.Value.StandsFor));
        Assert.Equal(["TM.", "KT."], read.Signer?.Value.Capacities);
        Assert.Equal(["Như trên", "Thường trực HĐND huyện (để báo cáo theo quy định)", "Lưu: VT, NV"], read.Recipients.Select(found => found.Value));
    }

    [Theory]
    [InlineData("TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "TL. KT.", "CHÁNH VĂN PHÒNG")]
    [InlineData("TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ", "GIÁM ĐỐC SỞ NỘI VỤ", "TUQ.", "CHỦ TỊCH")]
    [InlineData("Q. GIÁM ĐỐC", "GIÁM ĐỐC", "Q.", "GIÁM ĐỐC")]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "CHỦ TỊCH", "TM.", "ỦY BAN NHÂN DÂN")]
    [InlineData("KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG", "THỨ TRƯỞNG", "KT.", "BỘ TRƯỞNG")]
    [InlineData("K.T GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nPHỤ TRÁCH", "PHÓ GIÁM ĐỐC PHỤ TRÁCH", "KT.", "GIÁM ĐỐC")]
    [InlineData("HIỆU TRƯỞNG", "HIỆU TRƯỞNG", "", null)]
    public void The_capacity_and_the_signer_s_own_post_are_told_apart(string lines, string position, string capacities, string? standsFor)
    {
        var read = MetadataReader.Read(Foot($"Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n{lines}\n\n(Đã ký)\n\nPhạm Văn Bình\n"));

        Assert.Equal(("Phạm Văn Bình", position, standsFor), (read.Signer?.Value.Name, read.Signer?.Value.Position, read.Signer?.Value.StandsFor));
        Assert.Equal(capacities, string.Join(' ', read.Signer!.Value.Capacities));
    }

    [Fact]
    public void A_digital_signature_s_own_lines_are_not_the_name()
    {
        var read = MetadataReader.Read(Foot("""
            Nơi nhận:                                             KT. GIÁM ĐỐC
            - Như trên;                                           PHÓ GIÁM ĐỐC
            - Lưu: VT, CNTT.              Người ký: Sở Nội vụ
                                          Thời gian ký: 15.04.2025 16:28:33 +07:00
                                                                TS. Đỗ Quang Vinh
            """));

        Assert.Equal("TS. Đỗ Quang Vinh", read.Signer?.Value.Name);
    }

    [Fact]
    public void A_form_with_a_blank_signature_gives_the_post_and_is_doubted()
    {
        var read = MetadataReader.Read(Foot("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC (THỦ TRƯỞNG) ĐƠN VỊ\n"));

        Assert.Equal((null, "GIÁM ĐỐC (THỦ TRƯỞNG) ĐƠN VỊ", Confidence.Doubtful), (read.Signer?.Value.Name, read.Signer?.Value.Position, read.Signer?.Confidence));
    }

    [Fact]
    public void The_signer_of_a_form_in_the_appendix_is_not_the_signer()
    {
        var read = MetadataReader.Read(Foot("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNgô Văn Sáu\n\n\fPHỤ LỤC I\n\nGIÁM ĐỐC\n\nNguyễn Văn Mẫu\n"));

        Assert.Equal(("Ngô Văn Sáu", "CHỦ TỊCH"), (read.Signer?.Value.Name, read.Signer?.Value.Position));
    }

    [Fact]
    public void Cited_documents_are_named_once_and_across_line_breaks()
    {
        var read = MetadataReader.Read(Foot("""
            Căn cứ Nghị định số
            30/2020/NĐ-CP ngày 05 tháng 3
            năm 2020 của Chính phủ; thực hiện Công văn số 77/BNV-VP và Nghị định số 30/2020/NĐ-CP;
            theo Kết luận số 21-KL/TW ngày 25-10-2021, Văn bản số 9/SNV-TC ngày 31/6/2020.
            """));

        Assert.Equal(
            [new("Nghị định", new("30", 2020, "NĐ-CP"), new DateOnly(2020, 3, 5)), new("Công văn", new("77", null, "BNV-VP"), null),
                new("Kết luận", new("21", null, "KL/TW"), new DateOnly(2021, 10, 25)), new CitedDocument(null, new("9", null, "SNV-TC"), null)],
            read.CitedDocuments.Select(found => found.Value));
    }

    private static string Foot(string foot) =>
        "SỞ NỘI VỤ\n\nSố: 12/SNV-VP\nAn Bình, ngày 09 tháng 3 năm 2020\nV/v thử\n\nKính gửi: Các phòng.\n\nSở thông báo nội dung trên./.\n\n" + foot;
}
