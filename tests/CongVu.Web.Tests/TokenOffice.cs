using CongVu.Database;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Signing;
using CongVu.SigningAgent.Hosting;
using CongVu.TestOffice;
using Microsoft.AspNetCore.Builder;

namespace CongVu.Web.Tests;

/// <summary>An office whose vice chairman signs with a token, the real agent beside it, and packages that wait for her.</summary>
public sealed class TokenOffice : IAsyncDisposable
{
    private static readonly OutgoingCard Card = new("Công văn", "UBND-VHTT", "V/v chấn chỉnh ký số văn bản tháng 3 năm 2021");
    private readonly WebApplication agent;
    private readonly string folder;

    private TokenOffice(WebOffice web, WebApplication agent, string folder)
    {
        Web = web;
        this.agent = agent;
        this.folder = folder;
    }

    public WebOffice Web { get; }

    public Province Province => Web.Province;

    public Uri Agent => new(agent.Urls.Single());

    public static async Task<TokenOffice> OpenAsync(TokenKeys keys)
    {
        var web = await WebOffice.OpenAsync(Engine.Sqlite);
        keys.PublishTo(Path.Combine(web.Province.Office.Folder, "trust"));
        await RegisterAsync(web.Province, web.Province.ViceChairman.Person, keys.Certificate);
        await RegisterAsync(web.Province, null, keys.Seal);
        var folder = Directory.CreateTempSubdirectory("congvu-agent-").FullName;
        var agent = AgentHost.Build(new AgentSettings(0, folder, [keys.Token.Library]));
        await agent.StartAsync();
        return new TokenOffice(web, agent, folder);
    }

    /// <summary>A person at the agent's pages, on the same machine.</summary>
    public AgentBrowser AtAgent() => new(Agent);

    /// <summary>A package of a PDF letter and appendices, reviewed and waiting for the vice chairman.</summary>
    public async Task<Id<OutgoingDocument>> AwaitSignatureAsync(params (string Name, byte[] Content)[] appendices)
    {
        var office = Province.Office;
        var id = await office.MakeAsync((StartDraft start) => start.RunAsync(
            Province.Specialist, new StartDraft.Input(Province.PostOf(Province.Specialist, Role.Specialist), Card), default));
        await PutAsync(id, FilePart.Main, "cong-van.pdf", Papers.Pdf("Thực hiện Công văn số 698/STTTT-CNTT"));
        foreach (var (name, content) in appendices)
        {
            await PutAsync(id, FilePart.Appendix, name, content);
        }

        await ApproveAllAsync(id);
        await DoAsync(id, version => office.DoAsync((DescribeDraft describe) => describe.RunAsync(
            Province.Specialist,
            new DescribeDraft.Input(id, version, Card, Province.PostOf(Province.ViceChairman, Role.Leader), [new DescribeDraft.Receiver(RecipientKind.Addressee, "UBND xã Na Mèo", Province.Commune)]),
            default)));
        await DoAsync(id, version => office.DoAsync((SubmitDraft submit) => submit.RunAsync(Province.Specialist, new SubmitDraft.Input(id, version), default)));
        await DoAsync(id, version => office.DoAsync((PassReview pass) => pass.RunAsync(Province.HeadOfCulture, new PassReview.Input(id, version, ""), default)));
        await DoAsync(id, version => office.DoAsync((PassReview pass) => pass.RunAsync(Province.Chief, new PassReview.Input(id, version, ""), default)));
        return id;
    }

    public async Task<OutgoingDocument> FindAsync(Id<OutgoingDocument> id) =>
        (await Province.Office.RunAsync((OutgoingQueries queries) => queries.FindAsync(Province.Chief, id, default)))!;

    public string PathOf(FileHash hash) => new FileStore(Path.Combine(Province.Office.Folder, "files"), TimeProvider.System).PathOf(hash);

    public async ValueTask DisposeAsync()
    {
        await agent.StopAsync();
        await agent.DisposeAsync();
        await Web.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static Task<Id<SigningCertificate>> RegisterAsync(Province province, Id<Person>? holder, byte[] certificate) => province.Office.MakeAsync((RegisterCertificate register) =>
        register.RunAsync(province.Administrator, new RegisterCertificate.Input(province.District, holder, certificate, ""), default));

    private Task PutAsync(Id<OutgoingDocument> id, FilePart kind, string name, byte[] content) => DoAsync(id, version => Province.Office.DoAsync((PutPart put) =>
        put.RunAsync(Province.Specialist, new PutPart.Input(id, version, null, kind, new NewFile(name, new MemoryStream(content))), default)));

    // The server converts in the background; its author looks at each PDF when it is there.
    private async Task ApproveAllAsync(Id<OutgoingDocument> id)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        for (var draft = await FindAsync(id); draft.Parts.Any(part => !part.IsPdfApproved); draft = await FindAsync(id))
        {
            foreach (var part in draft.Parts.Where(part => part is { Pdf: not null, IsPdfApproved: false }))
            {
                await Province.Office.DoAsync((ApprovePdf approve) => approve.RunAsync(Province.Specialist, new ApprovePdf.Input(id, part.Id, part.Pdf!.Value.ToString()), default));
            }

            await Task.Delay(200, patience.Token);
        }
    }

    private async Task DoAsync(Id<OutgoingDocument> id, Func<int, Task<Outcomes.Outcome>> act)
    {
        var outcome = await act((await FindAsync(id)).Version);
        Assert.True(outcome.IsDone, string.Join('\n', outcome.Refusals.Select(refusal => refusal.Text)));
    }
}
