using CongVu.Database;
using CongVu.Documents;
using CongVu.EdXml;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.Signing;

namespace CongVu.Exchange.Packets;

/// <summary>Puts the attachments of a packet into the store and before the receiver, the first PDF as the document itself.</summary>
internal sealed class LetterAttachments(OfficeContext db, IdSource ids, OfficeFiles files, FileVerifier verifier)
{
    private static readonly FileKind[] Accepted = [.. Enum.GetValues<FileKind>().Where(kind => kind is not FileKind.WithMacros)];

    /// <returns>Why an attachment cannot be kept; empty when all are.</returns>
    public async Task<string> AddAsync(IncomingDocument incoming, IReadOnlyList<Attachment> attachments, CancellationToken cancel)
    {
        var stored = new List<(string Name, FileHash Hash)>();
        foreach (var attachment in attachments)
        {
            await using var content = attachment.OpenRead();
            var taken = await files.TakeAsync(new NewFile(attachment.SafeName, content), Accepted, cancel);
            if (!taken.IsDone)
            {
                return FaultOf(taken.Refusals[0]);
            }

            stored.Add((attachment.SafeName, taken.Value));
        }

        await AddAsync(incoming, stored, cancel);
        return "";
    }

    private async Task AddAsync(IncomingDocument incoming, List<(string Name, FileHash Hash)> stored, CancellationToken cancel)
    {
        var main = stored.FindIndex(file => file.Name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase));
        foreach (var (ordinal, file) in stored.Index())
        {
            var part = ordinal == main ? FilePart.Main : FilePart.Appendix;
            db.Add(new DocumentFile(ids.Next<DocumentFile>(), incoming.Id, ordinal, part, file.Name, file.Hash));
        }

        incoming.Signatures = main < 0
            ? SignatureStanding.Unsigned
            : SignatureStandings.Of((await verifier.VerifyAsync(stored[main].Hash, cancel)).Answer);
    }

    // A full disk is nobody's fault but ours: the packet stays and is read again later.
    private static string FaultOf(Refusal refusal) =>
        refusal.Kind is RefusalKind.Unavailable ? throw new RefusedException([refusal]) : refusal.What;
}
