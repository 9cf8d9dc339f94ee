using CongVu.DocumentFormat.Formatted;

namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Pages lie only where a wide table needs it.</summary>
internal sealed class LandscapeHoldsTable : FormatRule
{
    public override string Id => "TT-02";

    protected override string Part => "Kiểu trình bày trang";

    protected override string Clause => "Mục I, khoản 2";

    protected override FindingSeverity Severity => FindingSeverity.Warning;

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes) =>
        boxes.Document.Sections.Any(section => section.IsLandscape && !section.Blocks.OfType<FormattedTable>().Any(table => table.HasLines))
            ? [Finding(null, "Có trang trình bày theo chiều rộng (ngang) nhưng không chứa bảng, biểu.", "Đề nghị trình bày theo chiều dài của khổ A4; chỉ đặt trang ngang cho nội dung có bảng, biểu không tách thành phụ lục riêng.")]
            : [];
}
