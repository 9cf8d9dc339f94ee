using System.Globalization;
using System.Text.Json;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Closing;
using CongVu.Directives.Coverage;
using CongVu.Directives.Extending;
using CongVu.Directives.Recurring;
using CongVu.Directives.Urging;
using CongVu.Directives.Working;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Directives;

/// <summary>The facts of directives in words.</summary>
internal static class DirectiveSentences
{
    public static void Add(IServiceCollection services)
    {
        services.Tell<DirectiveOpened>(fact => $"{fact.Text("GivenBy")} giao nhiệm vụ, vào sổ theo dõi");
        services.Tell<DirectiveCorrected>(_ => "Đính chính nội dung nhiệm vụ");
        services.Tell<DirectiveWithdrawn>(fact => $"Rút nhiệm vụ: {fact.Text("Reason")}");
        services.Tell<DirectiveAssigned>(fact => $"Giao {fact.Text("Name")} {RoleOf(fact)}{Until(fact, "Due")}");
        services.Tell<AssignmentDeclined>(fact => $"Đề nghị không nhận nhiệm vụ: {fact.Text("Reason")}");
        services.Tell<DeclineRefused>(fact => $"Giữ nguyên phân công: {fact.Text("Reason")}");
        services.Tell<AssignmentEnded>(fact => $"{CauseOf(fact)}: {fact.Text("Reason")}");
        services.Tell<ProgressNoted>(fact => $"Ghi: {fact.Text("Words")}");
        services.Tell<AnswerAsked>(fact => $"Hỏi: {fact.Text("Words")}");
        services.Tell<SeriesStarted>(fact => $"Giao định kỳ ngày {fact.Text("DayOfMonth")} hằng tháng{Until(fact, "LastDay")}");
        services.Tell<OccurrenceBegun>(fact => $"Mở kỳ mới của nhiệm vụ định kỳ{Until(fact, "Due")}");
        services.Tell<SeriesStopped>(fact => $"Dừng nhiệm vụ định kỳ: {fact.Text("Reason")}");
        services.Tell<NoTaskFound>(fact => $"Ghi không giao việc: {fact.Text("Reason")}");
        services.Tell<UrgingDrafted>(_ => "Soạn công văn đôn đốc");
        AddExtending(services);
        AddClosing(services);
    }

    private static void AddExtending(IServiceCollection services)
    {
        services.Tell<ExtensionAsked>(fact => $"Xin gia hạn{Until(fact, "NewDue")}, văn bản {fact.Text("DocumentCode")}: {fact.Text("Reason")}");
        services.Tell<ExtensionGranted>(fact => $"Đồng ý gia hạn{Until(fact, "NewDue")}{Because(fact, "Words")}");
        services.Tell<ExtensionRefused>(fact => $"Không đồng ý gia hạn{Because(fact, "Words")}");
        services.Tell<DeadlineSet>(fact => $"Đặt lại hạn{Until(fact, "NewDue")}{Because(fact, "Reason")}");
        services.Tell<DeadlineRecounted>(fact => $"Tính lại hạn vì lịch làm việc thay đổi{Until(fact, "Due")}{Because(fact, "Why")}");
        services.Tell<DeadlineCredited>(fact => $"Cộng bù {fact.Text("WorkingDays")} ngày làm việc vì lỗi hệ thống{Until(fact, "NewDue")}{Because(fact, "Fault")}");
    }

    private static void AddClosing(IServiceCollection services)
    {
        services.Tell<DoneReported>(fact => $"Báo cáo hoàn thành, kèm: {List(fact, "Evidence")}");
        services.Tell<ReportReturned>(fact => $"Trả lại báo cáo hoàn thành: {fact.Text("Reason")}");
        services.Tell<AssignmentClosed>(fact => $"Xác nhận hoàn thành, kết quả: {List(fact, "Evidence")}");
        services.Tell<EvidenceOverruled>(fact => $"Chấp nhận “{fact.Text("Words")}” trái quy tắc, lý do: {fact.Text("Reason")}");
        services.Tell<DirectiveClosed>(_ => "Kết thúc theo dõi nhiệm vụ");
        services.Tell<AssignmentReopened>(fact => $"Mở lại nhiệm vụ: {fact.Text("Reason")}");
        services.Tell<ClosingRefused>(fact => $"Báo cáo hoàn thành bị từ chối vì chưa có kết quả{(fact.Length("Evidence") > 0 ? $": {List(fact, "Evidence")}" : "")}");
    }

    internal static string Until(JsonElement fact, string name) =>
        DateOnly.TryParseExact(fact.Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? $", hạn {VietnamDate.InDigits(day)}"
            : "";

    private static string Because(JsonElement fact, string name) => fact.Text(name) is { Length: > 0 } words ? $": {words}" : "";

    private static string RoleOf(JsonElement fact) =>
        Enum.TryParse<AssignmentRole>(fact.Text("Role"), out var role) ? CultureInfo.InvariantCulture.TextInfo.ToLower(role.InWords()) : "";

    private static string CauseOf(JsonElement fact) => Enum.TryParse<EndCause>(fact.Text("Cause"), out var cause) ? cause.InWords() : "";

    private static string List(JsonElement fact, string name) =>
        fact.TryGetProperty(name, out var list) ? string.Join("; ", list.EnumerateArray().Select(item => item.GetString())) : "";
}
