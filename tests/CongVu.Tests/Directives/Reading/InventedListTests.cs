using CongVu.Documents.Reading;
using static CongVu.Tests.Directives.Reading.LetterLines;

namespace CongVu.Tests.Directives.Reading;

/// <summary>Letters made up for the difficulties of their lists; the expectations were written before the reader saw them.</summary>
public sealed class InventedListTests
{
    [Fact]
    public void Lines_broken_by_the_page_are_put_together()
    {
        AssertReads("""
                 UBND TỈNH AN BÌNH              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                   SỞ NỘI VỤ                         Độc lập - Tự do - Hạnh phúc
                Số: 346/SNV-TC                   An Bình, ngày 28 tháng 5 năm 2020
              V/v rà soát biên chế

                        - Sở Y tế;
            Kính gửi:
                        - Ủy ban nhân dân các huyện, thành phố.

                 Thực hiện Nghị quyết số 12/NQ-HĐND ngày 09/12/2019 của HĐND tỉnh về biên chế
            năm 2020; Sở Nội vụ yêu cầu:

                1. Giao Sở Y tế rà soát toàn bộ biên chế của các bệnh viện, hoàn
            thành trước ngày
            """ + "\n\f                2\n" + """
            20 tháng 6 năm 2020; báo cáo kết quả về Sở.
                2. Đề nghị Ủy ban nhân dân các huyện, thành phố cử cán bộ phối hợp, gửi
            danh sách chậm nhất ngày 10/6/2020./.

                                                                 GIÁM ĐỐC
            Nơi nhận:
            - Như trên;
            - Lưu: VT, TC.
                                                              Trần Văn Tài
            """,
            "syt | rà soát toàn bộ biên chế của các bệnh viện, hoàn thành trước ngày 20 tháng 6 năm 2020 | < 2020-06-20 | Charged",
            "Ủy ban nhân dân các huyện, thành phố | cử cán bộ phối hợp, gửi danh sách | 2020-06-10 | Asked");
    }

    [Fact]
    public void A_decision_s_article_charges_and_its_enforcement_clause_does_not()
    {
        AssertReads("""
            Số: 15/QĐ-UBND
            An Bình, ngày 05 tháng 02 năm 2021

            QUYẾT ĐỊNH
            Phê duyệt kế hoạch tuyển dụng

            Căn cứ Luật Cán bộ, công chức;
            Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 7/TTr-SNV ngày 01/02/2021.

            QUYẾT ĐỊNH:

            Điều 1. Phê duyệt Kế hoạch tuyển dụng năm 2021.
            Điều 2. Giao Sở Nội vụ tổ chức tuyển dụng theo quy định; định kỳ hằng quý báo cáo Chủ tịch UBND tỉnh.
            Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Nội vụ, Tài chính và Thủ trưởng các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.
            """,
            "snv | tổ chức tuyển dụng | Quarterly | Charged");
    }

    [Fact]
    public void Lines_below_a_unit_s_name_are_that_unit_s()
    {
        AssertReads("""
            Số: 9/UBND-VHTT
            Lang Sau, ngày 05 tháng 8 năm 2021

            Kính gửi: Các phòng, ban.

            UBND huyện yêu cầu các phòng, ban thực hiện một số nội dung sau:

            1. Phòng Nội vụ:
            - Chủ trì kiểm tra công vụ; gửi kết quả trước ngày 25 hằng tháng.
            - Phối hợp với Phòng VH TT mở lớp tập huấn trong quý IV năm 2021.
            2. Phòng Tài chính - Kế hoạch
            + Bố trí kinh phí;
            + Hướng dẫn quyết toán.
            3. Ủy ban nhân dân các xã Na Mèo, Sơn Thủy:
            a) Niêm yết công khai thủ tục.
            b) Tuyên truyền đến Nhân dân.
            4. Công tác khác: Kinh phí do ngân sách huyện bảo đảm.
            """,
            "pnv | Chủ trì kiểm tra công vụ | Monthly 25 before | UnderUnitHeading",
            "pnv < pvhtt | Phối hợp với Phòng VH TT | 2021-12-31 | UnderUnitHeading",
            "ptckh | Bố trí kinh phí | - | UnderUnitHeading",
            "ptckh | Hướng dẫn quyết toán | - | UnderUnitHeading",
            "x-nameo + x-sonthuy | Niêm yết công khai | - | UnderUnitHeading",
            "x-nameo + x-sonthuy | Tuyên truyền đến Nhân dân | - | UnderUnitHeading");
    }

    [Fact]
    public void A_time_may_stand_before_the_unit()
    {
        AssertReads("""
            Số: 9/UBND-VHTT
            Lang Sau, ngày 20 tháng 12 năm 2021

            Kính gửi: Các phòng, ban.

            UBND huyện yêu cầu:
            - Trước ngày 10/01, Phòng TCKH trình phương án phân bổ.
            - Định kỳ vào ngày 20 hàng tháng, Phòng Nội vụ tổng hợp kết quả.
            - Trong thời hạn 05 ngày làm việc kể từ ngày ký ban hành, các phòng, ban gửi kế hoạch.
            - Từ ngày 01/01/2022, không tiếp nhận văn bản giấy.
            """,
            "ptckh | trình phương án | < 2022-01-10 | UnitLed",
            "pnv | tổng hợp kết quả | Monthly 20 | UnitLed",
            "các phòng, ban | gửi kế hoạch | 5 WorkingDays since ngày ký ban hành | UnitLed",
            "Các phòng, ban | không tiếp nhận văn bản giấy | from 2022-01-01 | ListedDuty");
    }

    [Fact]
    public void Without_a_named_unit_the_addressees_are_proposed_with_doubt()
    {
        var proposed = AssertReads("""
            Số: 9/UBND-VHTT
            Lang Sau, ngày 20 tháng 12 năm 2021
            V/v đăng ký chứng thư số

            Kính gửi: Ủy ban nhân dân xã Na Mèo.

            UBND huyện có ý kiến như sau:
            1. Khẩn trương đăng ký chứng thư số cho cán bộ mới.
            2. Về kinh phí: sử dụng nguồn chi thường xuyên.
            3. Biểu dương tập thể cán bộ xã đã hoàn thành sớm.
            """,
            "x-nameo | Khẩn trương đăng ký | - | ListedDuty",
            "x-nameo | Về kinh phí: sử dụng nguồn | - | ListedDuty");

        Assert.All(proposed, line => Assert.Equal(Confidence.Doubtful, line.Confidence));
    }

    [Fact]
    public void Results_listed_before_the_tasks_are_no_tasks()
    {
        AssertReads("""
            Số: 77/KH-UBND
            Lang Sau, ngày 04 tháng 01 năm 2022

            KẾ HOẠCH
            Cải cách hành chính năm 2022

            I. KẾT QUẢ NĂM 2021
            1. Rà soát 40 thủ tục.
            2. Tổ chức 3 lớp tập huấn trong tháng 11/2021.
            II. NHIỆM VỤ TRỌNG TÂM
            1. Phòng Nội vụ tham mưu kế hoạch kiểm tra, hoàn thành trong quý I/2022.
            2. Các phòng, ban chuyên môn tăng cường ký số.
            III. TỔ CHỨC THỰC HIỆN
            - Phòng TCKH cấp kinh phí.
            """,
            "pnv | tham mưu kế hoạch kiểm tra | 2022-03-31 | UnitLed",
            "Các phòng, ban chuyên môn | tăng cường ký số | - | UnitLed",
            "ptckh | cấp kinh phí | - | UnitLed");
    }

    [Fact]
    public void A_closing_sentence_with_a_time_of_its_own_is_a_line()
    {
        AssertReads("""
            Số: 9/UBND-VHTT
            Lang Sau, ngày 20 tháng 5 năm 2020

            Kính gửi: Các phòng, ban.

            1. Giao Phòng Nội vụ theo dõi.

            Yêu cầu các phòng, ban nghiêm túc triển khai thực hiện, báo cáo kết quả về UBND huyện trước ngày 30/6/2020./.
            """,
            "pnv | theo dõi | - | Charged",
            "các phòng, ban | nghiêm túc triển khai thực hiện, báo cáo | < 2020-06-30 | Required");
    }
}
