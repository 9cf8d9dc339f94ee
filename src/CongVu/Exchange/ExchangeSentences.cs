using System.Text.Json;
using CongVu.Database;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Exchange;

/// <summary>The facts of the exchange in words.</summary>
internal static class ExchangeSentences
{
    public static void Add(IServiceCollection services)
    {
        services.Tell<ReceiverUnreachable>(fact => $"Chưa gửi điện tử được đến {fact.Text("Receiver")}: {fact.Text("Reason")}");
        services.Tell<DocumentSent>(fact => $"Gửi {fact.Text("Receiver")}");
        services.Tell<DeliveryQueued>(fact => $"Đưa vào hàng chờ gửi {fact.Text("Receiver")} qua trục liên thông");
        services.Tell<ReceiverReminded>(fact => $"Nhắc {fact.Text("Receiver")} tiếp nhận{(fact.Text("Words") is { Length: > 0 } words ? $": {words}" : "")}");
        services.Tell<DeliveryCertified>(_ => "Lập xác nhận gửi, nhận có chữ ký số của cơ quan");
        services.Tell<DeliveryFailed>(fact => $"Gửi {fact.Text("Receiver")} bị lỗi: {fact.Text("Reason")}");
        services.Tell<PacketMade>(fact => $"Lập gói tin gửi {fact.Text("To")}");
        services.Tell<PacketReceived>(fact => $"Nhận gói tin từ {fact.Text("From")}");
        services.Tell<DeliveryArrived>(fact => $"Đã đến {fact.Text("Receiver")}");
        services.Tell<DeliveryAccepted>(fact => $"{fact.Text("Receiver")} đã tiếp nhận{Number(fact)}");
        services.Tell<DeliveryRefused>(fact => $"{fact.Text("Receiver")} từ chối tiếp nhận: {fact.Text("Reason")}");
        services.Tell<DeliveryAdvanced>(fact => $"{fact.Text("Receiver")}: {StateOf(fact)}");
    }

    private static string Number(JsonElement fact) => fact.Text("ArrivalNumber") is { Length: > 0 } number ? $", số đến {number}" : "";

    private static string StateOf(JsonElement fact) => Enum.TryParse<DeliveryState>(fact.Text("State"), out var state) ? state.InWords().ToLowerInvariant() : "";
}
