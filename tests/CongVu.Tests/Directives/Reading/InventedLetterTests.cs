using System.Text;
using CongVu.Directives.Reading;
using CongVu.Documents.Reading;

namespace CongVu.Tests.Directives.Reading;

/// <summary>Letters made up for their difficulties; the expectations were written before the reader saw them.</summary>
public sealed class InventedLetterTests
{
    private static readonly KnownUnits Units = new(
    [
        new("stc", "Sở Tài chính", "STC"),
        new("skhdt", "Sở Kế hoạch và Đầu tư"),
        new("sxd", "Sở Xây dựng"),
        new("syt", "Sở Y tế"),
        new("snv", "Sở Nội vụ"),
        new("svhttdl", "Sở Văn hóa, Thể thao và Du lịch"),
        new("vp", "Văn phòng Ủy ban nhân dân tỉnh"),
        new("tt", "Thanh tra tỉnh"),
        new("ubnd", "Ủy ban nhân dân tỉnh"),
        new("pnv", "Phòng Nội vụ"),
        new("ptckh", "Phòng Tài chính - Kế hoạch", "Phòng TCKH"),
        new("pvhtt", "Phòng Văn hóa và Thông tin", "Phòng VHTT"),
        new("x-nameo", "Ủy ban nhân dân xã Na Mèo"),
        new("x-sonthuy", "Ủy ban nhân dân xã Sơn Thủy"),
        new("h-langsau", "Ủy ban nhân dân huyện Lang Sau"),
        new("ca1", "Công an huyện"),
        new("ca2", "Công an huyện"),
    ]);

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

    private static IReadOnlyList<ProposedDirective> AssertReads(string text, params string[] expected)
    {
        var proposed = DirectiveReader.Read(text, Units);

        Assert.Equal(expected.Select(Without), proposed.Select(Line));
        Assert.All(expected.Zip(proposed), pair => Assert.Contains(Key(pair.First), pair.Second.Content.Value, StringComparison.Ordinal));
        return proposed;
    }

    private static string Key(string expected) => expected.Split(" | ")[1];

    private static string Without(string expected) => string.Join(" | ", expected.Split(" | ").Where((_, index) => index != 1));

    private static string Line(ProposedDirective line)
    {
        var supporting = line.SupportingUnits.Count > 0 ? " < " + string.Join(',', line.SupportingUnits.Select(NameOf)) : "";
        return $"{string.Join(" + ", line.Units.Select(NameOf))}{supporting} | {(line.Dues.Count > 0 ? DueText(line.Dues[0].Value) : "-")} | {line.Rule}";
    }

    private static string NameOf(UnitReference unit) => unit.Keys.Count > 0 ? string.Join('/', unit.Keys) : unit.Name;

    private static string DueText(Due due) => due switch
    {
        Due.ByDay day => $"{(day.IsBefore ? "< " : "")}{day.Day:yyyy-MM-dd}{(day.Hour is { } hour ? $" {hour:HH:mm}" : "")}",
        Due.Every every => $"{every.Cycle}{(every.Day is { } day ? $" {day}" : "")}{(every.IsBefore ? " before" : "")}",
        Due.Within within => $"{within.Term.Count} {within.Term.Unit} since {within.Since}",
        Due.FromDay from => $"from {from.Day:yyyy-MM-dd}",
        Due.InWords words => words.Words,
        _ => throw new ArgumentException(due.ToString(), nameof(due)),
    };
}
