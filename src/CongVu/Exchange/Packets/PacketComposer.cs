using System.Text.Json;
using CongVu.Database;
using CongVu.Documents;
using CongVu.EdXml;
using CongVu.EdXml.Transport;
using CongVu.Files;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;
using EdXmlDocumentType = CongVu.EdXml.DocumentType;
using Party = CongVu.EdXml.Organization;

namespace CongVu.Exchange.Packets;

/// <summary>Writes the bytes of a packet from what the office knows. The only place where the office writes edXML.</summary>
internal sealed class PacketComposer(OfficeContext db, FileStore store, OrganizationDirectory directory)
{
    public async Task WriteAsync(Packet packet, Stream output, CancellationToken cancel)
    {
        if (packet.Kind is PacketKind.Status)
        {
            EdXmlWriter.Write(output, await StatusAsync(packet, JsonSerializer.Deserialize<StatusNote>(packet.Content)!, cancel));
            return;
        }

        var delivery = await db.Set<Delivery>().AsNoTracking().FirstAsync(row => row.Id == packet.DeliveryId, cancel);
        var document = await db.Set<OutgoingDocument>().AsNoTracking().Include(row => row.Parts).Include(row => row.Recipients).AsSplitQuery()
            .FirstAsync(row => row.Id == delivery.DocumentId, cancel);
        var letter = JsonSerializer.Deserialize<Letter>(packet.Content)!;
        EdXmlWriter.Write(output, await DocumentAsync(packet, delivery, document, letter, cancel), Attachments(document));
    }

    private async Task<EdXmlDocument> DocumentAsync(Packet packet, Delivery delivery, OutgoingDocument document, Letter letter, CancellationToken cancel)
    {
        var sender = (await directory.GetAsync(cancel)).Entries[delivery.SenderId];
        return new EdXmlDocument
        {
            MessageHeader = Header(document, letter) with
            {
                From = new Party { OrganId = packet.FromCode, OrganName = sender.Name },
                To = [new Party { OrganId = packet.ToCode, OrganName = delivery.ReceiverName }],
                DocumentId = delivery.ExchangeId,
                PromulgationInfo = new PromulgationInfo(sender.PlaceName, new EdXmlDate(document.IssueDate!.Value)),
                ResponseFor = letter.Target.Length == 0 ? [] : [new ResponseFor { OrganId = packet.FromCode, DocumentId = letter.Target }],
            },
            TraceHeaderList = [new TraceHeader(packet.FromCode, new EdXmlTimestamp(letter.At))],
            Bussiness = BussinessOf(packet, letter),
        };
    }

    private static MessageHeader Header(OutgoingDocument document, Letter letter) => new()
    {
        Code = CodeOf(document.Code),
        DocumentType = new EdXmlDocumentType(null, null, document.TypeName),
        Subject = letter.Subject ?? document.Subject,
        SignerInfo = new SignerInfo("", document.SignerTitle, document.SignerName),
        OtherInfo = new OtherInfo { Priority = (int)document.Urgency },
        ToPlaces = [.. document.Recipients.OrderBy(recipient => recipient.Ordinal).Select(recipient => recipient.Name)],
    };

    private static Bussiness BussinessOf(Packet packet, Letter letter) => new()
    {
        BussinessDocType = letter.Type,
        BussinessDocReason = letter.Reason.Length > 0 ? letter.Reason : null,
        DocumentId = letter.Target.Length > 0 ? letter.Target : null,
        BussinessDocumentInfo = letter.Type is BussinessDocType.Update ? new BussinessDocumentInfo { DocumentInfo = 1, DocumentReceiver = 0 } : null,
        ReplacementInfoList = letter.Type is BussinessDocType.Replace ? [new ReplacementInfo(letter.Target, [packet.ToCode])] : [],
    };

    private async Task<EdXmlStatus> StatusAsync(Packet packet, StatusNote note, CancellationToken cancel) => new()
    {
        From = new Party { OrganId = packet.FromCode, OrganName = (await directory.GetAsync(cancel)).NameOf(packet.SenderId) },
        ResponseFor = new ResponseFor
        {
            OrganId = packet.ToCode, DocumentId = note.DocumentId, Code = note.DocumentCode,
            PromulgationDate = note.IssueDate is { } day ? new EdXmlDate(day) : null,
        },
        StaffInfo = new StaffInfo { Staff = note.StaffName },
        StatusCode = note.Code,
        Description = note.Description,
        Timestamp = new EdXmlTimestamp(note.At),
    };

    private List<AttachmentSource> Attachments(OutgoingDocument document) =>
        [.. SentFile.Of(document).Select(file => new AttachmentSource(file.Name, () => store.OpenRead(file.Hash)))];

    private static Code CodeOf(string code) => DocumentCode.Parse(code) is var parsed ? new Code(parsed.Number, parsed.Notation) : null!;
}
