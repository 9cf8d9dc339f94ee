using System.Text;
using CongVu.Documents.Reading;
using static CongVu.Tests.Directives.Reading.LetterLines;

namespace CongVu.Tests.Directives.Reading;

/// <summary>Letters made up for the difficulties of their sentences; the expectations were written before the reader saw them.</summary>
public sealed class InventedSentenceTests
{
    [Fact]
    public void A_conclusion_by_topics_names_lead_and_supporting_units_and_a_second_unit_behind_a_semicolon()
    {
        AssertReads("""
            UBND TỈNH AN BÌNH
            VĂN PHÒNG

            Số: 41/TB-VPUBND
            An Bình, ngày 02 tháng 6 năm 2020

            THÔNG BÁO
            Kết luận của Chủ tịch UBND tỉnh tại buổi làm việc về dự án đường ven sông

            Sau khi nghe báo cáo, Chủ tịch UBND tỉnh kết luận như sau:

            1. Về tiến độ: Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính, Sở Kế hoạch và Đầu tư và UBND huyện Lang Sau rà soát mặt bằng, báo cáo UBND tỉnh trước ngày 20/6/2020; Sở Tài chính bố trí vốn trong tháng 7/2020.

            2. Về giải phóng mặt bằng: Yêu cầu UBND huyện Lang Sau chi trả xong trước ngày 15/7.

            Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện./.
            """,
            "sxd < stc,skhdt,h-langsau | chủ trì, phối hợp với Sở Tài chính | < 2020-06-20 | Charged",
            "stc | bố trí vốn | 2020-07-31 | UnitLed",
            "h-langsau | chi trả xong | < 2020-07-15 | Required");
    }

    [Fact]
    public void Units_that_share_their_first_word_are_told_apart()
    {
        AssertReads("""
            Số: 9/UBND-TH
            An Bình, ngày 05 tháng 02 năm 2021

            Kính gửi: Các sở, ngành.

            1. Giao các Sở: Tài chính, Văn hóa, Thể thao và Du lịch, Khoa học và Công nghệ rà soát định mức trong quý II/2021.
            2. Yêu cầu UBND các xã Na Mèo, Sơn Thủy, Tam Thanh báo cáo thiệt hại trước 16 giờ 30 ngày 08/02.
            """,
            "stc + svhttdl + Sở Khoa học và Công nghệ | rà soát định mức | 2021-06-30 | Charged",
            "x-nameo + x-sonthuy + UBND xã Tam Thanh | báo cáo thiệt hại | < 2021-02-08 16:30 | Required");
    }

    [Fact]
    public void Decomposed_letters_and_the_other_tone_placement_change_nothing()
    {
        AssertReads("""
            Số: 9/UBND-TH
            An Bình, ngày 05 tháng 02 năm 2021

            Kính gửi: Các sở, ngành.

            1. Giao Văn phòng Uỷ ban nhân dân tỉnh hoàn thiện thoả thuận hợp tác chậm nhất ngày 20/02/2021.
            2. Đề nghị Uỷ ban nhân dân xã Sơn Thuỷ rà soát quỹ đất.
            """.Normalize(NormalizationForm.FormD),
            "vp | hoàn thiện thoả thuận hợp tác | 2021-02-20 | Charged",
            "x-sonthuy | rà soát quỹ đất | - | Asked");
    }

    [Fact]
    public void Telling_of_duties_is_not_giving_them()
    {
        AssertReads("""
            Số: 80/UBND-NC
            An Bình, ngày 10 tháng 3 năm 2022

            Kính gửi: Thanh tra tỉnh.

            Thời gian qua, các đơn vị đã thực hiện nghiêm các nhiệm vụ được UBND tỉnh giao. UBND tỉnh đã giao Sở Y tế rà soát và hoàn thành trước ngày 28/02/2022. Theo đề nghị của Sở Nội vụ và xét yêu cầu Sở Tài chính thực hiện tiết kiệm, còn 03 việc chậm. Các kết quả đạt được như sau:
            1. Rà soát 12 thủ tục.
            2. Xử lý 5 hồ sơ.

            Nay giao Thanh tra tỉnh kiểm tra việc thực hiện tại 03 đơn vị chậm trong thời hạn 15 ngày làm việc kể từ ngày nhận văn bản này./.
            """,
            "tt | kiểm tra việc thực hiện | 15 WorkingDays since ngày nhận văn bản này | Charged");
    }

    [Fact]
    public void A_subject_may_stand_before_the_verb_and_a_head_stands_for_the_unit()
    {
        AssertReads("""
            Số: 11/CĐ-UBND
            An Bình, ngày 11 tháng 3 năm 2020

            Kính gửi: Các sở, ngành.

            Để kịp thời phòng, chống dịch, Chủ tịch UBND tỉnh yêu cầu Giám đốc Sở Y tế khẩn trương lập đội cơ động và báo cáo kết quả trước 16 giờ 00 ngày 12/3/2020; Trưởng Công an huyện bố trí lực lượng trực.
            """,
            "syt | khẩn trương lập đội cơ động | < 2020-03-12 16:00 | Required",
            "ca1/ca2 | bố trí lực lượng trực | - | UnitLed");
    }

    [Fact]
    public void Unknown_units_and_persons_are_proposed_with_doubt()
    {
        var proposed = AssertReads("""
            Số: 9/UBND-KT
            Lang Sau, ngày 05 tháng 8 năm 2021

            Kính gửi: Các đơn vị.

            1. Đề nghị Công ty Điện lực An Bình cung cấp sản lượng điện định kỳ hàng tuần.
            2. Giao đồng chí Nguyễn Văn Nam chỉ đạo Tổ công tác hoàn thành trong tháng 9 năm 2021.
            3. Phân công Trung tâm Dịch vụ nông nghiệp (cơ quan thường trực) tổng hợp, báo cáo.
            """,
            "Công ty Điện lực An Bình | cung cấp sản lượng điện | Weekly | Asked",
            "đồng chí Nguyễn Văn Nam | chỉ đạo Tổ công tác | 2021-09-30 | Charged",
            "Trung tâm Dịch vụ nông nghiệp | tổng hợp, báo cáo | - | Charged");

        Assert.All(proposed, line => Assert.Equal(Confidence.Doubtful, line.Confidence));
    }

    [Fact]
    public void A_request_upwards_is_proposed_as_asked()
    {
        AssertReads("""
            SỞ Y TẾ
            Số: 30/TTr-SYT
            An Bình, ngày 20 tháng 5 năm 2020

            TỜ TRÌNH
            Về việc mua sắm thiết bị

            Kính gửi: Ủy ban nhân dân tỉnh.

            Sở Y tế đã lập danh mục. Kính đề nghị Ủy ban nhân dân tỉnh xem xét, phê duyệt trong tháng này./.
            """,
            "ubnd | xem xét, phê duyệt | 2020-05-31 | Asked");
    }

    [Fact]
    public void Several_sentences_of_one_paragraph_tell_several_units()
    {
        AssertReads("""
            Số: 9/UBND-TH
            An Bình, ngày 05 tháng 02 năm 2021

            Kính gửi: Các sở, ngành.

            Về việc này, UBND tỉnh có ý kiến: Giao Sở Tài chính thẩm định dự toán, báo cáo trước 17h00 ngày 09/02/2021. Đồng thời, giao STC thông báo kết quả cho Sở Y tế. Yêu cầu Sở Y tế và các đơn vị có liên quan cung cấp hồ sơ ngay trong ngày. Yêu cầu: báo cáo phải đúng mẫu.
            """,
            "stc | thẩm định dự toán | < 2021-02-09 17:00 | Charged",
            "stc | thông báo kết quả | - | Charged",
            "syt + các đơn vị có liên quan | cung cấp hồ sơ | ngay trong ngày | Required");
    }
}
