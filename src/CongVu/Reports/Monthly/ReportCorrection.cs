using CongVu.Directives;
using CongVu.Ledger;

namespace CongVu.Reports.Monthly;

/// <summary>What was corrected of one task in a report that was sent: said beside the frozen figure, never in it (đính chính báo cáo).</summary>
public sealed class ReportCorrection
{
    private ReportCorrection()
    {
    }

    internal ReportCorrection(Id<ReportCorrection> id, Id<SentReport> report, CorrectionNote note)
    {
        (Id, ReportId) = (id, report);
        (AssignmentId, FromSection, Section, Reason, At, ByName) = note;
    }

    public Id<ReportCorrection> Id { get; private set; }

    public Id<SentReport> ReportId { get; private set; }

    public Id<Assignment> AssignmentId { get; private set; }

    /// <summary>Where the task stood until now: as sent, or as corrected before.</summary>
    public MonthlySection FromSection { get; private set; }

    /// <summary>Where it should stand.</summary>
    public MonthlySection Section { get; private set; }

    public string Reason { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public string ByName { get; private set; } = "";

    internal CorrectionNote Note() => new(AssignmentId, FromSection, Section, Reason, At, ByName);
}

/// <summary>A correction as the report shows it.</summary>
/// <param name="Assignment">Of which task.</param>
/// <param name="From">Where it stood until then.</param>
/// <param name="To">Where it should stand.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When it was said.</param>
/// <param name="ByName">By whom.</param>
public sealed record CorrectionNote(Id<Assignment> Assignment, MonthlySection From, MonthlySection To, string Reason, DateTimeOffset At, string ByName)
{
    public string InWords() =>
        $"Đính chính ngày {Calendar.VietnamDate.InDigits(Calendar.VietnamTime.DayOf(At))}: mục {From.Number()} thành mục {To.Number()}; {Reason}";
}
