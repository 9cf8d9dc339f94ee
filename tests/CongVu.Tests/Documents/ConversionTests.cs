using CongVu.Database;
using CongVu.DocumentFormat.Reports;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.TestOffice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Documents;

/// <summary>The program converts a file while its author goes on working.</summary>
public sealed class ConversionTests
{
    [Theory, BothDatabases]
    public async Task What_the_author_typed_while_a_file_was_converted_is_still_taken(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await WordDraftAsync(province, journey);
        var shown = await journey.FindAsync(id);

        await ConvertAsync(office, shown);
        var described = await office.DoAsync((DescribeDraft describe) => describe.RunAsync(
            province.Specialist, new DescribeDraft.Input(id, shown.Version, DraftJourney.Card with { Subject = "V/v tập huấn ký số" }, null, []), default));

        var draft = await journey.FindAsync(id);
        Assert.Empty(described.Refusals);
        Assert.Equal("V/v tập huấn ký số", draft.Subject);
        Assert.NotNull(draft.Parts.Single().Pdf);
    }

    [Theory, BothDatabases]
    public async Task A_PDF_never_lands_on_another_version_than_the_one_it_was_made_of(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await WordDraftAsync(province, journey);
        var old = await journey.FindAsync(id);
        await using var scope = office.Scope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();
        var held = await db.Set<PackagePart>().SingleAsync(part => part.DocumentId == id);

        await PutWordAsync(province, id, old.Version, held.Id, "Bản mới");
        held.Convert(held.Source);
        scope.ServiceProvider.GetRequiredService<FactLedger>().Record(Authority.Program, new PartConverted(id, held.Id, "late"));
        var late = await db.SaveAsync(default);
        await ConvertAsync(office, old);

        Assert.Equal(["database.changed-meanwhile"], late.Refusals.Select(refusal => refusal.Code));
        Assert.Null((await journey.FindAsync(id)).Parts.Single().Pdf);
    }

    private static async Task<Id<OutgoingDocument>> WordDraftAsync(Province province, DraftJourney journey)
    {
        var id = await journey.StartAsync();
        await PutWordAsync(province, id, (await journey.FindAsync(id)).Version, null, "Bản đầu");
        return id;
    }

    private static async Task PutWordAsync(Province province, Id<OutgoingDocument> id, int version, Id<PackagePart>? part, string title)
    {
        using var file = new MemoryStream();
        ReportComposer.OfSystem.WriteWord(new TableReport { Title = title, Columns = [new ReportColumn("Đơn vị")], Rows = [] }, file);
        await province.Office.MustAsync((PutPart put) => put.RunAsync(
            province.Specialist, new PutPart.Input(id, version, part, FilePart.Main, new NewFile("cong-van.docx", new MemoryStream(file.ToArray()))), default));
    }

    // As if LibreOffice had just made it of the file that the draft had.
    private static async Task ConvertAsync(Office office, OutgoingDocument draft)
    {
        var part = draft.Parts.Single();
        await using var scope = office.Scope();
        await scope.ServiceProvider.GetRequiredService<PartConverter>().KeepAsync(
            new ConvertPart(draft.Id, part.Id, part.Source.ToString()), part.Source, Papers.Pdf("Đã chuyển"), default);
    }
}
