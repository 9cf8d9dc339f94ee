using CongVu.Documents.Uploads;
using CongVu.Ledger;
using CongVu.Web.Hosting;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Files for other systems, whole or in pieces: announce, send from where it stopped, then name it in an act (tải tệp lên).</summary>
internal sealed class UploadsApi : IApiPart
{
    public void Map(RouteGroupBuilder api)
    {
        api.MapMaking<StartUpload, StartUpload.Input, PendingUpload>("/uploads", "uploads", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Báo trước một tệp: tên, số byte");
        api.MapGet("/uploads/{id}", FindAsync).Reads<UploadEndpoints.Progress>("Đã nhận được bao nhiêu byte");
        api.MapPut("/uploads/{id}", PutAsync).Does("Gửi tiếp nội dung từ byte `from`").WithMetadata(new PieceLimit()).Accepts<byte[]>("application/octet-stream");
    }

    private static async Task<IResult> FindAsync(string id, [FromServices] UploadQueries uploads, [FromServices] ApiActs acts, CancellationToken cancel) =>
        Id<PendingUpload>.TryParse(id, out var wanted) && await uploads.FindAsync(acts.Actor, wanted, cancel) is { } found
            ? Results.Ok(new UploadEndpoints.Progress(found.Id, found.Received, found.Size))
            : Results.NotFound();

    private static async Task<IResult> PutAsync(
        string id, HttpRequest request, [FromServices] PutUploadPiece put, [FromServices] ApiActs acts, CancellationToken cancel, long from = 0) =>
        Id<PendingUpload>.TryParse(id, out var wanted)
            ? await acts.DoAsync(async () => await put.RunAsync(acts.Actor, new PutUploadPiece.Input(wanted, from, request.Body), cancel))
            : Results.NotFound();

    private sealed class PieceLimit : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => PageLimits.LargestPiece;
    }
}
