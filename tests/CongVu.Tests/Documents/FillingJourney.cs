using CongVu.Database;
using CongVu.Documents;
using CongVu.Documents.Filling;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.TestOffice;

namespace CongVu.Tests.Documents;

/// <summary>A decision with places for name and grade, on its way from draft to approved model.</summary>
internal sealed class FillingJourney(Province province)
{
    public const string Rows = "STT\tHọ và tên\tBậc lương\n1\tHà Thị Mai\t3\n2\tLò Văn Ín\t4\n3\tPhạm Văn Sơn\t5";

    private readonly DraftJourney journey = new(province);

    public static OutgoingCard Card { get; } = new("Quyết định", "QĐ-UBND", "Về việc nâng bậc lương đối với «Họ và tên»");

    public DraftJourney Drafts => journey;

    /// <summary>Submitted and passed by those who check content and form.</summary>
    public async Task<OutgoingDocument> ApprovedAsync()
    {
        var id = await journey.StartAsync(Card);
        await province.Office.MustAsync((PutPart put) => put.RunAsync(
            province.Specialist, new PutPart.Input(id, 0, null, FilePart.Main, new NewFile("quyet-dinh.docx", new MemoryStream(Papers.PromotionModel("Vũ Văn Đạt")))), default));
        await journey.PutAsync(id, FilePart.Appendix, "bang-luong.pdf", "Bảng hệ số lương");
        await ConvertAsync();
        var draft = await journey.FindAsync(id);
        await province.Office.MustAsync((DescribeDraft describe) => describe.RunAsync(province.Specialist, new DescribeDraft.Input(
            id, draft.Version, Card, Province.PostOf(province.ViceChairman, Role.Leader),
            [new DescribeDraft.Receiver(RecipientKind.CopyTo, "«Họ và tên»", null), new DescribeDraft.Receiver(RecipientKind.CopyTo, "UBND xã Na Mèo", province.Commune)]), default));
        var main = (await journey.FindAsync(id)).Parts.First(part => part.Kind is FilePart.Main);
        await province.Office.MustAsync((ApprovePdf approve) => approve.RunAsync(province.Specialist, new ApprovePdf.Input(id, main.Id, main.Pdf!.Value.ToString()), default));
        await journey.SubmitAsync(id);
        await journey.PassAsync(province.HeadOfCulture, id);
        await journey.PassAsync(province.Chief, id);
        return await journey.FindAsync(id);
    }

    public Task<Outcomes.Outcome<Id<FilledList>>> FillAsync(Actor actor, OutgoingDocument model, string rows = Rows) => province.Office.RunAsync((FillModel fill) =>
        fill.RunAsync(actor, new FillModel.Input(model.Id, model.Version, FieldTable.FromPaste(rows).Value), default));

    public async Task<FillingQueries.Detail> DetailAsync(Id<FilledList> list) =>
        (await province.Office.RunAsync((FillingQueries queries) => queries.FindAsync(province.Chief, list, default)))!;

    public async Task<Outcomes.Outcome> SubmitAsync(Actor actor, Id<FilledList> list)
    {
        var version = (await DetailAsync(list)).List.Version;
        return await province.Office.RunAsync((SubmitFilled submit) => submit.RunAsync(actor, new SubmitFilled.Input(list, version), default));
    }

    public async Task ConvertAsync()
    {
        while (await province.Office.RunAsync((WorkJobs work) => work.RunOnceAsync(default)) > 0)
        {
        }
    }
}
