using CongVu.Calendar;
using CongVu.Database;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents;

/// <summary>Writes the beginning of an answer, so that its drafter starts with the content (mẫu công văn trả lời).</summary>
internal sealed class ReplyLetter(OrganizationDirectory directory, OfficeFiles files, PartWriter writer)
{
    public async Task<OutgoingCard> CardAsync(ActorPost post, IncomingDocument incoming, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var unit = post.Organization == post.Agency ? "" : tree.Entries[post.Organization].Abbreviation;
        var notation = Notations.Propose(DocumentTypes.Letter.Name, tree.Entries[post.Agency].Abbreviation, unit);
        return new OutgoingCard(DocumentTypes.Letter.Name, notation, $"V/v trả lời {Citation(incoming)}", Urgency.Normal, incoming.Id);
    }

    /// <summary>Puts the letter into the draft as its main part.</summary>
    public async Task<PartVersioned> PutAsync(OutgoingDocument draft, IncomingDocument incoming, Authority authority, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        using var file = new MemoryStream();
        DocumentComposer.OfSystem.WriteWord(Compose(draft, incoming, tree.Entries[draft.AgencyId]), file);
        var hash = await files.KeepAsync(file.ToArray(), FileKind.Docx, cancel);
        var part = writer.PartFor(draft, FilePart.Main);
        var version = writer.Put(draft, part, "cong-van-tra-loi.docx", hash, authority);
        return new PartVersioned(draft.Id, part.Id, version.Number, version.Name, hash.ToString());
    }

    private static AdministrativeDocument Compose(OutgoingDocument draft, IncomingDocument incoming, OrganizationDirectory.Entry agency) => new()
    {
        Type = DocumentTypes.Letter,
        IssuingOrganization = AgencyNames.InFull(agency.Name),
        Code = new PrintedCode(null, draft.Notation),
        PlaceAndDate = new PlaceAndDate(agency.PlaceName, null, null, null),
        Subject = draft.Subject["V/v ".Length..],
        Addressees = [incoming.IssuerName],
        Body =
        [
            new BodyParagraph($"Trả lời {Citation(incoming)} về việc {Matter(incoming.Subject)}, {AgencyNames.InFull(agency.Name)} có ý kiến như sau:"),
            new BodyParagraph("…"),
            new BodyParagraph($"{AgencyNames.InFull(agency.Name)} trả lời để {incoming.IssuerName} biết, phối hợp./."),
        ],
        Signer = new SignerBlock(["…"], "…"),
        Recipients = ["Như trên"],
        FileCopy = "VT",
    };

    private static string Citation(IncomingDocument incoming)
    {
        var date = incoming.IssueDate is { } day ? $" ngày {VietnamDate.InDigits(day)}" : "";
        var code = incoming.Code.Length > 0 ? $" số {incoming.Code}" : "";
        return $"{(incoming.TypeName.Length > 0 ? incoming.TypeName : "văn bản")}{code}{date} của {incoming.IssuerName}";
    }

    private static string Matter(string subject)
    {
        var matter = subject.StartsWith("V/v", StringComparison.OrdinalIgnoreCase) ? subject[3..].Trim() : subject.Trim();
        return matter.StartsWith("về việc ", StringComparison.OrdinalIgnoreCase) ? matter["về việc ".Length..] : matter;
    }
}
