using CongVu.Documents;
using CongVu.EdXml;
using CongVu.Organizations;

namespace CongVu.Exchange.Packets;

/// <summary>Fills a card from what a packet says of its document; the clerk compares it with the pages.</summary>
internal sealed class LetterCards(Correspondents correspondents, OrganizationDirectory directory)
{
    private const int LongestSubject = 500;
    private const int LongestCode = 60;

    public async Task<IncomingCard> OfAsync(ReceivedPacket packet, EdXmlDocument document, CancellationToken cancel)
    {
        var header = document.MessageHeader;
        var issuer = await correspondents.FindAsync(packet.FromCode, cancel);
        var name = issuer is { } known ? (await directory.GetAsync(cancel)).NameOf(known) : header.From?.OrganName ?? packet.FromCode;
        return new IncomingCard(
            issuer, name, Cut(CodeOf(header.Code), LongestCode), header.PromulgationInfo?.PromulgationDate?.Value, header.DocumentType?.TypeName ?? "",
            Cut(header.Subject ?? "", LongestSubject))
        {
            SignerName = header.SignerInfo?.FullName ?? "", SignerPosition = header.SignerInfo?.Position ?? "",
            Urgency = UrgencyOf(header.OtherInfo?.Priority), DueDate = header.DueDate?.Value,
        };
    }

    private static string CodeOf(Code? code) => code is null ? "" : new DocumentCode(code.CodeNumber ?? "", code.CodeNotation ?? "").ToString();

    private static Urgency UrgencyOf(int? priority) =>
        priority is { } level && Enum.IsDefined((Urgency)level) ? (Urgency)level : Urgency.Normal;

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
