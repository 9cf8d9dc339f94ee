using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Reports.SigningRates;
using CongVu.TestOffice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Documents;

public sealed class PaperIssueTests
{
    private const string Reason = "Lãnh đạo chưa có chứng thư số";

    [Theory, BothDatabases]
    public async Task A_document_on_paper_gets_the_next_number_and_counts_as_not_signed(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var signed = await journey.IssuedAsync();
        var id = await journey.AwaitSignatureAsync();

        var outcome = await RecordAsync(province, province.Clerk, id);

        Assert.True(outcome.IsDone);
        var document = await journey.FindAsync(id);
        Assert.Equal((OutgoingState.Issued, IssueMedium.Paper, 2), (document.State, document.Medium, document.Number));
        Assert.Equal([(false, false, SigningGap.PaperUnsigned)], await RecordsAsync(office, id));
        Assert.Equal([(true, true, SigningGap.None)], await RecordsAsync(office, signed));
    }

    [Theory, BothDatabases]
    public async Task A_scan_that_the_agency_sealed_counts_for_the_agency_alone(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await new DraftJourney(province).AwaitSignatureAsync();

        var outcome = await RecordAsync(province, province.Clerk, id, pin: Province.Pin);

        Assert.True(outcome.IsDone);
        Assert.Equal([(false, true, SigningGap.PaperSealed)], await RecordsAsync(office, id));
    }

    [Theory, BothDatabases]
    public async Task Only_the_clerk_records_it_and_only_with_a_reason(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await new DraftJourney(province).AwaitSignatureAsync();

        Assert.Equal("document.not-clerk", Assert.Single((await RecordAsync(province, province.ViceChairman, id)).Refusals).Code);
        Assert.Equal("document.not-found", Assert.Single((await RecordAsync(province, province.CommuneClerk, id)).Refusals).Code);
        Assert.Equal("paper.reason-missing", Assert.Single((await RecordAsync(province, province.Clerk, id, reason: " ")).Refusals).Code);
        Assert.Equal("signing.wrong-pin", Assert.Single((await RecordAsync(province, province.Clerk, id, pin: "0000")).Refusals).Code);
        Assert.True((await RecordAsync(province, province.Clerk, id)).IsDone);
    }

    [Theory, BothDatabases]
    public async Task What_was_signed_electronically_or_not_yet_submitted_does_not_leave_on_paper(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var draft = await journey.CompleteAsync();
        var signed = await journey.AwaitSignatureAsync();
        Assert.True((await journey.SignAsync(province.ViceChairman, signed)).IsDone);

        foreach (var id in new[] { draft, signed })
        {
            Assert.Equal("document.wrong-state", Assert.Single((await RecordAsync(province, province.Clerk, id)).Refusals).Code);
        }
    }

    private static async Task<Outcome> RecordAsync(
        Province province, Actor actor, Id<OutgoingDocument> id, string reason = Reason, string? pin = null)
    {
        var version = (await new DraftJourney(province).FindAsync(id)).Version;
        return await province.Office.RunAsync((IssueOnPaper issue) => issue.RunAsync(
            actor, new IssueOnPaper.Input(id, version, reason, Papers.PdfFile("ban-quet.pdf", "Bản quét")) { Pin = pin }, default));
    }

    private static async Task<IEnumerable<(bool, bool, SigningGap)>> RecordsAsync(Office office, Id<OutgoingDocument> id)
    {
        await using var scope = office.Scope();
        var records = await scope.ServiceProvider.GetRequiredService<OfficeContext>().Set<SigningRecord>().Where(row => row.DocumentId == id).ToListAsync();
        return records.Select(record => (record.IsLeaderSigned, record.IsAgencySigned, record.Gap));
    }
}
