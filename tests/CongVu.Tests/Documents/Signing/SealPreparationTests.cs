using System.Security.Cryptography.X509Certificates;
using CongVu.Database;
using CongVu.Demonstration;
using CongVu.Documents;
using CongVu.Documents.Preparing;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing;
using CongVu.Signing.Agents;
using CongVu.TestOffice;

namespace CongVu.Tests.Documents.Signing;

/// <summary>What the clerk's list for the agency's token does to numbers: given once, kept, declared void. The key itself is not asked here.</summary>
public sealed class SealPreparationTests
{
    [Theory, BothDatabases]
    public async Task A_number_given_for_the_tokens_seal_is_kept_until_it_is_declared_void_and_only_then_the_document_goes_back(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await CertifyAgencyAsync(province);
        var journey = new DraftJourney(province);
        var id = await journey.AwaitSignatureAsync();
        Assert.True((await journey.SignAsync(province.ViceChairman, id)).IsDone);

        var first = await PrepareAsync(province, province.Clerk, id);
        var second = await PrepareAsync(province, province.Clerk, id);
        var numbered = await journey.FindAsync(id);
        var returned = await ReturnAsync(province, id);
        await office.MustAsync((VoidNumber act) => act.RunAsync(province.Clerk, new VoidNumber.Input(numbered.RegisterLineId!.Value, "Cấp nhầm"), default));
        var bare = await journey.FindAsync(id);

        Assert.True(first.IsDone && second.IsDone);
        Assert.NotEqual(first.Value, second.Value);
        Assert.Equal((OutgoingState.AwaitingIssue, 1), (numbered.State, numbered.Number));
        Assert.Equal(["document.wrong-state"], returned.Refusals.Select(refusal => refusal.Code));
        Assert.Null(bare.Number);
        Assert.True((await ReturnAsync(province, id)).IsDone);
        await journey.IssuedAsync(await journey.CompleteAsync());
        Assert.Equal(2, (await office.RunAsync((OutgoingQueries queries) => queries.ListAsync(province.Chief, OutgoingTab.Issued, null, 5, default))).Single().Number);
    }

    [Theory, BothDatabases]
    public async Task Only_the_clerk_prepares_the_seal_and_only_of_what_its_signer_signed_with_a_certificate_that_exists(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var (waiting, signed) = (await journey.AwaitSignatureAsync(), await journey.AwaitSignatureAsync());
        Assert.True((await journey.SignAsync(province.ViceChairman, signed)).IsDone);

        Assert.Equal("agent.no-certificate", await CodeAsync(province.Clerk, signed));
        await CertifyAgencyAsync(province);
        Assert.Equal("document.not-clerk", await CodeAsync(province.Chief, signed));
        Assert.Equal("document.not-found", await CodeAsync(province.CommuneClerk, signed));
        Assert.Equal("document.wrong-state", await CodeAsync(province.Clerk, waiting));
        Assert.Equal("", await CodeAsync(province.Clerk, signed));

        async Task<string> CodeAsync(Actor actor, Id<OutgoingDocument> id) => (await PrepareAsync(province, actor, id)).Refusals.Select(refusal => refusal.Code).FirstOrDefault("");
    }

    private static async Task<Outcome<Id<SigningPreparation>>> PrepareAsync(Province province, Actor actor, Id<OutgoingDocument> id)
    {
        var session = await province.Office.MakeAsync((LogIn logIn) => logIn.RunAsync(new LogIn.Input("huong", "mot hai ba bon", "127.0.0.1"), default));
        var version = (await new DraftJourney(province).FindAsync(id)).Version;
        return await province.Office.RunAsync((PrepareSeal prepare) =>
            prepare.RunAsync(actor, new PrepareSeal.Input(session, [new IssueTogether.Choice(id, version)], KeyPlace.Token), default));
    }

    private static async Task<Outcome> ReturnAsync(Province province, Id<OutgoingDocument> id)
    {
        var version = (await new DraftJourney(province).FindAsync(id)).Version;
        return await province.Office.RunAsync((ReturnDraft back) => back.RunAsync(province.Clerk, new ReturnDraft.Input(id, version, "Sai nơi nhận"), default));
    }

    private static async Task CertifyAgencyAsync(Province province)
    {
        using var authority = new TestAuthority("CA kiểm thử trên token");
        using var own = X509CertificateLoader.LoadPkcs12(authority.Issue("UBND huyện Quan Sơn", "Quan Sơn", Province.Pin), Province.Pin);
        await province.Office.MakeAsync((RegisterCertificate register) =>
            register.RunAsync(province.Administrator, new RegisterCertificate.Input(province.District, null, own.RawData, ""), default));
    }
}
