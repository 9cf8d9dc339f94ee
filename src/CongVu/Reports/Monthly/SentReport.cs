using System.Text.Json;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Monthly;

/// <summary>A monthly report as it was sent: frozen, whatever becomes of the tasks later (báo cáo đã gửi).</summary>
public sealed class SentReport : Versioned
{
    private SentReport()
    {
    }

    internal SentReport(Id<SentReport> id, Period period, MonthlyTable table)
    {
        Id = id;
        UnitId = table.Unit;
        RuleCode = period.Rule?.Code ?? "";
        (FromDay, UntilDay) = (period.From, period.Until);
        SentAt = table.SentAt!.Value;
        SentByName = table.SignerName;
        Content = JsonSerializer.Serialize(table);
    }

    public Id<SentReport> Id { get; private set; }

    public Id<Organization> UnitId { get; private set; }

    /// <summary>The rule that cut the period.</summary>
    public string RuleCode { get; private set; } = "";

    public DateOnly FromDay { get; private set; }

    public DateOnly UntilDay { get; private set; }

    public DateTimeOffset SentAt { get; private set; }

    public string SentByName { get; private set; } = "";

    /// <summary>The whole table as JSON.</summary>
    public string Content { get; private set; } = "";

    public MonthlyTable Table() => JsonSerializer.Deserialize<MonthlyTable>(Content)!;
}
