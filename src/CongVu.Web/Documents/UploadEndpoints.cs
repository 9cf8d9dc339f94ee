using CongVu.Documents.Uploads;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.Web.Hosting;
using CongVu.Web.Interfaces;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Files in pieces, for the script of our own pages: announce, send piece after piece, ask how much has come.</summary>
internal static class UploadEndpoints
{
    /// <summary>How far an upload is.</summary>
    internal sealed record Progress(Id<PendingUpload> Id, long Received, long Size);

    /// <summary>What a browser announces.</summary>
    internal sealed record Announced(string Name, long Size);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/tai-len", StartAsync).WithMetadata(new AccessAttribute()).ExcludeFromDescription();
        routes.MapGet("/tai-len/{id}", FindAsync).WithMetadata(new AccessAttribute()).ExcludeFromDescription();
        routes.MapPut("/tai-len/{id}", PutAsync).WithMetadata(new AccessAttribute(), new PieceLimit()).ExcludeFromDescription();
    }

    private static async Task<IResult> StartAsync(HttpContext http, Announced announced, PageActor who, StartUpload start, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        var outcome = await start.RunAsync(who.Current, new StartUpload.Input(PageBinding.Clean(announced.Name), announced.Size), http.RequestAborted);
        return outcome.IsDone ? Results.Json(new Progress(outcome.Value, 0, announced.Size)) : Problems.Of(http, outcome);
    }

    /// <summary>How far an upload is: for our own script and for other systems alike.</summary>
    internal static async Task<IResult> FindAsync(HttpContext http, string id, PageActor who, [FromServices] UploadQueries uploads) =>
        Id<PendingUpload>.TryParse(id, out var wanted) && await uploads.FindAsync(who.Current, wanted, http.RequestAborted) is { } found
            ? Results.Json(new Progress(found.Id, found.Received, found.Size))
            : Results.NotFound();

    private static async Task<IResult> PutAsync(
        HttpContext http, string id, long tu, PageActor who, PutUploadPiece put, UploadQueries uploads, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(http) || !Id<PendingUpload>.TryParse(id, out var wanted))
        {
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        var outcome = await put.RunAsync(who.Current, new PutUploadPiece.Input(wanted, tu, http.Request.Body), http.RequestAborted);
        if (!outcome.IsDone && outcome.Refusals[0].Kind is not RefusalKind.Conflict)
        {
            return Problems.Of(http, outcome);
        }

        var now = await uploads.FindAsync(who.Current, wanted, http.RequestAborted);
        return Results.Json(new Progress(wanted, now?.Received ?? 0, now?.Size ?? 0), statusCode: outcome.IsDone ? StatusCodes.Status200OK : StatusCodes.Status409Conflict);
    }

    internal sealed class PieceLimit : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => PageLimits.LargestPiece;
    }
}
