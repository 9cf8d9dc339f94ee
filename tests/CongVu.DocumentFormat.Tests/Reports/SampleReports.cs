using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Reports;

namespace CongVu.DocumentFormat.Tests.Reports;

/// <summary>Tables in the forms that offices have.</summary>
internal static class SampleReports
{
    /// <summary>Rates of signing by unit, as a district counts them.</summary>
    public static TableReport Signing { get; } = new()
    {
        SuperiorOrganization = "Ủy ban nhân dân tỉnh An Sơn",
        Organization = "Ủy ban nhân dân huyện Quan Lâm",
        Title = "Tình hình ký số trên văn bản điện tử",
        Subtitle = "(Tháng 3 năm 2021)",
        HasStateHead = true,
        PlaceAndDate = new("Quan Lâm", new DateOnly(2021, 4, 5)),
        Columns =
        [
            new("TT", 1) { Alignment = ColumnAlignment.Center },
            new("Tên cơ quan", 5),
            new("Văn bản gửi đi", 2) { IsSummed = true },
            new("Số lượng", 2) { Group = "Văn bản đi có ký số của lãnh đạo", IsSummed = true },
            new("Tỷ lệ", 2) { Group = "Văn bản đi có ký số của lãnh đạo" },
            new("Số lượng", 2) { Group = "Văn bản gửi đi có ký số cơ quan", IsSummed = true },
            new("Tỷ lệ", 2) { Group = "Văn bản gửi đi có ký số cơ quan" },
            new("Ghi chú", 2),
        ],
        Rows =
        [
            ReportRow.Section("I", "Phòng, ban, đơn vị"),
            ReportRow.Of(1, "Phòng Dân tộc", 2, 0, ReportValue.Percent(0), 0, ReportValue.Percent(0), ""),
            ReportRow.Of(2, "Trung tâm Dịch vụ nông nghiệp", 8, 6, ReportValue.Percent(0.75m), 7, ReportValue.Percent(0.875m), "=1+1"),
            ReportRow.Section("II", "Xã, thị trấn"),
            ReportRow.Of(3, "Xã Sơn Hà", 1040, 1040, ReportValue.Percent(1), 1040, ReportValue.Percent(1), "-5 văn bản \"trả lại\", đã gửi lại"),
            ReportRow.Of(4, "Xã Sơn Điện", 56, 54, ReportValue.Percent(54m / 56), 56, ReportValue.Percent(1), ""),
            ReportRow.Total("Tổng cộng", 2, 1106, 1100, ReportValue.Percent(1100m / 1106), 1103, ReportValue.Percent(1103m / 1106)),
        ],
        PageTotalLabel = "Cộng trang",
        Notes = ["Ghi chú: tỷ lệ tính trên số văn bản đã phát hành trong kỳ."],
        Signer = SignerBlock.Head("Chủ tịch", "Chu Văn Thắng"),
        LeftSigner = SignerBlock.Head("Người lập biểu", "Lò Thị Mai"),
        IsLandscape = true,
    };

    /// <summary>The register of outgoing documents with the Decree's columns.</summary>
    public static TableReport Register(int rows) => new()
    {
        Organization = "Sở Tài chính",
        Title = "Sổ đăng ký văn bản đi",
        Subtitle = "Năm 2021",
        Columns =
        [
            new("Số, ký hiệu văn bản", 2), new("Ngày tháng văn bản", 2), new("Tên loại và trích yếu nội dung văn bản", 5), new("Người ký", 2.5), new("Nơi nhận văn bản", 3),
            new("Đơn vị, người nhận bản lưu", 2), new("Số lượng bản", 1.5) { IsSummed = true }, new("Ngày chuyển", 2), new("Ký nhận", 1.5), new("Ghi chú", 1.5),
        ],
        Rows = Enumerable.Range(1, rows).Select(i => ReportRow.Of(
            $"{i:00}/QĐ-STC", new DateOnly(2021, 1, 1).AddDays(i % 365), $"Quyết định về việc giao dự toán chi ngân sách đợt {i}", "Trần Đức Ước", "Các phòng chuyên môn", "VT", 3, new DateOnly(2021, 1, 2).AddDays(i % 364), "", "")),
        HasColumnNumbers = true,
        PageTotalLabel = "Cộng trang",
        IsLandscape = true,
        LetterSize = 11,
    };
}
