namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>A document with a stamp of secrecy must not be here at all.</summary>
internal sealed class NothingSecret : FormatRule
{
    public override string Id => "TT-36";

    protected override string Part => "Dấu chỉ độ mật";

    protected override string Clause => "Mục III, khoản 2, điểm a";

    protected override FindingSeverity Severity => FindingSeverity.Stop;

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        var margins = boxes.Document.Sections.SelectMany(section => new LineReader().Lines(section.Header.All.Concat(section.Footer.All)));
        var mark = boxes.AllLines.Concat(margins).FirstOrDefault(Marks.IsSecrecy);
        if (mark is not null)
            yield return Finding(mark, "Văn bản có dấu chỉ độ mật.", "Văn bản chứa bí mật nhà nước không được soạn thảo, lưu giữ, trao đổi trên hệ thống này. Đề nghị dừng xử lý, báo cáo người phụ trách và thực hiện trên giấy theo pháp luật về bảo vệ bí mật nhà nước.");
    }
}
