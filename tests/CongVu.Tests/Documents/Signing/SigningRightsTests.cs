using CongVu.Database;
using CongVu.Documents;
using CongVu.Documents.Copies;
using CongVu.Documents.Digitizing;
using CongVu.Documents.Placing;
using CongVu.Documents.Tray;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing;
using CongVu.TestOffice;
using CongVu.Tests.Documents.Tray;

namespace CongVu.Tests.Documents.Signing;

/// <summary>Every act of signing by every role on every document: who is let through, and who is told that it is not theirs.</summary>
public sealed class SigningRightsTests
{
    // A wrong PIN or version stops those who may before anything changes.
    private const string WrongPin = "0000";
    private const int Stale = -1;

    [Theory, BothDatabases]
    public async Task Each_act_of_signing_is_open_to_those_it_names_and_to_nobody_else(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var waiting = await journey.AwaitSignatureAsync();
        var signed = await journey.AwaitSignatureAsync();
        var batch = await BatchTests.PlanAsync(province, waiting);
        Assert.True((await journey.SignAsync(province.ViceChairman, signed)).IsDone);

        foreach (var (name, allowed, act) in Acts(province, waiting, signed, batch))
        {
            foreach (var (who, actor) in People(province))
            {
                var isAllowed = !(await act(actor)).Refusals.Any(refusal => refusal.Kind is RefusalKind.NotAllowed or RefusalKind.NotFound);
                Assert.True(isAllowed == allowed.Contains(who), $"{name} by {who}: {(isAllowed ? "let through" : "refused")}");
            }
        }
    }

    [Theory, BothDatabases]
    public async Task Nobody_acts_on_a_document_that_is_not_there(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var nothing = new Id<OutgoingDocument>(new Guid(1, 2, 3, new byte[8]));

        foreach (var (name, _, act) in Acts(province, nothing, nothing, new Id<SigningBatch>(new Guid(1, 2, 3, new byte[8]))).Where(row => row.IsAboutDocument))
        {
            foreach (var (who, actor) in People(province))
            {
                Assert.True((await act(actor)).Refusals.Any(refusal => refusal.Kind is RefusalKind.NotFound), $"{name} by {who}");
            }
        }
    }

    private static IEnumerable<(string Who, Actor Actor)> People(Province province) =>
    [
        ("clerk", province.Clerk), ("chairman", province.Chairman), ("signer", province.ViceChairman), ("chief", province.Chief), ("tracker", province.Tracker),
        ("head", province.HeadOfCulture), ("drafter", province.Specialist), ("stranger", province.Stranger), ("administrator", province.Administrator),
        ("other leader", province.CommuneChairman), ("other clerk", province.CommuneClerk),
    ];

    private static IEnumerable<Row> Acts(Province province, Id<OutgoingDocument> waiting, Id<OutgoingDocument> signed, Id<SigningBatch> batch)
    {
        var office = province.Office;
        yield return new("sign", ["signer"], actor => office.DoAsync((SignDocument act) => act.RunAsync(actor, new(waiting, Stale, WrongPin), default)));
        yield return new("plan a batch", ["signer"], async actor => await office.RunAsync((PlanSigningBatch act) => act.RunAsync(actor, new([new(waiting, Stale)]), default)));
        yield return new("sign a batch", ["signer"], actor => office.DoAsync((SignBatch act) => act.RunAsync(actor, new(batch, WrongPin), default)));
        yield return new("agree and sign later", ["signer"], actor => office.DoAsync((MarkInTray act) => act.RunAsync(actor, new(waiting, Stale, TrayMark.Approved), default)));
        yield return new("move a place", ["signer"], actor => office.DoAsync((CorrectPlace act) => act.RunAsync(actor, new(waiting, Stale, PlaceSubject.Signature, new(0, 0.5, 0.5)), default)));
        yield return new("return before signing", ["signer"], actor => office.DoAsync((ReturnDraft act) => act.RunAsync(actor, new(waiting, Stale, "Sai"), default)));
        yield return new("issue", ["clerk"], actor => office.DoAsync((IssueDocument act) => act.RunAsync(actor, new(signed, Stale, WrongPin), default)));
        yield return new("issue together", ["clerk"], actor => office.DoAsync((IssueTogether act) => act.RunAsync(actor, new([new(signed, Stale)], WrongPin), default)));
        yield return new("issue on paper", ["clerk"], actor => office.DoAsync((IssueOnPaper act) => act.RunAsync(actor, new(waiting, Stale, "Lý do", Papers.PdfFile("a.pdf", "a")), default)));
        yield return new("ask for the rest", ["clerk"], actor => office.DoAsync((AskToSignRest act) => act.RunAsync(actor, new(signed, Stale), default)));
        yield return new("return before issue", ["clerk"], actor => office.DoAsync((ReturnDraft act) => act.RunAsync(actor, new(signed, Stale, "Sai"), default)));
        yield return new("copy", ["clerk"], async actor => await office.RunAsync((MakeCopy act) => act.RunAsync(
            actor, new(province.District, CopyKind.Full, "Quyết định", "", Papers.PdfFile("a.pdf", "a"), WrongPin), default))) { IsAboutDocument = false };
        yield return new("digitize a record", ["clerk"], async actor => await office.RunAsync((DigitizeRecord act) => act.RunAsync(
            actor, new(province.District, "Hồ sơ", Papers.PdfFile("a.pdf", "a"), WrongPin), default))) { IsAboutDocument = false };
        yield return new("give the seal", ["administrator"], async actor => await office.RunAsync((SetSigningPicture act) => act.RunAsync(
            actor, new(province.District, null, Picture), default))) { IsAboutDocument = false };
        yield return new("give the signer's hand", ["administrator", "signer"], async actor => await office.RunAsync((SetSigningPicture act) => act.RunAsync(
            actor, new(province.District, province.ViceChairman.Person, Picture), default))) { IsAboutDocument = false };
    }

    private static NewFile Picture => Papers.PdfFile("khong-phai-anh.png", "a");

    private sealed record Row(string Name, string[] Allowed, Func<Actor, Task<Outcome>> Act)
    {
        public bool IsAboutDocument { get; init; } = true;

        public void Deconstruct(out string name, out string[] allowed, out Func<Actor, Task<Outcome>> act) => (name, allowed, act) = (Name, Allowed, Act);
    }
}
