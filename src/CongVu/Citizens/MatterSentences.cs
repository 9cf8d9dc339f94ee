using System.Globalization;
using System.Text.Json;
using CongVu.Calendar;
using CongVu.Database;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Citizens;

/// <summary>The facts of citizens' dossiers in words.</summary>
internal static class MatterSentences
{
    public static void Add(IServiceCollection services)
    {
        services.Tell<ProcedureDefined>(fact => $"Khai thủ tục {fact.Text("Code")}: {fact.Text("Name")}, {fact.Text("WorkingDays")} ngày làm việc ({fact.Text("LegalSource")})");
        services.Tell<ProcedureRevised>(fact => $"Sửa thủ tục {fact.Text("Code")}: {fact.Text("Name")}, {fact.Text("WorkingDays")} ngày làm việc ({fact.Text("LegalSource")})");
        services.Tell<MatterReceived>(fact => $"Tiếp nhận hồ sơ: {fact.Text("ProcedureName")}, hạn {Day(fact, "DueOn")}");
        services.Tell<MatterAssigned>(fact => $"Giao {fact.Text("UnitName")}{(fact.Text("HandlerName") is { Length: > 0 } name ? $", {name}" : "")} giải quyết");
        services.Tell<ApplicantAsked>(fact => $"Yêu cầu bổ sung: {fact.Text("What")}");
        services.Tell<MatterCompleted>(fact => $"Nhận đủ hồ sơ bổ sung, hạn {Day(fact, "DueOn")}");
        services.Tell<MatterRecounted>(fact => $"Tính lại hạn, trước là {Day(fact, "Before")}, hạn {Day(fact, "DueOn")}: {fact.Text("Basis")}");
        services.Tell<DelayApologized>(fact => $"Xin lỗi vì quá hạn: {fact.Text("Reason")}. Hẹn trả ngày {Day(fact, "PromisedOn")}");
        services.Tell<MatterAnswered>(fact =>
            $"Trả kết quả: {(Enum.TryParse<MatterResult>(fact.Text("Result"), out var result) ? result.InWords() : "")}, {fact.Text("Code")}");
    }

    private static string Day(JsonElement fact, string name) =>
        DateOnly.TryParse(fact.Text(name), CultureInfo.InvariantCulture, out var day) ? VietnamDate.InDigits(day) : "";
}
