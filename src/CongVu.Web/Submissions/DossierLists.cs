using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.Submissions.Vetting;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;

namespace CongVu.Web.Submissions;

/// <summary>The lists of dossiers as files, of those who put forward and of those who vet.</summary>
internal static class DossierLists
{
    public static IReadOnlyList<ReportColumn> Columns { get; } =
    [
        new("Nội dung trình", 4), new("Cơ quan, đơn vị trình", 2.2), new("Cơ quan nhận", 2.2), ReportColumn.Narrow("Lần"), new("Gửi", 1.3), ReportColumn.Narrow("Nhận"), ReportColumn.Narrow("Hạn thẩm định"),
        new("Tình trạng", 1.5), new("Lý do trả lại", 2.4), new("Người tham mưu", 1.6), new("Văn bản kết quả", 1.4),
    ];

    public static IAsyncEnumerable<ReportRow> Rows(SubmissionQueries queries, Actor actor, SubmissionTab tab, OrganizationDirectory.Tree tree, CancellationToken cancel) =>
        ListSource.Pages<SubmissionQueries.Line>((page, size) => queries.ListAsync(actor, tab, page, size, cancel), line => ReportRow.Of(
            line.Title, tree.NameOf(line.Submitter), tree.NameOf(line.Receiver), line.Round == 0 ? default(int?) : line.Round, Words.Moment(line.SentAt), line.ReceivedOn, line.DueOn,
            line.State.InWords(), ReturnReason.InWords(line.ReasonCodes), line.SpecialistName, line.ResultCode));
}
