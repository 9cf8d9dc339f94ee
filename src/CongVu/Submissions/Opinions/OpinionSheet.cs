using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;

namespace CongVu.Submissions.Opinions;

/// <summary>The table of opinions as a Word file, for the submission letter and the report on taking opinions in (bảng tổng hợp ý kiến).</summary>
public static class OpinionSheet
{
    private static readonly ReportColumn[] Columns =
    [
        new("Stt", 0.45) { Alignment = ColumnAlignment.Center },
        new("Cơ quan, đơn vị", 1.6),
        new("Ý kiến", 2.8),
        new("Văn bản", 1.3),
        new("Tiếp thu, giải trình", 2.4),
    ];

    /// <summary>Writes it as docx. The same opinions give the same bytes.</summary>
    public static void WriteWord(Submission submission, string submitterName, DateOnly today, Stream file)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ReportComposer.OfSystem.WriteWord(
            new TableReport
            {
                Title = "Tổng hợp ý kiến tham gia và tiếp thu, giải trình",
                Subtitle = $"({submission.Title})",
                Organization = submitterName,
                IsLandscape = true,
                Columns = Columns,
                Rows = submission.Opinions.OrderBy(row => row.Ordinal).Select((row, index) => Row(index + 1, row, today)),
                Notes = [.. Notes(submission)],
            },
            file);
    }

    private static ReportRow Row(int number, OpinionRequest row, DateOnly today) =>
        new(ReportRowKind.Ordinary, [number, row.AgencyName, Said(row, today), row.DocumentCode, Done(row)]);

    private static string Said(OpinionRequest row, DateOnly today) => row switch
    {
        { Stance: { } stance } => row.Words.Length > 0 ? $"{stance.InWords()}: {row.Words}" : stance.InWords(),
        { ReleaseReason.Length: > 0 } => $"Không cần lấy ý kiến: {row.ReleaseReason}",
        _ => $"{row.StandingOn(today).InWords()} (hạn {VietnamDate.InDigits(row.Due)})",
    };

    private static string Done(OpinionRequest row) => row.Reception is { } reception
        ? row.ReceptionWords.Length > 0 ? $"{reception.InWords()}: {row.ReceptionWords}" : reception.InWords()
        : "";

    private static IEnumerable<string> Notes(Submission submission)
    {
        if (submission.Stance.Length > 0)
        {
            yield return $"Phương án cơ quan chủ trì đề xuất: {submission.Stance}";
            yield return $"Lý do lựa chọn: {submission.StanceReason}";
        }
    }
}
