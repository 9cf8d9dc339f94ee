using CongVu.Documents.Uploads;
using CongVu.Ledger;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Files for other systems, whole or in pieces: announce, send from where it stopped, then name it in an act (tải tệp lên).</summary>
internal sealed class UploadsApi : IApiPart
{
    public void Map(RouteGroupBuilder api)
    {
        api.MapMaking<StartUpload, StartUpload.Input, PendingUpload>("/uploads", "uploads", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Báo trước một tệp: tên, số byte");
        api.MapGet("/uploads/{id}", UploadEndpoints.FindAsync).Reads<UploadEndpoints.Progress>("Đã nhận được bao nhiêu byte");
        api.MapPut("/uploads/{id}", PutAsync).Does("Gửi tiếp nội dung từ byte `from`").WithMetadata(new UploadEndpoints.PieceLimit()).Accepts<byte[]>("application/octet-stream");
    }

    private static async Task<IResult> PutAsync(
        string id, HttpRequest request, [FromServices] PutUploadPiece put, [FromServices] ApiActs acts, CancellationToken cancel, long from = 0) =>
        Id<PendingUpload>.TryParse(id, out var wanted)
            ? await acts.DoAsync(async () => await put.RunAsync(acts.Actor, new PutUploadPiece.Input(wanted, from, request.Body), cancel))
            : Results.NotFound();
}
