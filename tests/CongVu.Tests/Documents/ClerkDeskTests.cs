using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.TestOffice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Documents;

public sealed class ClerkDeskTests
{
    [Theory, BothDatabases]
    public async Task Documents_issued_together_get_consecutive_numbers_in_the_chosen_order_or_none_leaves(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var (first, second, unsigned) = (await SignedAsync(province), await SignedAsync(province), await journey.AwaitSignatureAsync());

        Assert.Equal("issue.nothing-chosen", Assert.Single((await IssueAsync(province, province.Clerk, Province.Pin)).Refusals).Code);
        Assert.Equal("issue.too-many", (await office.RunAsync((IssueTogether issue) => issue.RunAsync(
            province.Clerk, new IssueTogether.Input([.. Enumerable.Repeat(new IssueTogether.Choice(first, 1), 51)], ""), default))).Refusals[0].Code);
        Assert.Equal(["document.wrong-state", "issue.part-unsigned"], (await IssueAsync(province, province.Clerk, Province.Pin, second, unsigned)).Refusals.Select(refusal => refusal.Code));
        Assert.Equal("signing.wrong-pin", Assert.Single((await IssueAsync(province, province.Clerk, "0000", second, first)).Refusals).Code);
        Assert.Equal(["document.not-clerk", "document.not-clerk"], (await IssueAsync(province, province.ViceChairman, Province.Pin, second, first)).Refusals.Select(refusal => refusal.Code));
        Assert.True((await IssueAsync(province, province.Clerk, Province.Pin, second, first)).IsDone);

        Assert.Equal((1, 2), ((await journey.FindAsync(second)).Number, (await journey.FindAsync(first)).Number));
        Assert.Equal(OutgoingState.Issued, (await journey.FindAsync(first)).State);
        Assert.Equal(OutgoingState.AwaitingSignature, (await journey.FindAsync(unsigned)).State);
    }

    [Theory, BothDatabases]
    public async Task A_file_that_lost_its_signature_goes_back_to_the_signer_alone_and_the_package_leaves_then(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.CompleteAsync();
        await journey.PutAsync(id, FilePart.Appendix, "phu-luc.pdf", "Phụ lục");
        await journey.AwaitSignatureAsync(id);
        await journey.SignAsync(province.ViceChairman, id);

        Assert.Equal("issue.nothing-to-mend", Assert.Single((await AskAsync(province, province.Clerk, id)).Refusals).Code);
        await LoseAppendixAsync(office, id);
        var before = (await journey.FindAsync(id)).Parts.First(part => part.Kind is FilePart.Main).Signed;
        Assert.Equal(["phu-luc.pdf"], await office.RunAsync((IssueLacking lacking) => LackingAsync(lacking, journey, id)));
        Assert.Equal("issue.part-unsigned", Assert.Single((await journey.IssueAsync(province.Clerk, id)).Refusals).Code);
        Assert.Equal("document.not-clerk", Assert.Single((await AskAsync(province, province.ViceChairman, id)).Refusals).Code);
        Assert.True((await AskAsync(province, province.Clerk, id)).IsDone);
        Assert.True((await journey.SignAsync(province.ViceChairman, id)).IsDone);
        Assert.True((await journey.IssueAsync(province.Clerk, id)).IsDone);

        var document = await journey.FindAsync(id);
        Assert.Equal(before, document.Parts.First(part => part.Kind is FilePart.Main).Signed);
        Assert.All(document.Parts, part => Assert.NotNull(part.Sealed));
    }

    private static async Task<IReadOnlyList<string>> LackingAsync(IssueLacking lacking, DraftJourney journey, Id<OutgoingDocument> id) =>
        await lacking.OfAsync(await journey.FindAsync(id), default);

    // What a disk that lost a file, or a token that left in the middle, would leave.
    private static async Task LoseAppendixAsync(Office office, Id<OutgoingDocument> id)
    {
        await using var scope = office.Scope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();
        var document = await db.Set<OutgoingDocument>().Include(row => row.Parts).FirstAsync(row => row.Id == id);
        var part = document.Parts.First(row => row.Kind is FilePart.Appendix);
        part.DropSignatures();
        scope.ServiceProvider.GetRequiredService<FactLedger>().Record(Authority.Program, new PartConverted(id, part.Id, "lost"));
        Assert.True((await db.SaveAsync(default)).IsDone);
    }

    private static async Task<Id<OutgoingDocument>> SignedAsync(Province province)
    {
        var journey = new DraftJourney(province);
        var id = await journey.AwaitSignatureAsync();
        Assert.True((await journey.SignAsync(province.ViceChairman, id)).IsDone);
        return id;
    }

    private static async Task<Outcome> IssueAsync(Province province, Actor actor, string pin, params Id<OutgoingDocument>[] documents)
    {
        var choices = new List<IssueTogether.Choice>();
        foreach (var id in documents)
        {
            choices.Add(new IssueTogether.Choice(id, (await new DraftJourney(province).FindAsync(id)).Version));
        }

        return await province.Office.RunAsync((IssueTogether issue) => issue.RunAsync(actor, new IssueTogether.Input(choices, pin), default));
    }

    private static async Task<Outcome> AskAsync(Province province, Actor actor, Id<OutgoingDocument> id)
    {
        var version = (await new DraftJourney(province).FindAsync(id)).Version;
        return await province.Office.RunAsync((AskToSignRest ask) => ask.RunAsync(actor, new AskToSignRest.Input(id, version), default));
    }
}
