using CongVu.Documents;
using CongVu.Documents.Uploads;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Hosting;

namespace CongVu.Web.Documents;

/// <summary>Puts a file into a draft: one that came with the form, or one that came in pieces before.</summary>
public sealed class DraftFiles(PutPart put, HandOverUploads uploads)
{
    private static readonly Refusal NoFile = new("upload.no-file", "Chưa chọn tệp.", "Đồng chí chọn tệp rồi bấm lại.") { Field = "File" };

    /// <summary>Where it goes: a part that gets a new version, or a new part of a kind.</summary>
    public sealed record Target(Id<PackagePart>? Part, FilePart Kind);

    /// <summary>How it came.</summary>
    public sealed record Sent(IFormFile? File, IReadOnlyList<Id<PendingUpload>> Uploads);

    public async Task<Outcome> PutAsync(Actor actor, Id<OutgoingDocument> draft, int version, Target target, Sent sent, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(sent);
        if (sent.File is { } file)
        {
            await using var content = file.OpenReadStream();
            return await PutAsync(actor, draft, version, target, new NewFile(PageBinding.Clean(file.FileName), content), cancel);
        }

        if (sent.Uploads.Count == 0)
        {
            return NoFile;
        }

        var taken = await uploads.RunAsync(actor, sent.Uploads, cancel);
        if (!taken.IsDone)
        {
            return taken;
        }

        return await PutAsync(actor, draft, version, target, taken.Value[^1], cancel);
    }

    private Task<Outcome> PutAsync(Actor actor, Id<OutgoingDocument> draft, int version, Target target, NewFile file, CancellationToken cancel) =>
        put.RunAsync(actor, new PutPart.Input(draft, version, target.Part, target.Kind, file), cancel);
}
