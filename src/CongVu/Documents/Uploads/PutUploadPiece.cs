using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Uploads;

/// <summary>Takes the next piece of an announced file; the last one makes it whole (nhận một phần tệp).</summary>
public sealed class PutUploadPiece
{
    private readonly OfficeContext db;
    private readonly OfficeFiles files;
    private readonly PieceFolder pieces;

    internal PutUploadPiece(OfficeContext db, OfficeFiles files, PieceFolder pieces)
    {
        this.db = db;
        this.files = files;
        this.pieces = pieces;
    }

    /// <param name="Upload">Which.</param>
    /// <param name="Offset">Where the piece begins.</param>
    /// <param name="Piece">Its bytes.</param>
    public sealed record Input(Id<PendingUpload> Upload, long Offset, Stream Piece);

    /// <returns>How much is here now.</returns>
    public async Task<Outcome<long>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var upload = await db.Set<PendingUpload>().FirstOrDefaultAsync(row => row.Id == input.Upload && row.PersonId == actor.Person, cancel);
        if (upload is null)
        {
            return UploadRefusals.NotFound;
        }

        if (upload.Hash is not null)
        {
            return upload.Size;
        }

        try
        {
            return await AppendAsync(upload, input, cancel);
        }
        catch (IOException)
        {
            return FileRefusals.DiskFull;
        }
    }

    private async Task<Outcome<long>> AppendAsync(PendingUpload upload, Input input, CancellationToken cancel)
    {
        var before = pieces.LengthOf(upload.Id);
        var length = await pieces.AppendAsync(upload.Id, input.Offset, input.Piece, upload.Size, cancel);
        if (input.Offset != before || (length == before && length < upload.Size))
        {
            return UploadRefusals.WrongPlace(length);
        }

        return length < upload.Size ? length : await FinishAsync(upload, cancel);
    }

    private async Task<Outcome<long>> FinishAsync(PendingUpload upload, CancellationToken cancel)
    {
        Outcome<(FileHash Hash, long Size)> taken;
        await using (var whole = pieces.OpenRead(upload.Id))
        {
            taken = await files.SaveAsync(new NewFile(upload.Name, whole), cancel);
        }

        if (taken.IsDone)
        {
            upload.Finish(taken.Value.Hash);
        }
        else
        {
            db.Remove(upload);
        }

        var saved = await db.SaveAsync(cancel);
        pieces.Discard(upload.Id);
        return taken.IsDone ? saved.With(upload.Size) : new Refusals().Add(taken.Refusals.Select(refusal => refusal with { Safe = Gone }));
    }

    private const string Gone = "Các phần đã tải lên đã bị xóa; không có gì vào kho tệp của hệ thống.";
}
