using CongVu.Directives.Reading;

namespace CongVu.Tests.Directives.Reading;

/// <summary>Letters in other manners: a telegram, a request in one sentence, notes of a meeting, a notice, a resolution.</summary>
public sealed class OtherLetterTests
{
    private static readonly KnownUnits Units = new(
    [
        new("snnmt", "Sở Nông nghiệp và Môi trường"), new("sct", "Sở Công Thương"), new("bchqs", "Bộ Chỉ huy Quân sự tỉnh"),
        new("cat", "Công an tỉnh"), new("vp", "Văn phòng Ủy ban nhân dân tỉnh"), new("sgd", "Sở Giáo dục và Đào tạo"),
        new("tthcc", "Trung tâm Phục vụ hành chính công tỉnh"), new("vpdt", "Văn phòng HĐND và UBND xã"), new("pkt", "Phòng Kinh tế", "Phòng KT"),
        new("pvhxh", "Phòng Văn hóa - Xã hội", "Phòng VH-XH"),
    ]);

    private static readonly (string Text, (string Who, string Key, bool HasDue)[] Lines)[] Letters =
    [
        ("""
            Số: 05/CĐ-UBND
            An Bình, ngày 07 tháng 9 năm 2024

                            CÔNG ĐIỆN
                    Về tập trung ứng phó bão số 3

            CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:
            - Giám đốc các sở, ban, ngành;
            - Chủ tịch UBND các xã, phường.

            Bão số 3 di chuyển nhanh, cường độ mạnh. Để chủ động ứng phó, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

            1. Chủ tịch UBND các xã, phường:
            a) Kiểm đếm tàu thuyền, hoàn thành trước 10 giờ 00 ngày 08/9/2024.
            b) Sơ tán người dân khỏi vùng nguy hiểm.
            2. Sở Nông nghiệp và Môi trường theo dõi diễn biến, vận hành hồ chứa; báo cáo 02 lần mỗi ngày.
            3. Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh sẵn sàng lực lượng, phương tiện cứu hộ.
            4. Văn phòng UBND tỉnh tổng hợp, kịp thời báo cáo Chủ tịch UBND tỉnh./.
            """,
            [("Chủ tịch UBND các xã, phường", "Kiểm đếm tàu thuyền", true), ("Chủ tịch UBND các xã, phường", "Sơ tán người dân", false), ("snnmt", "theo dõi diễn biến", false),
                ("bchqs + cat", "sẵn sàng lực lượng", false), ("vp", "tổng hợp, kịp thời", false)]),
        ("""
            Số: 210/SGDĐT-VP
            An Bình, ngày 03 tháng 10 năm 2023
            V/v cung cấp số liệu chuyển đổi số

            Kính gửi: Các phòng Giáo dục và Đào tạo.

                 Thực hiện Công văn số 1234/UBND-KSTT ngày 29/9/2023 của UBND tỉnh, Sở đề nghị các phòng
            Giáo dục và Đào tạo cung cấp số liệu theo biểu mẫu kèm theo, gửi về Sở (qua Văn phòng)
            trước 17 giờ ngày 10/10/2023 để tổng hợp.

                 Mọi vướng mắc liên hệ đồng chí Lan, điện thoại 0200.000.000.
            """,
            [("các phòng Giáo dục và Đào tạo", "cung cấp số liệu theo biểu mẫu", true)]),
        ("""
            ỦY BAN NHÂN DÂN
            XÃ ĐỒNG TIẾN
            Số: 31/KL-UBND
            Đồng Tiến, ngày 12 tháng 8 năm 2025

            KẾT LUẬN
            Phiên họp UBND xã tháng 8 năm 2025

            Chủ tịch UBND xã giao nhiệm vụ cho các phòng như sau:

            - Phòng KT: hoàn thiện hồ sơ nông thôn mới, trình trong tuần này.
            - Phòng VH-XH: (1) rà soát hộ nghèo; (2) chuẩn bị khai giảng, xong trước 30/8.
            - Văn phòng HĐND và UBND xã: đôn đốc, hằng tuần báo cáo vào sáng thứ Hai.
            - Các thôn: vệ sinh môi trường vào ngày Chủ nhật.
            """,
            [("pkt", "hoàn thiện hồ sơ", true), ("pvhxh", "rà soát hộ nghèo", true), ("vpdt", "đôn đốc", true), ("Các thôn", "vệ sinh môi trường", false)]),
        ("""
            Số: 88/TB-VPUBND
            An Bình, ngày 20 tháng 11 năm 2025

            THÔNG BÁO
            Ý kiến của Phó Chủ tịch UBND tỉnh về khu công nghiệp phía Nam

            Xét báo cáo của Sở Công Thương, Phó Chủ tịch UBND tỉnh có ý kiến như sau:

            1. Cơ bản thống nhất với đề xuất của Sở Công Thương tại Báo cáo số 77/BC-SCT ngày 15/11/2025.
            2. Sở Công Thương chịu trách nhiệm toàn diện về số liệu; chủ trì cùng Sở Nông nghiệp và Môi trường hoàn thiện hồ sơ môi trường, trình UBND tỉnh chậm nhất ngày 05/12/2025.
            3. Trung tâm Phục vụ hành chính công tỉnh tiếp nhận hồ sơ theo quy định.
            4. Giao Văn phòng UBND tỉnh theo dõi, đôn đốc; báo cáo kết quả khi có yêu cầu.

            Thừa lệnh Chủ tịch, Văn phòng UBND tỉnh thông báo để các đơn vị biết, tổ chức thực hiện./.
            """,
            [("sct", "hoàn thiện hồ sơ môi trường", true), ("tthcc", "tiếp nhận hồ sơ", false), ("vp", "theo dõi, đôn đốc", false)]),
        ("""
            Số: 19/NQ-HĐND
            An Bình, ngày 10 tháng 12 năm 2024

            NGHỊ QUYẾT
            Về nhiệm vụ phát triển kinh tế - xã hội năm 2025

            HỘI ĐỒNG NHÂN DÂN TỈNH AN BÌNH

            QUYẾT NGHỊ:

            Điều 1. Mục tiêu chung: phấn đấu tăng trưởng 8% trong năm 2025.
            Điều 2. Hội đồng nhân dân tỉnh giao Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết, báo cáo kết quả tại kỳ họp cuối năm 2025.
            Điều 3. Thường trực Hội đồng nhân dân tỉnh, các Ban Hội đồng nhân dân tỉnh giám sát việc thực hiện Nghị quyết.

            Nghị quyết này có hiệu lực kể từ ngày 20/12/2024./.
            """,
            [("Ủy ban nhân dân tỉnh", "tổ chức thực hiện Nghị quyết", true), ("Thường trực Hội đồng nhân dân tỉnh + các Ban Hội đồng nhân dân tỉnh", "giám sát việc thực hiện", false)]),
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_line_is_found_and_none_is_made_up(int letter)
    {
        var (text, expected) = Letters[letter];

        var proposed = DirectiveReader.Read(text, Units);

        Assert.Equal(expected.Select(line => (line.Who, line.HasDue)), proposed.Select(line => (Who(line), line.Dues.Count > 0)));
        Assert.All(expected.Zip(proposed), pair => Assert.Contains(pair.First.Key, pair.Second.Content.Value, StringComparison.Ordinal));
    }

    private static string Who(ProposedDirective line) =>
        string.Join(" + ", line.Units.Select(unit => unit.Keys.Count > 0 ? string.Join('/', unit.Keys) : unit.Name));
}
