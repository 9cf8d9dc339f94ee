using CongVu.Axis.Operation;
using CongVu.Axis.Systems;
using CongVu.EdXml.Transport;

namespace CongVu.Axis.Vxp;

/// <summary>Finds out who asks in VXP. Only what the HMAC covers is believed.</summary>
internal sealed class VxpAuthentication(PeerSystems systems, RequestSignatures signatures, AxisCounters counters, AxisSettings settings, TimeProvider time)
{
    public async Task<VxpCall?> RecognizeAsync(HttpContext http)
    {
        var call = await FindAsync(http);
        if (call is null) counters.CountUnauthenticated();
        else await systems.NoteContactAsync(call.System, http.RequestAborted);
        return call;
    }

    private async Task<VxpCall?> FindAsync(HttpContext http)
    {
        var headers = http.Request.Headers;
        // Which secret to try, the header beside the signature may say; who it is, only the signed one.
        var system = await systems.FindAsync(headers[VxpSignature.Prefix + "systemid"].ToString(), http.RequestAborted);
        if (system is null or { IsLocked: true } || signatures.SecretOf(system) is not { } secret || !ClientCertificate.Fits(system, http)) return null;

        var signed = VxpSignature.Verify(headers[VxpSignature.SignHeader].ToString(), headers[VxpSignature.HashHeader].ToString(), secret);
        return signed is not null && signed.GetValueOrDefault("systemid") == system.Id && IsRecent(signed.GetValueOrDefault("timestamp"))
            ? new(system, signed, http)
            : null;
    }

    private bool IsRecent(string? timestamp) =>
        VxpSignature.ParseTimestamp(timestamp) is { } moment && (time.GetUtcNow() - moment).Duration() <= settings.VxpClockTolerance;
}
