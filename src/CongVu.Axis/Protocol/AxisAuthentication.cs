using System.Security.Cryptography;
using CongVu.Axis.Operation;
using CongVu.Axis.Systems;
using CongVu.EdXml.Transport;
using Microsoft.AspNetCore.Http.Features;

namespace CongVu.Axis.Protocol;

/// <summary>Lets a request of our own protocol in only with the signature of a registered system.</summary>
internal sealed class AxisAuthentication(PeerSystems systems, RequestSignatures signatures, AxisCounters counters, AxisSettings settings, TimeProvider time)
    : IEndpointFilter
{
    private static readonly RefusalReason NotAuthenticated = new("not-authenticated", "Yêu cầu không có chữ ký đúng của hệ thống đã đăng ký.");
    private static readonly RefusalReason ClockOff = new("clock-off", "Đồng hồ của hệ thống lệch quá mức cho phép so với trục.");
    private static readonly RefusalReason Locked = new("system-locked", "Hệ thống đang bị khóa; liên hệ đơn vị vận hành trục.");

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var header = http.Request.Headers.Authorization.ToString();
        var prefix = AxisSignature.Scheme + " ";
        var signature = header.StartsWith(prefix, StringComparison.Ordinal) ? AxisSignature.Parse(header[prefix.Length..]) : null;
        var system = signature is null ? null : await systems.FindAsync(signature.SystemId, http.RequestAborted);
        if (signature is null || system is null || !ClientCertificate.Fits(system, http) || !IsSigned(system, signature, http))
            return Refuse(StatusCodes.Status401Unauthorized, NotAuthenticated);
        if ((time.GetUtcNow() - signature.Time).Duration() > settings.ClockTolerance) return Refuse(StatusCodes.Status401Unauthorized, ClockOff);
        if (system.IsLocked) return Refuse(StatusCodes.Status403Forbidden, Locked);

        await systems.NoteContactAsync(system, http.RequestAborted);
        http.Features.Set(new Caller(system, signature));
        return await next(context);
    }

    private bool IsSigned(PeerSystem system, AxisSignature signature, HttpContext http)
    {
        // As it was sent: a path that was decoded and encoded again may differ from the one that was signed.
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var start = target.IndexOf(AxisContract.Root, StringComparison.Ordinal);
        if (start < 0) return false;

        try
        {
            var text = AxisSignature.TextToSign(http.Request.Method, target[start..], system.Id, signature.Time, signature.ContentSha256);
            return signatures.IsSignedBy(system, signature, text);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private IResult Refuse(int status, RefusalReason reason)
    {
        counters.CountUnauthenticated();
        return Results.Json(new AxisContract.Refusal([reason]), AxisContract.Json, statusCode: status);
    }
}

/// <summary>Who asks, once the signature was found good.</summary>
internal sealed record Caller(PeerSystem System, AxisSignature Signature);
