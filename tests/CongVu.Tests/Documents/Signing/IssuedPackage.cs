using CongVu.Database;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.TestOffice;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Documents.Signing;

/// <summary>A package of every kind of file, composed after the Decree with number and date blank, taken to its issue.</summary>
public sealed class IssuedPackage : IAsyncLifetime
{
    private Province province = null!;

    public DraftedPdf Composed { get; } = DocumentComposer.OfSystem.ComposePdf(new AdministrativeDocument
    {
        Type = DocumentTypes.Letter,
        IssuingOrganization = "Ủy ban nhân dân huyện Quan Sơn",
        Code = new PrintedCode(null, "UBND-VHTT"),
        PlaceAndDate = new PlaceAndDate("Quan Sơn", null, 4, 2021),
        Subject = "chấn chỉnh ký số văn bản",
        Addressees = ["UBND các xã, thị trấn"],
        Body = [new BodyParagraph("Thực hiện Công văn số 698/STTTT-CNTT ngày 22 tháng 3 năm 2021, đồng chí Phạm Thị Lan yêu cầu các đơn vị ký số đầy đủ.")],
        Signer = SignerBlock.Deputy("Chủ tịch", "Phó Chủ tịch", "Phạm Thị Lan", "Ủy ban nhân dân"),
        Recipients = ["Như trên"],
        Appendices = [new Appendix("Phụ lục trong cùng tệp", [new BodyParagraph("Nội dung phụ lục cùng tệp.")])],
    });

    public OutgoingDocument Document { get; private set; } = null!;

    public PackagePart Part(FilePart kind) => Document.Parts.First(part => part.Kind == kind);

    internal SignedPage Open(FilePart kind) => new(PathOf(Part(kind).Sealed!.Value));

    public string PathOf(FileHash hash)
    {
        using var scope = province.Office.Scope();
        return scope.ServiceProvider.GetRequiredService<FileStore>().PathOf(hash);
    }

    public async ValueTask InitializeAsync()
    {
        province = await Province.OpenAsync(Engine.Sqlite);
        var journey = new DraftJourney(province);
        var id = await journey.StartAsync();
        await PutAsync(journey, id, FilePart.Main, "cong-van.pdf", Composed.File.ToArray());
        await PutAsync(journey, id, FilePart.Appendix, "phu-luc.pdf", Papers.Pdf("Phụ lục tỷ lệ ký số"));
        await PutAsync(journey, id, FilePart.Form, "bieu-mau.pdf", Papers.Pdf("Biểu mẫu báo cáo"));
        await PutAsync(journey, id, FilePart.EnclosedDraft, "du-thao.pdf", Papers.Pdf("Dự thảo kèm theo"));
        await province.Office.MustAsync((DescribeDraft describe) => describe.RunAsync(
            province.Specialist,
            new DescribeDraft.Input(id, 4, DraftJourney.Card, Province.PostOf(province.ViceChairman, Role.Leader), [new DescribeDraft.Receiver(RecipientKind.Addressee, "UBND xã Na Mèo", province.Commune)]),
            default));
        Document = await journey.FindAsync(await journey.IssuedAsync(id));
    }

    public ValueTask DisposeAsync() => province.Office.DisposeAsync();

    private async Task PutAsync(DraftJourney journey, Id<OutgoingDocument> id, FilePart kind, string name, byte[] file)
    {
        var draft = await journey.FindAsync(id);
        await province.Office.MustAsync((PutPart put) => put.RunAsync(
            province.Specialist, new PutPart.Input(id, draft.Version, null, kind, new NewFile(name, new MemoryStream(file))), default));
    }
}
