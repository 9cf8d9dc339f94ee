using System.Text;
using CongVu.Documents;
using CongVu.Documents.Reading;

namespace CongVu.Tests.Documents.Reading;

/// <summary>Invented headers, laid out as a PDF's text layer gives them.</summary>
public sealed class HeaderReadingTests
{
    private const string TwoColumns = """
              UBND TỈNH AN BÌNH                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
           SỞ THÔNG TIN VÀ TRUYỀN                        Độc lập - Tự do - Hạnh phúc
                    THÔNG                              ___________________________
              _______________
            Số: 128/STTTT-CNTT                       An Bình, ngày 05 tháng 02 năm 2021
         V/v rà soát máy trạm dùng cho
          ký số tại bộ phận một cửa
                                     Kính gửi:
                                                - Ủy ban nhân dân các huyện, thành phố;
                                                - Văn phòng UBND tỉnh.

             Để chuẩn bị cho đợt kiểm tra, Sở đề nghị các đơn vị gửi số liệu trước ngày
        20/02/2021 theo mẫu.

        """;

    [Fact]
    public void Two_columns_are_told_apart()
    {
        var read = MetadataReader.Read(TwoColumns);

        Assert.Equal("UBND TỈNH AN BÌNH", read.SuperiorOrganization?.Value);
        Assert.Equal("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", read.IssuingOrganization?.Value);
        Assert.Equal(new ReadCode("128", null, "STTTT-CNTT"), read.Code?.Value);
        Assert.Equal(("An Bình", new DateOnly(2021, 2, 5)), (read.Place?.Value, read.IssueDate?.Value.Complete));
        Assert.Equal("rà soát máy trạm dùng cho ký số tại bộ phận một cửa", read.Subject?.Value);
        Assert.Equal("Công văn", read.TypeName?.Value);
        Assert.Equal(["Ủy ban nhân dân các huyện, thành phố", "Văn phòng UBND tỉnh"], read.Addressees.Select(found => found.Value));
        Assert.Equal(new Due.ByDay(new(2021, 2, 20), IsBefore: true), read.DueDate?.Value);
        Assert.Equal(Confidence.Sure, read.Code?.Confidence);
    }

    [Fact]
    public void Decomposed_letters_read_the_same_and_point_into_the_text_as_given()
    {
        var decomposed = TwoColumns.Normalize(NormalizationForm.FormD);

        var read = MetadataReader.Read(decomposed);

        Assert.Equal(MetadataReader.Read(TwoColumns).Subject?.Value, read.Subject?.Value);
        Assert.Equal("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", read.IssuingOrganization?.Value);
        Assert.Equal("An Bình".Normalize(NormalizationForm.FormD), read.Place?.Span.Of(decomposed));
    }

    [Fact]
    public void The_subject_may_stand_beside_the_date_and_the_columns_may_touch()
    {
        var read = MetadataReader.Read("""
            ỦY BAN NHÂN DÂN TỈNH THANH HÀ CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
                  SỞ TÀI CHÍNH                 Độc lập - Tự do - Hạnh phúc

             Số: 09/STC-QLNS Thanh Hà, ngày 15 tháng 10 năm 2022
            V/v cấp kinh phí đợt 2

                      Kính gửi: Ủy ban nhân dân tỉnh.

            Sở Tài chính kính trình.
            """);

        Assert.Equal(("ỦY BAN NHÂN DÂN TỈNH THANH HÀ", "SỞ TÀI CHÍNH"), (read.SuperiorOrganization?.Value, read.IssuingOrganization?.Value));
        Assert.Equal(new ReadCode("09", null, "STC-QLNS"), read.Code?.Value);
        Assert.Equal(("Thanh Hà", new DateOnly(2022, 10, 15)), (read.Place?.Value, read.IssueDate?.Value.Complete));
        Assert.Equal("cấp kinh phí đợt 2", read.Subject?.Value);
        Assert.Equal(["Ủy ban nhân dân tỉnh"], read.Addressees.Select(found => found.Value));
    }

    [Fact]
    public void A_subject_in_the_left_column_does_not_swallow_the_date_beside_it()
    {
        var read = MetadataReader.Read("""
                BỘ XÂY DỰNG                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                                      Độc lập - Tự do - Hạnh phúc
               Số: 77/BXD-VP
            V/v trả lời kiến nghị của            Hà Nội, ngày 03 tháng 01 năm 2023
              cử tri tỉnh Nam Giang

                      Kính gửi: Đoàn đại biểu Quốc hội
                                tỉnh Nam Giang

               Bộ Xây dựng nhận được kiến nghị.
            """);

        Assert.Equal("BỘ XÂY DỰNG", read.IssuingOrganization?.Value);
        Assert.Null(read.SuperiorOrganization);
        Assert.Equal("trả lời kiến nghị của cử tri tỉnh Nam Giang", read.Subject?.Value);
        Assert.Equal(new DateOnly(2023, 1, 3), read.IssueDate?.Value.Complete);
        Assert.Equal(["Đoàn đại biểu Quốc hội tỉnh Nam Giang"], read.Addressees.Select(found => found.Value));
    }

    [Fact]
    public void A_named_type_has_its_subject_below_it()
    {
        var read = MetadataReader.Read("""
               HỘI ĐỒNG NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                 XÃ ĐỒNG TIẾN                      Độc lập - Tự do - Hạnh phúc

                Số: 07/NQ-HĐND               Đồng Tiến, ngày 29 tháng 7 năm 2025

                                     NGHỊ QUYẾT
                  Về dự toán thu, chi ngân sách xã 6 tháng
                              cuối năm 2025
                            __________________
                     HỘI ĐỒNG NHÂN DÂN XÃ ĐỒNG TIẾN
                        KHÓA I, KỲ HỌP THỨ HAI

               Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;
            """);

        Assert.Equal("HỘI ĐỒNG NHÂN DÂN XÃ ĐỒNG TIẾN", read.IssuingOrganization?.Value);
        Assert.Equal("Nghị quyết", read.TypeName?.Value);
        Assert.Equal("Về dự toán thu, chi ngân sách xã 6 tháng cuối năm 2025", read.Subject?.Value);
        Assert.Equal(new ReadCode("72", 2025, "QH15"), Assert.Single(read.CitedDocuments).Value.Code);
    }

    [Fact]
    public void A_rule_of_law_carries_its_year()
    {
        var read = MetadataReader.Read("""
              ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
              TỈNH SÔNG LAM                        Độc lập - Tự do - Hạnh phúc
            Số: 55/2017/QĐ-UBND              Sông Lam, ngày 29 tháng 12 năm 2017

                                   QUYẾT ĐỊNH
                     Ban hành Quy chế làm việc của UBND tỉnh
            """);

        Assert.Equal(new ReadCode("55", 2017, "QĐ-UBND"), read.Code?.Value);
        Assert.Equal("55/2017/QĐ-UBND", read.Code?.Value.Text);
        Assert.Equal("Quyết định", read.TypeName?.Value);
    }

    [Fact]
    public void A_document_of_the_Party_has_its_own_motto_and_order()
    {
        var read = MetadataReader.Read("""
                TỈNH ỦY AN BÌNH                         ĐẢNG CỘNG SẢN VIỆT NAM
                      *
                Số 36-HD/TU                     An Bình, ngày 03 tháng 4 năm 2018

                                    HƯỚNG DẪN
                      về thể thức văn bản của cấp ủy
                                     -----
            """);

        Assert.Equal("TỈNH ỦY AN BÌNH", read.IssuingOrganization?.Value);
        Assert.Equal("36-HD/TU", read.Code?.Value.Text);
        Assert.Equal(("Hướng dẫn", Confidence.Sure), (read.TypeName?.Value, read.TypeName?.Confidence));
        Assert.Equal("về thể thức văn bản của cấp ủy", read.Subject?.Value);
    }

    [Fact]
    public void The_office_of_a_committee_is_one_name_over_three_lines()
    {
        var read = MetadataReader.Read("""
                   UBND TỈNH AN BÌNH          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
              BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ             Độc lập - Tự do - Hạnh phúc
               XÂY DỰNG CÔNG TRÌNH
             NÔNG NGHIỆP VÀ GIAO THÔNG
               Số: 412/BQL-KHTH               An Bình, ngày 11 tháng 11 năm 2024

                                    TỜ TRÌNH
                     Về việc phê duyệt kế hoạch vốn năm 2025

                       Kính gửi: Sở Kế hoạch và Đầu tư.
            """);

        Assert.Equal("UBND TỈNH AN BÌNH", read.SuperiorOrganization?.Value);
        Assert.Equal("BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG CÔNG TRÌNH NÔNG NGHIỆP VÀ GIAO THÔNG", read.IssuingOrganization?.Value);
        Assert.Equal(("Tờ trình", Confidence.Sure), (read.TypeName?.Value, read.TypeName?.Confidence));
        Assert.Equal(["Sở Kế hoạch và Đầu tư"], read.Addressees.Select(found => found.Value));
    }

    [Fact]
    public void A_scan_without_marks_is_read_with_less_confidence()
    {
        var read = MetadataReader.Read("""
            UY BAN NHAN DAN
            HUYEN LANG SAU

            CONG HOA XA HOI CHU NGHIA VIET NAM
            Doc lap - Tu do - Hanh phuc

            So: l5/UBND-NV
            Lang Sau, ngay 09 thang 3 nam 2020
            V/v bo nhiem

            Kinh gui: Phong Noi vu.

            Noi nhan:
            - Nhu tren;
            - Luu: VT.

            CHU TICH

            Tran Van An
            """);

        Assert.Equal("UY BAN NHAN DAN HUYEN LANG SAU", read.IssuingOrganization?.Value);
        Assert.Equal((new ReadCode("15", null, "UBND-NV"), Confidence.Doubtful), (read.Code?.Value, read.Code?.Confidence));
        Assert.Equal(new DateOnly(2020, 3, 9), read.IssueDate?.Value.Complete);
        Assert.Equal(["Phong Noi vu"], read.Addressees.Select(found => found.Value));
        Assert.Equal("Tran Van An", read.Signer?.Value.Name);
    }

    [Fact]
    public void An_impossible_date_is_shown_as_printed_and_doubted()
    {
        var read = MetadataReader.Read("""
            SỞ Y TẾ

            Số: 5/SYT-VP
            An Bình, ngày 31 tháng 6 năm 2021

            Kính gửi: Bệnh viện tỉnh.
            """);

        Assert.Equal((new ReadDate(31, 6, 2021), Confidence.Doubtful), (read.IssueDate?.Value, read.IssueDate?.Confidence));
        Assert.Null(read.IssueDate?.Value.Complete);
        Assert.Equal(("Công văn", Confidence.Doubtful), (read.TypeName?.Value, read.TypeName?.Confidence));
    }

    [Fact]
    public void A_telegram_greets_with_its_own_word()
    {
        var read = MetadataReader.Read("""
               ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                TỈNH AN BÌNH                       Độc lập - Tự do - Hạnh phúc
                Số: 03/CĐ-UBND               An Bình, ngày 18 tháng 9 năm 2024

                                CÔNG ĐIỆN HỎA TỐC
                          Về ứng phó bão số 4 năm 2024

                     CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:
                - Chủ tịch UBND các xã, phường ven biển;
                - Giám đốc các sở, ban, ngành.

            Bão số 4 đang mạnh lên.
            """);

        Assert.Equal(("Công điện", Urgency.Immediate), (read.TypeName?.Value, read.Urgency?.Value));
        Assert.Equal("Về ứng phó bão số 4 năm 2024", read.Subject?.Value);
        Assert.Equal(["Chủ tịch UBND các xã, phường ven biển", "Giám đốc các sở, ban, ngành"], read.Addressees.Select(found => found.Value));
    }

    [Fact]
    public void A_letter_as_a_word_processor_and_a_PDF_reader_really_lay_it_out()
    {
        var read = MetadataReader.Read("""
                  UBND TỈNH HÀ LÂM
                                                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
              SỞ THÔNG TIN VÀ TRUYỀN
                                                              Độc lập - Tự do - Hạnh phúc
                       THÔNG
                                                                     ____________
                       _______

                     Số: 346/STTTT-TH1                   Thành phố Hà Lâm, ngày 28 tháng 5 năm 2020

            V/v đôn đốc thực hiện chữ ký số và ý kiến
            chỉ đạo của lãnh đạo Ủy ban nhân dân tỉnh
                           HỎA TỐC


                        - Các sở, ban, ngành cấp tỉnh;
            Kính gửi:
                        - Ủy ban nhân dân các huyện, thành phố, thị xã; Ban Quản lý các khu công
                        nghiệp.

                 Sở yêu cầu các đơn vị báo cáo, hoàn thành trước ngày 20 tháng 6 năm 2020.

                                                                        KT. GIÁM ĐỐC
            Nơi nhận:                                                   PHÓ GIÁM ĐỐC
            - Như trên;
            - Giám đốc, các Phó Giám đốc;
            - Lưu: VT, TH1.
                                                                       Trần Thị Minh Hưng
            """);

        Assert.Equal(("UBND TỈNH HÀ LÂM", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG"), (read.SuperiorOrganization?.Value, read.IssuingOrganization?.Value));
        Assert.Equal(("346/STTTT-TH1", "Thành phố Hà Lâm"), (read.Code?.Value.Text, read.Place?.Value));
        Assert.Equal("đôn đốc thực hiện chữ ký số và ý kiến chỉ đạo của lãnh đạo Ủy ban nhân dân tỉnh", read.Subject?.Value);
        Assert.Equal(Urgency.Immediate, read.Urgency?.Value);
        Assert.Equal(["Các sở, ban, ngành cấp tỉnh", "Ủy ban nhân dân các huyện, thành phố, thị xã; Ban Quản lý các khu công nghiệp"], read.Addressees.Select(found => found.Value));
        Assert.Equal(["Như trên", "Giám đốc, các Phó Giám đốc", "Lưu: VT, TH1"], read.Recipients.Select(found => found.Value));
        Assert.Equal(("Trần Thị Minh Hưng", "PHÓ GIÁM ĐỐC"), (read.Signer?.Value.Name, read.Signer?.Value.Position));
    }

    [Fact]
    public void A_text_that_is_no_letter_gives_nothing_and_breaks_nothing()
    {
        var read = MetadataReader.Read("Biên lai thu tiền số 12\n\u0301\uD800\n\f7\n");

        Assert.Null(read.Code);
        Assert.Null(read.IssuingOrganization);
        Assert.Null(read.Signer);
        Assert.Empty(read.Recipients);
        Assert.Null(MetadataReader.Read("").TypeName);
    }
}
