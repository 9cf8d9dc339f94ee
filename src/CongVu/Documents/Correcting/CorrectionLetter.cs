using CongVu.Calendar;
using CongVu.Database;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents.Correcting;

/// <summary>Writes the letter that corrects an issued document, ready to be submitted (mẫu công văn đính chính).</summary>
internal sealed class CorrectionLetter(OrganizationDirectory directory, DocumentReaders readers, OfficeFiles files, PartWriter writer)
{
    public static string Citation(OutgoingDocument wrong) =>
        $"{wrong.TypeName} số {wrong.Code}{(wrong.IssueDate is { } day ? $" ngày {VietnamDate.InDigits(day)}" : "")}";

    public async Task<OutgoingCard> CardAsync(ActorPost post, OutgoingDocument wrong, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var unit = post.Organization == post.Agency ? "" : tree.Entries[post.Organization].Abbreviation;
        return new OutgoingCard(
            DocumentTypes.Letter.Name, Notations.Propose(DocumentTypes.Letter.Name, tree.Entries[post.Agency].Abbreviation, unit), $"V/v đính chính {Citation(wrong)}", wrong.Urgency);
    }

    /// <summary>Puts the letter into the draft as its main part, and lets the drafting unit read it.</summary>
    public async Task<PartVersioned> PutAsync(OutgoingDocument draft, OutgoingDocument wrong, StartCorrection.Input input, Authority authority, CancellationToken cancel)
    {
        await readers.AddAsync(draft.Id, [draft.DrafterId, draft.DraftingUnitId], ReaderReason.Drafting, cancel);
        var tree = await directory.GetAsync(cancel);
        using var file = new MemoryStream();
        DocumentComposer.OfSystem.WriteWord(Compose(draft, wrong, input, tree.Entries[draft.AgencyId]), file);
        var hash = await files.KeepAsync(file.ToArray(), FileKind.Docx, cancel);
        var part = writer.PartFor(draft, FilePart.Main);
        var version = writer.Put(draft, part, "cong-van-dinh-chinh.docx", hash, authority);
        return new PartVersioned(draft.Id, part.Id, version.Number, version.Name, hash.ToString());
    }

    private static AdministrativeDocument Compose(OutgoingDocument draft, OutgoingDocument wrong, StartCorrection.Input input, OrganizationDirectory.Entry agency) => new()
    {
        Type = DocumentTypes.Letter,
        IssuingOrganization = AgencyNames.InFull(agency.Name),
        Code = new PrintedCode(null, draft.Notation),
        PlaceAndDate = new PlaceAndDate(agency.PlaceName, null, null, null),
        Subject = draft.Subject["V/v ".Length..],
        Addressees = [.. wrong.Recipients.Where(to => to.Kind is RecipientKind.Addressee).OrderBy(to => to.Ordinal).Select(to => to.Name)],
        Body =
        [
            new BodyParagraph($"Do sơ suất trong khâu soạn thảo, {AgencyNames.InFull(agency.Name)} đính chính {Citation(wrong)} “{wrong.Subject}” như sau:"),
            new BodyParagraph($"Đã in là: “{input.Printed.Trim()}”."),
            new BodyParagraph($"Nay sửa lại là: “{input.Right.Trim()}”."),
            new BodyParagraph($"Các nội dung khác của {Citation(wrong)} giữ nguyên. {AgencyNames.InFull(agency.Name)} thông báo để các cơ quan, đơn vị biết, thực hiện./."),
        ],
        Signer = new SignerBlock(["…"], "…"),
        Recipients = ["Như trên"],
        FileCopy = "VT",
    };
}
