using CongVu.Axis.Systems;

namespace CongVu.Axis.Vxp;

/// <summary>A request in the verbs of the national kit, once its HMAC was found good: who asks, and what it signed.</summary>
internal sealed record VxpCall(PeerSystem System, IReadOnlyDictionary<string, string> Parameters, HttpContext Http)
{
    public string? this[string name] => Parameters.GetValueOrDefault(name);

    public CancellationToken Cancel => Http.RequestAborted;
}
