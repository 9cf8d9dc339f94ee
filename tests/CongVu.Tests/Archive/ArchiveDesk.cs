using CongVu.Archive;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.TestOffice;

namespace CongVu.Tests.Archive;

/// <summary>Files and plans as tests need them: the specialist of the department of culture keeps the file.</summary>
internal sealed class ArchiveDesk(Province province)
{
    public static CaseFileCard Card { get; } = new("01.VHTT", "Hồ sơ về ký số văn bản điện tử năm 2021", Retention.Years10);

    public static FilingHeadingCard Heading { get; } = new("I. Văn hóa, thông tin", "01.VHTT", "Hồ sơ về ký số văn bản điện tử", Retention.Years20, null, "");

    private Office Office => province.Office;

    public Task<Outcome<Id<CaseFile>>> TryOpenAsync(CaseFileCard card, Id<FilingHeading>? heading = null) => Office.RunAsync((OpenCaseFile open) => open.RunAsync(
        province.Specialist, new OpenCaseFile.Input(Province.PostOf(province.Specialist, Role.Specialist), heading, card), default));

    public async Task<Id<CaseFile>> OpenAsync(CaseFileCard? card = null, Id<FilingHeading>? heading = null)
    {
        var opened = await TryOpenAsync(card ?? Card, heading);
        Assert.Empty(opened.Refusals);
        return opened.Value;
    }

    public Task<Outcome> FileAsync(Actor actor, Id<CaseFile> file, Id<IncomingDocument> document) =>
        Office.DoAsync((FileDocument act) => act.RunAsync(actor, new FileDocument.Input(file, FiledKind.Incoming, document.Value), default));

    public Task<Outcome> FileAsync(Actor actor, Id<CaseFile> file, Id<OutgoingDocument> document) =>
        Office.DoAsync((FileDocument act) => act.RunAsync(actor, new FileDocument.Input(file, FiledKind.Outgoing, document.Value), default));

    public Task<Outcome> TakeOutAsync(Actor actor, Id<CaseFile> file, Guid document, string reason = "Đưa nhầm") =>
        Office.DoAsync((TakeOutDocument act) => act.RunAsync(actor, new TakeOutDocument.Input(file, document, reason), default));

    public async Task<Outcome> CloseAsync(Actor actor, Id<CaseFile> file)
    {
        var version = (await FindAsync(file)).Version;
        return await Office.DoAsync((CloseCaseFile act) => act.RunAsync(actor, new CloseCaseFile.Input(file, version), default));
    }

    public async Task<Outcome> ReopenAsync(Actor actor, Id<CaseFile> file, string reason = "Bổ sung văn bản")
    {
        var version = (await FindAsync(file)).Version;
        return await Office.DoAsync((ReopenCaseFile act) => act.RunAsync(actor, new ReopenCaseFile.Input(file, version, reason), default));
    }

    public async Task<CaseFile> FindAsync(Id<CaseFile> id) => (await Office.RunAsync((CaseFileQueries queries) => queries.FindAsync(null, id, default)))!;

    public async Task<IReadOnlyList<CaseFileQueries.Item>> ItemsAsync(Actor? actor, Id<CaseFile> id)
    {
        var file = await FindAsync(id);
        return await Office.RunAsync((CaseFileQueries queries) => queries.ItemsAsync(actor, file, default));
    }

    /// <summary>A letter that came in, is for information and may be read in the department of culture.</summary>
    public async Task<Id<IncomingDocument>> LetterAsync(string code = "698/STTTT", bool isKept = true)
    {
        var letter = await Office.MakeAsync((RegisterIncoming register) => register.RunAsync(province.Clerk, new RegisterIncoming.Input(
            province.District, null, IncomingOrigin.Scanned, new IncomingCard(null, "Sở Thông tin và Truyền thông", code, new DateOnly(2021, 4, 2), "Công văn", "V/v ký số văn bản"),
            [Papers.PdfFile("tep.pdf", "Công văn")]), default));
        if (isKept)
        {
            await Office.MustAsync((KeepForInformation keep) => keep.RunAsync(province.Chairman, new KeepForInformation.Input(letter, 0, [province.Culture], ""), default));
        }

        return letter;
    }

    public Task<Outcome<Id<FilingPlan>>> TryStartPlanAsync(Actor actor, int year = 2021) =>
        Office.RunAsync((StartFilingPlan start) => start.RunAsync(actor, new StartFilingPlan.Input(province.District, year), default));

    public async Task<FilingPlan> PlanAsync(Id<FilingPlan> id) => (await Office.RunAsync((FilingPlanQueries queries) => queries.FindAsync(province.Clerk, id, default)))!;

    public async Task<Outcome> PutAsync(Actor actor, Id<FilingPlan> plan, FilingHeadingCard card, Id<FilingHeading>? heading = null)
    {
        var version = (await PlanAsync(plan)).Version;
        return await Office.DoAsync((PutHeading put) => put.RunAsync(actor, new PutHeading.Input(plan, version, heading, card), default));
    }

    public async Task<Outcome> RemoveAsync(Actor actor, Id<FilingPlan> plan, Id<FilingHeading> heading)
    {
        var version = (await PlanAsync(plan)).Version;
        return await Office.DoAsync((RemoveHeading remove) => remove.RunAsync(actor, new RemoveHeading.Input(plan, version, heading), default));
    }

    public async Task<Outcome> ApproveAsync(Actor actor, Id<FilingPlan> plan)
    {
        var version = (await PlanAsync(plan)).Version;
        return await Office.DoAsync((ApproveFilingPlan approve) => approve.RunAsync(actor, new ApproveFilingPlan.Input(plan, version), default));
    }
}
