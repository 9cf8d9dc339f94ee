using System.Text.Json;
using CongVu.Database;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Exchange.Changes;

/// <summary>Recalls, updates and replacements in words.</summary>
internal static class ChangeSentences
{
    public static void Add(IServiceCollection services)
    {
        services.Tell<DocumentRecalled>(fact => $"Thu hồi văn bản: {fact.Text("Reason")}");
        services.Tell<DocumentUpdated>(fact => $"Cập nhật trích yếu thành “{fact.Text("Subject")}”: {fact.Text("Reason")}");
        services.Tell<DocumentReplaced>(fact => $"Được thay thế bằng {fact.Text("Code")}: {fact.Text("Reason")}");
        services.Tell<ReplacementPlanned>(fact => $"Dự kiến thay thế {fact.Text("Code")}: {fact.Text("Reason")}");
        services.Tell<ChangeAsked>(fact => $"Đề nghị {fact.Text("Receiver")} {Kind(fact)}");
        services.Tell<ChangeAnswered>(fact => $"{fact.Text("Receiver")} {(fact.Text("Agrees") == "True" ? "đồng ý" : "không đồng ý")} {Kind(fact)}{Words(fact)}");
        services.Tell<DeliveryTakenBack>(fact => $"Rút lại trước khi gửi {fact.Text("Receiver")}: {fact.Text("Reason")}");
        services.Tell<ChangeReceived>(fact => $"Nơi gửi đề nghị {Kind(fact)}: {fact.Text("Reason")}");
        services.Tell<ChangeAgreed>(fact => $"Đồng ý {Kind(fact)}. {fact.Text("Effect")}");
        services.Tell<ChangeRefused>(fact => $"Không đồng ý {Kind(fact)}{Words(fact)}");
    }

    private static string Kind(JsonElement fact) => Enum.TryParse<ChangeKind>(fact.Text("Kind"), out var kind) ? kind.InWords().ToLowerInvariant() : "";

    private static string Words(JsonElement fact) => fact.Text("Words") is { Length: > 0 } words ? $": {words}" : "";
}
