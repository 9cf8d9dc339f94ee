using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.EdXml;
using CongVu.Exchange.Packets;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.Changes;

/// <summary>Takes a change that came over the axis in: lays a notice before the receiver, if the sender had sent that document here.</summary>
internal sealed class ReceivedChange(OfficeContext db, IdSource ids, OfficeClock clock, Correspondents correspondents, ChangeAnswering answering)
{
    /// <summary>What a packet wants changed.</summary>
    /// <param name="Kind">How.</param>
    /// <param name="Target">The sender's identifier of the document.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Subject">An update: the new subject.</param>
    public sealed record Wish(ChangeKind Kind, string Target, string Reason, string Subject)
    {
        /// <summary>What a document packet wants changed; null when it brings a new document.</summary>
        public static Wish? Of(EdXmlDocument document)
        {
            ChangeKind? kind = document.Bussiness?.BussinessDocType switch
            {
                BussinessDocType.Recall => ChangeKind.Recall,
                BussinessDocType.Update => ChangeKind.Update,
                BussinessDocType.Replace => ChangeKind.Replace,
                _ => null,
            };
            return kind is { } known ? new Wish(known, TargetOf(document), document.Bussiness!.BussinessDocReason ?? "", document.MessageHeader.Subject ?? "") : null;
        }

        private static string TargetOf(EdXmlDocument document) =>
            document.Bussiness!.ReplacementInfoList.Select(replaced => replaced.DocumentId).OfType<string>().FirstOrDefault() ??
            document.Bussiness.DocumentId ??
            document.MessageHeader.ResponseFor.Select(response => response.DocumentId).OfType<string>().FirstOrDefault() ??
            document.MessageHeader.DocumentId ?? "";
    }

    /// <summary>The document that the sender of this packet had sent under that identifier; null if there is none.</summary>
    public async Task<IncomingDocument?> FindTargetAsync(ReceivedPacket packet, string target, CancellationToken cancel)
    {
        var letters = await db.Set<ReceivedPacket>().AsNoTracking()
            .Where(row => row.AgencyId == packet.AgencyId && row.ExchangeId == target && row.IncomingId != null && row.State == ReceivedState.Used && row.Id != packet.Id)
            .OrderByDescending(row => row.Id).ToListAsync(cancel);
        foreach (var letter in letters)
        {
            if (await correspondents.AreSameAsync(letter.FromCode, packet.FromCode, cancel))
            {
                return await db.Set<IncomingDocument>().FirstAsync(row => row.Id == letter.IncomingId, cancel);
            }
        }

        return null;
    }

    public async Task BringAsync(ReceivedPacket packet, IncomingDocument target, Wish wish, Id<IncomingDocument>? successor, CancellationToken cancel)
    {
        var notice = new ChangeNotice(ids.Next<ChangeNotice>(), wish.Kind, wish.Reason, packet.FromCode, clock.Now)
        {
            IncomingId = target.Id, PacketId = packet.Id, NewIncomingId = successor, Subject = wish.Kind is ChangeKind.Update ? wish.Subject : "",
        };
        db.Add(notice);
        await answering.BringAsync(notice, Authority.Program, cancel);
    }
}
