using System.Text.Json;

namespace CongVu.EdXml.Transport;

/// <summary>What every verb of VXP answers: OK or FAIL, a code, a description, and perhaps items.</summary>
internal sealed class VxpAnswer(JsonDocument document) : IDisposable
{
    public bool IsOk => Text("status") == "OK" && ErrorCode == "0";

    public string ErrorCode => Text("ErrorCode") ?? "";

    public string ErrorDesc => Text("ErrorDesc") ?? "";

    public IEnumerable<JsonElement> Items =>
        document.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Array ? data.EnumerateArray() : [];

    public static VxpAnswer Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Object) return new(document);

            document.Dispose();
        }
        catch (JsonException e)
        {
            throw new TransportException("The axis answered something that is not JSON.", e);
        }

        throw new TransportException("The axis answered something that is not a JSON object.");
    }

    public static string? Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString()
            : null;

    public string? Text(string name) => Text(document.RootElement, name);

    public void ThrowIfFailed()
    {
        if (!IsOk) throw ToException();
    }

    public TransportException ToException() => new($"The axis answered {Text("status")} {ErrorCode}: {ErrorDesc}");

    public void Dispose() => document.Dispose();
}
