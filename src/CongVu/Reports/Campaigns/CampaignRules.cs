using CongVu.Calendar;
using CongVu.Outcomes;

namespace CongVu.Reports.Campaigns;

/// <summary>How figures become results. Pure, and printed under the table.</summary>
internal static class CampaignRules
{
    /// <summary>Working days in which units may object.</summary>
    public const int DaysToObject = 2;

    public const string Order =
        "Mỗi đơn vị xếp vào đúng một nhóm: không có báo cáo đúng hạn là “Không báo cáo”; có báo cáo mà còn tiêu chí chưa đạt là “Chưa thực hiện”; đạt mọi tiêu chí là “Đã thực hiện”. Không phát sinh văn bản, nhiệm vụ thì tiêu chí tỷ lệ không tính là chưa đạt.";

    public static UnitOutcome OutcomeOf(IReadOnlyList<CriterionResult> results) =>
        results.Any(result => result is { Kind: CriterionKind.Reported, IsMet: false }) ? UnitOutcome.NotReported :
        results.All(result => result.IsMet) ? UnitOutcome.CarriedOut :
        UnitOutcome.NotCarriedOut;

    /// <summary>The result of a criterion from its lines.</summary>
    public static CriterionResult Judge(CriterionChoice criterion, IReadOnlyList<CriterionLine> lines)
    {
        var count = lines.Count(line => line.Counts);
        var isMet = criterion.Kind switch
        {
            CriterionKind.Exchanged or CriterionKind.Reported => count >= criterion.Threshold,
            CriterionKind.SigningRate or CriterionKind.TasksOnTime => count * 100 >= criterion.Threshold * lines.Count,
        };
        return new CriterionResult(criterion.Kind, count, lines.Count, isMet, Words(criterion.Kind, count, lines), lines);
    }

    /// <summary>The row with the unit's accepted objections: what they speak of counts as met.</summary>
    public static CampaignRow Correct(CampaignRow row, IEnumerable<Objection> accepted)
    {
        var byKind = accepted.ToLookup(objection => objection.Criterion);
        var results = row.Results.Select(result => byKind[result.Kind].FirstOrDefault() is { } objection
            ? result with { IsMet = true, Words = $"{result.Words}; chấp nhận ý kiến của đơn vị: {objection.DecisionWords}" }
            : result).ToList();
        return row with { Results = results, Outcome = OutcomeOf(results) };
    }

    public static Refusals Check(CampaignCard card)
    {
        var needsReport = card.Criteria.Any(criterion => criterion.Kind is CriterionKind.Reported);
        return new Refusals()
            .Unless(card.Code.Trim() is { Length: > 0 and <= 40 } code && code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'), CampaignRefusals.CodeMissing)
            .Unless(card.Title.Trim().Length > 0, CampaignRefusals.TitleMissing)
            .Unless(card.Units.Count > 0 && card.Units.Distinct().Count() == card.Units.Count, CampaignRefusals.NoUnits)
            .Unless(card.Criteria.Count > 0 && card.Criteria.DistinctBy(criterion => criterion.Kind).Count() == card.Criteria.Count, CampaignRefusals.NoCriteria)
            .Unless(card.Criteria.All(IsPossible), CampaignRefusals.ThresholdImpossible)
            .Unless(!needsReport || (card.Collector is not null && card.ReportDue >= card.Period.From), CampaignRefusals.NoCollector)
            .Unless(WorkCalendar.Covers(card.Period.From) && WorkCalendar.Covers(card.Period.Until), CampaignRefusals.PeriodImpossible);
    }

    private static bool IsPossible(CriterionChoice criterion) => criterion.Kind switch
    {
        CriterionKind.Exchanged => criterion.Threshold is >= 1 and <= 100_000,
        CriterionKind.Reported => criterion.Threshold == 1,
        CriterionKind.SigningRate or CriterionKind.TasksOnTime => criterion.Threshold is >= 1 and <= 100,
    };

    private static string Words(CriterionKind kind, int count, IReadOnlyList<CriterionLine> lines) => kind switch
    {
        CriterionKind.Exchanged => count == 0 ? "chưa gửi văn bản nào" : $"{count} văn bản",
        CriterionKind.Reported => lines.FirstOrDefault(line => line.Counts) is { } report ? ReportWords(report) : "không có báo cáo",
        CriterionKind.SigningRate => lines.Count == 0 ? "không phát sinh văn bản" : $"{count}/{lines.Count} văn bản ký số đủ",
        CriterionKind.TasksOnTime => lines.Count == 0 ? "không phát sinh nhiệm vụ" : $"{count}/{lines.Count} nhiệm vụ đúng hạn",
    };

    private static string ReportWords(CriterionLine report) =>
        report.Day is { } day ? $"{report.Code} đến ngày {VietnamDate.InDigits(day)}".Trim() : report.Words;
}
