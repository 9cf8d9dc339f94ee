using CongVu.Pades.Verifying;
using CongVu.Web.Hosting;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Signatures;

/// <summary>Judging a PDF for other systems; nothing of it is kept (kiểm tra chữ ký số).</summary>
internal sealed class SignaturesApi : IApiPart
{
    /// <summary>The answer about a file.</summary>
    internal sealed record Answer(PlainAnswer Verdict, string Reason, string NextStep, string Sha256, IReadOnlyList<Signature> Signatures);

    /// <summary>The answer about one signature.</summary>
    internal sealed record Signature(int Index, string Signer, DateTimeOffset? Time, Indication Indication, string SubIndication, IReadOnlyList<string> Findings);

    public void Map(RouteGroupBuilder api) => api.MapPost("/signatures/verify", VerifyAsync).Reads<Answer>("Kiểm tra chữ ký của một tệp PDF")
        .Accepts<byte[]>("application/pdf").WithMetadata(new RequestSizeLimitAttribute(PageLimits.LargestPublicFile));

    private static async Task<IResult> VerifyAsync(HttpRequest request, [FromServices] PublicChecks checks, CancellationToken cancel)
    {
        using var content = new MemoryStream();
        await request.Body.CopyToAsync(content, cancel);
        var check = await checks.RunAsync("", content.GetBuffer().AsMemory(0, (int)content.Length), cancel);
        return Results.Ok(new Answer(check.Report.Answer, check.Report.Reason, check.Report.NextStep, check.Digest, [.. check.Report.Signatures.Select(signature => new Signature(
            signature.Index, signature.Signer, signature.Time, signature.Indication, $"{signature.SubIndication}", [.. signature.Findings.Select(finding => finding.Code)]))]));
    }
}
