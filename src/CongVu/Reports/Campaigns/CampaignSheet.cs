using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;

namespace CongVu.Reports.Campaigns;

/// <summary>Puts the result of a campaign into print (biểu kết quả đánh giá).</summary>
public static class CampaignSheet
{
    public static PrintedReport Print(Campaign campaign, CampaignTable table)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        return new PrintedReport($"danh-gia-{campaign.Code}", Lay(table), table);
    }

    private static TableReport Lay(CampaignTable table) => new()
    {
        Title = $"Kết quả {char.ToLowerInvariant(table.Title[0])}{table.Title[1..]}",
        Subtitle = $"Từ ngày {VietnamDate.InDigits(table.From)} đến ngày {VietnamDate.InDigits(table.LastDay)}",
        Organization = table.AgencyName,
        IsLandscape = true,
        Columns =
        [
            new("TT", 0.5) { Alignment = ColumnAlignment.Center },
            new("Cơ quan, đơn vị", 2.6),
            .. Kinds(table).Select(kind => new ReportColumn(kind.InWords(), 2)),
            new("Kết quả", 1.4) { Alignment = ColumnAlignment.Center },
        ],
        Rows = table.Rows.Select((row, index) => ReportRow.Of([index + 1, row.Name, .. row.Results.Select(result => (ReportValue)Cell(result)), row.Outcome.InWords()])),
        Notes = [Totals(table), CampaignRules.Order, Firmness(table)],
    };

    private static IEnumerable<CriterionKind> Kinds(CampaignTable table) => table.Rows.Take(1).SelectMany(row => row.Results.Select(result => result.Kind));

    private static string Cell(CriterionResult result) => $"{(result.IsMet ? "Đạt" : "Chưa đạt")}: {result.Words}";

    private static string Totals(CampaignTable table) =>
        $"{table.Rows.Count} cơ quan, đơn vị: {string.Join(", ", Enum.GetValues<UnitOutcome>().Select(outcome => $"{table.With(outcome).Count} {Lower(outcome.InWords())}"))}.";

    private static string Firmness(CampaignTable table)
    {
        var at = $"{VietnamTime.ToLocal(table.At):HH:mm} ngày {VietnamDate.InDigits(VietnamTime.DayOf(table.At))}";
        return table.Stage switch
        {
            CampaignStage.Running => $"Tính lúc {at}; số liệu còn thay đổi theo việc thực hiện.",
            CampaignStage.Provisional => $"Kết quả tạm tính lúc {at}, đang lấy ý kiến các đơn vị.",
            CampaignStage.Frozen => $"Số liệu chốt lúc {at}; thay đổi về sau không sửa kết quả này.",
        };
    }

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
