using CongVu.DocumentFormat.Reports;

namespace CongVu.Reports.ScoreCards;

/// <summary>Puts a score card into print (phiếu chấm điểm đơn vị).</summary>
public static class ScoreCardSheet
{
    public static PrintedReport Print(ScoreCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new PrintedReport("phieu-don-vi", Lay(card), card);
    }

    private static TableReport Lay(ScoreCard card) => new()
    {
        Title = "Phiếu theo dõi tạo lập, trao đổi, xử lý, ký số văn bản",
        Subtitle = card.Title,
        Organization = card.Name,
        IsLandscape = true,
        Columns =
        [
            new("TT", 0.5) { Alignment = ColumnAlignment.Center }, new("Chỉ tiêu", 2.6), new("Trong kỳ", 1) { Alignment = ColumnAlignment.Center },
            new("Kỳ trước", 1) { Alignment = ColumnAlignment.Center }, new("Cách tính", 3.4), new("Nguồn", 2),
        ],
        Rows = card.Lines.Select((line, index) => ReportRow.Of(
            index + 1, line.Kind.InWords(), line.Now.InWords(line.Kind), line.Before.InWords(line.Kind), line.Kind.Definition(), line.Kind.Source())),
        Notes = [$"Kỳ trước: {card.PreviousTitle}. Mọi con số do chương trình tính và mở ra được danh sách; không ai nhập được số."],
    };
}
