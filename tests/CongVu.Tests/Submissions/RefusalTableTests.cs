using System.Reflection;
using CongVu.Database;
using CongVu.DocumentFormat.Reports;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Submissions;
using CongVu.Submissions.Composing;
using CongVu.Submissions.Deciding;
using CongVu.Submissions.Rules;
using CongVu.TestOffice;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Submissions;

/// <summary>Every refusal of dossiers is caused once by a real act and just avoided once; a refusal without a case fails.</summary>
public sealed class RefusalTableTests
{
    private static readonly RuleSet KonTum = RuleFile.Read(RuleFile.KonTum).Value;

    private static readonly Dictionary<string, Func<Scene, Task<(Outcome Caused, Outcome Avoided)>>> Cases = new()
    {
        ["submission.not-found"] = async scene => (await scene.Desk.AcceptAsync(scene.Sent, scene.People.Stranger), await scene.Desk.AcceptAsync(scene.Sent)),
        ["submission.not-vetting-desk"] = async scene => (await scene.Desk.AcceptAsync(scene.Sent, scene.People.CommuneClerk), await scene.Desk.AcceptAsync(scene.Sent)),
        ["submission.wrong-state"] = async scene => (await scene.Desk.SendAsync(scene.Sent), await scene.Desk.SendAsync(await scene.Desk.CompleteAsync())),
        ["submission.not-submitter"] = async scene =>
        {
            await scene.Desk.ReturnAsync(scene.Sent, ["the-thuc"]);
            return (await scene.ExcuseAsync(scene.Sent, "Không có", scene.People.Chief), await scene.ExcuseAsync(scene.Sent, "Không có"));
        },
        ["submission.not-specialist"] = async scene =>
        {
            await scene.HandleAsync();
            return (await scene.SheetAsync(scene.People.Chairman), await scene.SheetAsync(scene.People.Tracker));
        },
        ["submission.not-decider"] = async scene =>
        {
            await scene.HandleAsync();
            await scene.SheetAsync(scene.People.Tracker);
            return (await scene.DecideAsync(scene.People.Tracker), await scene.DecideAsync(scene.People.Chairman));
        },
        ["submission.cannot-submit"] = async scene => (
            await scene.StartAsync(card => card, Province.PostOf(scene.People.Clerk, Role.RecordsClerk)), await scene.StartAsync(card => card)),
        ["submission.no-rules"] = async scene => (await scene.StartAsync(card => card with { Receiver = scene.People.Culture }), await scene.StartAsync(card => card)),
        ["submission.title-missing"] = async scene => (await scene.StartAsync(card => card with { Title = " " }), await scene.StartAsync(card => card with { Title = "a" })),
        ["submission.title-too-long"] = async scene => (
            await scene.StartAsync(card => card with { Title = new string('a', 501) }), await scene.StartAsync(card => card with { Title = new string('a', 500) })),
        ["submission.unknown-kind"] = async scene => (await scene.StartAsync(card => card with { KindCode = "khong-co" }), await scene.StartAsync(card => card)),
        ["file.secret-content"] = async scene => (
            await scene.PutAsync("MẬT.docx", DossierFiles.Word("Kính trình")), await scene.PutAsync("bảo mật.docx", DossierFiles.Word("Kính trình"))),
        ["submission.paper-too-large"] = async scene => (await scene.PutAsync("to.pdf", new byte[(60 * 1024 * 1024) + 1]), await scene.PutAsync("to.pdf", new byte[60 * 1024 * 1024])),
        ["submission.paper-not-found"] = async scene =>
        {
            var paper = await scene.DraftAsync(Papers.Pdf("Dự thảo"));
            return (await scene.RemoveAsync(new Id<DossierPaper>(scene.Open.Value)), await scene.RemoveAsync(paper));
        },
        ["submission.not-seal-keeper"] = async scene =>
        {
            var paper = await scene.DraftAsync(Papers.Pdf("Dự thảo"));
            return (await scene.SealAsync(paper, scene.People.CommuneChairman), await scene.SealAsync(paper, scene.People.CommuneClerk));
        },
        ["submission.only-pdf-is-signed"] = async scene =>
        {
            var (word, pdf) = (await scene.DraftAsync(DossierFiles.Word("Dự thảo")), await scene.DraftAsync(Papers.Pdf("Dự thảo")));
            return (await scene.SealAsync(word, scene.People.CommuneClerk), await scene.SealAsync(pdf, scene.People.CommuneClerk));
        },
        ["submission.not-issued"] = async scene =>
        {
            var draft = await scene.Desk.SubmitLetterAsync(scene.People.CommuneChairman, [new DescribeDraft.Receiver(RecipientKind.Addressee, "Các thôn", null)]);
            return (await scene.TakeAsync(draft), await scene.TakeAsync(await scene.Desk.IssueAsync(scene.People.CommuneChairman)));
        },
        ["submission.reason-missing"] = async scene => (await scene.WithdrawAsync(" "), await scene.WithdrawAsync("Trùng")),
        ["submission.reason-too-long"] = async scene => (await scene.ExcuseAsync(scene.Open, new string('a', 501)), await scene.ExcuseAsync(scene.Open, new string('a', 500))),
        ["submission.not-rule-keeper"] = async scene => (await scene.PublishAsync(RuleFile.KonTum, scene.People.Tracker), await scene.PublishAsync(RuleFile.KonTum)),
        ["submission.rule-file-unreadable"] = async scene => (await scene.PublishAsync("{ \"name\": 1 }"), await scene.PublishAsync(RuleFile.HaTinh)),
        ["submission.rules-without-source"] = async scene => (await scene.PublishAsync(KonTum with { LegalSource = " " }), await scene.PublishAsync(KonTum with { LegalSource = "Chỉ thị" })),
        ["submission.rules-without-kinds"] = async scene => (
            await scene.PublishAsync(KonTum with { Kinds = [.. KonTum.Kinds.Where(kind => kind.Elsewhere.Length > 0)] }), await scene.PublishAsync(KonTum with { Kinds = [KonTum.Kinds[0]] })),
        ["submission.rule-codes-repeated"] = async scene => (
            await scene.PublishAsync(KonTum with { Kinds = [KonTum.Kinds[0], KonTum.Kinds[0]] }), await scene.PublishAsync(KonTum with { Kinds = [KonTum.Kinds[0], KonTum.Kinds[0] with { Code = "khac" }] })),
        ["submission.rule-dates-reversed"] = async scene => (
            await scene.PublishAsync(KonTum with { ValidTo = KonTum.ValidFrom.AddDays(-1) }), await scene.PublishAsync(KonTum with { ValidTo = KonTum.ValidFrom })),
        ["submission.vetting-days-impossible"] = async scene => (
            await scene.PublishAsync(KonTum with { Vetting = KonTum.Vetting with { WorkingDays = 61 } }), await scene.PublishAsync(KonTum with { Vetting = KonTum.Vetting with { WorkingDays = 60 } })),
        ["deciding.result-started"] = async scene =>
        {
            await scene.ApproveAsync();
            var first = await scene.ResultAsync();
            return (await scene.ResultAsync(), first);
        },
        ["deciding.no-draft"] = async scene =>
        {
            var letter = await scene.Desk.IssueAsync(scene.People.CommuneChairman);
            var signed = await scene.IssuedFileAsync(letter);
            await scene.Desk.RemoveAsync(scene.Open, DossierPart.Drafts);
            Assert.True((await scene.PutAsync("du-thao.pdf", signed)).IsDone);
            var plain = scene.Sent;
            await scene.ApproveAsync(scene.Open);
            await scene.ApproveAsync(plain);
            return (await scene.ResultAsync(scene.Open), await scene.ResultAsync(plain));
        },
    };

    public static TheoryData<string> Codes() => [.. Cases.Keys];

    [Theory, MemberData(nameof(Codes))]
    public async Task It_is_caused_once_and_just_avoided_once(string code)
    {
        var desk = await DossierDesk.OpenAsync(Engine.Sqlite, RuleFile.KonTum);
        await using var office = desk.Office;
        var scene = new Scene(desk, await desk.SentAsync(), await desk.CompleteAsync());

        var (caused, avoided) = await Cases[code](scene);

        Assert.Contains(code, caused.Refusals.Select(refusal => refusal.Code));
        Assert.DoesNotContain(code, avoided.Refusals.Select(refusal => refusal.Code));
    }

    [Fact]
    public void Every_refusal_of_dossiers_has_its_case_here_or_among_the_findings()
    {
        // Caused by a real program below.
        string[] elsewhere = ["submission.cannot-convert"];
        var known = typeof(SubmissionRefusals).GetMembers(BindingFlags.Public | BindingFlags.Static).Select(Made).OfType<Refusal>().Select(refusal => refusal.Code).Distinct().ToList();
        var findings = DossierRulesTests.Cases().SelectMany(row => $"{row.Data.Item2} {row.Data.Item3}".Split(' ')).Append("submission.other-procedure");

        Assert.True(known.Count > 35, $"{known.Count} refusals");
        Assert.Empty(known.Except(Cases.Keys).Except(findings).Except(elsewhere));
    }

    [Fact]
    public async Task A_Word_file_that_LibreOffice_makes_nothing_of_is_not_converted_and_a_sound_one_is()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "LibreOffice is not installed: nothing is converted here.");
        var desk = await DossierDesk.OpenAsync(Engine.Sqlite, RuleFile.KonTum);
        await using var office = desk.Office;
        var scene = new Scene(desk, default, await desk.StartAsync());
        var broken = await scene.DraftAsync(DossierFiles.Word("word/document.xml", "</w:p>"));
        using var sound = new MemoryStream();
        ReportComposer.OfSystem.WriteWord(new TableReport { Title = "Dự thảo", Columns = [new("Cột", 1)], Rows = [ReportRow.Of("a")] }, sound);

        Assert.Equal(["submission.cannot-convert"], (await scene.ConvertAsync(broken)).Refusals.Select(refusal => refusal.Code));
        Assert.True((await scene.ConvertAsync(await scene.DraftAsync(sound.ToArray()))).IsDone);
    }

    private static Refusal? Made(MemberInfo member) => member switch
    {
        PropertyInfo property => property.GetValue(null) as Refusal,
        MethodInfo { IsSpecialName: false } method when method.ReturnType == typeof(Refusal) =>
            (Refusal)method.Invoke(null, [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(int) ? (object)1 : "…")])!,
        _ => null,
    };

    /// <summary>One dossier at the office, one complete in its author's hands.</summary>
    private sealed record Scene(DossierDesk Desk, Id<Submission> Sent, Id<Submission> Open)
    {
        public Province People => Desk.Province;

        private Office Office => Desk.Office;

        public async Task<Outcome> StartAsync(Func<SubmissionCard, SubmissionCard> change, Id<Post>? post = null) => await Office.DoAsync(async (StartSubmission start) => (Outcome)await start.RunAsync(
            People.CommuneClerk, new StartSubmission.Input(post ?? Province.PostOf(People.CommuneClerk, Role.RecordsClerk), change(Desk.Card("ca-biet"))), default));

        public async Task<Outcome> ExcuseAsync(Id<Submission> id, string reason, Actor? by = null)
        {
            var version = await Desk.VersionAsync(id);
            return await Office.DoAsync((ExcuseSlot excuse) => excuse.RunAsync(by ?? People.CommuneClerk, new ExcuseSlot.Input(id, version, DossierPart.Other, reason), default));
        }

        public Task<Outcome> PutAsync(string name, byte[] content) => Desk.PutAsync(Open, DossierPart.Drafts, new NewFile(name, new MemoryStream(content, writable: false)));

        public async Task<Id<DossierPaper>> DraftAsync(byte[] content)
        {
            Assert.True((await PutAsync("du-thao", content)).IsDone);
            return (await Desk.FindAsync(Open)).Papers.OrderBy(paper => paper.Id).Last().Id;
        }

        public async Task<Outcome> RemoveAsync(Id<DossierPaper> paper)
        {
            var version = await Desk.VersionAsync(Open);
            return await Office.DoAsync((RemovePaper remove) => remove.RunAsync(People.CommuneClerk, new RemovePaper.Input(Open, version, paper), default));
        }

        public async Task<Outcome> SealAsync(Id<DossierPaper> paper, Actor by)
        {
            var version = await Desk.VersionAsync(Open);
            return await Office.DoAsync((SealPaper seal) => seal.RunAsync(by, new SealPaper.Input(Open, version, paper, Province.Pin), default));
        }

        public async Task<Outcome> ConvertAsync(Id<DossierPaper> paper)
        {
            var version = await Desk.VersionAsync(Open);
            return await Office.DoAsync((ConvertPaper convert) => convert.RunAsync(People.CommuneClerk, new ConvertPaper.Input(Open, version, paper), default));
        }

        public async Task<Outcome> TakeAsync(Id<OutgoingDocument> document)
        {
            var version = await Desk.VersionAsync(Open);
            return await Office.DoAsync((TakeDocument take) => take.RunAsync(People.CommuneClerk, new TakeDocument.Input(Open, version, document, DossierPart.Letter), default));
        }

        public async Task<Outcome> WithdrawAsync(string reason)
        {
            var version = await Desk.VersionAsync(Open);
            return await Office.DoAsync((WithdrawSubmission withdraw) => withdraw.RunAsync(People.CommuneClerk, new WithdrawSubmission.Input(Open, version, reason), default));
        }

        public Task<Outcome> PublishAsync(RuleSet rules) => PublishAsync(RuleFile.Write(rules));

        public Task<Outcome> PublishAsync(string file, Actor? by = null) =>
            Office.DoAsync(async (PublishRules publish) => (Outcome)await publish.RunAsync(by ?? People.Chief, new PublishRules.Input(People.District, file), default));

        public Task HandleAsync() => HandleAsync(Sent);

        private async Task HandleAsync(Id<Submission> id)
        {
            await Desk.AcceptAsync(id);
            await Desk.AssignAsync(id);
        }

        public async Task<Outcome> SheetAsync(Actor by)
        {
            var version = await Desk.VersionAsync(Sent);
            return await Office.DoAsync((WriteSheet write) => write.RunAsync(by, new WriteSheet.Input(Sent, version, "Đủ thành phần", "Đồng ý"), default));
        }

        public async Task<Outcome> DecideAsync(Actor by)
        {
            var version = await Desk.VersionAsync(Sent);
            return await Office.DoAsync((DecideSubmission decide) => decide.RunAsync(by, new DecideSubmission.Input(Sent, version, DecisionKind.Approve, ""), default));
        }

        public Task ApproveAsync() => ApproveAsync(Sent);

        public async Task ApproveAsync(Id<Submission> id)
        {
            if ((await Desk.FindAsync(id)).State is SubmissionState.Composing)
            {
                Assert.Empty((await Desk.SendAsync(id)).Refusals.Select(refusal => refusal.Code));
            }

            await HandleAsync(id);
            await Desk.WriteSheetAsync(id);
            Assert.True((await Desk.DecideAsync(id, DecisionKind.Approve)).IsDone);
        }

        public Task<Outcome> ResultAsync() => ResultAsync(Sent);

        public async Task<Outcome> ResultAsync(Id<Submission> id)
        {
            var version = await Desk.VersionAsync(id);
            var card = new OutgoingCard("Quyết định", "QĐ-UBND", "Về việc đầu tư thiết bị ký số");
            return await Office.DoAsync(async (StartResult start) => (Outcome)await start.RunAsync(People.Tracker, new StartResult.Input(id, version, card), default));
        }

        public async Task<byte[]> IssuedFileAsync(Id<OutgoingDocument> letter)
        {
            var issued = (await Office.RunAsync((OutgoingQueries queries) => queries.FindAsync(People.CommuneClerk, letter, default)))!;
            await using var scope = Office.Scope();
            return await File.ReadAllBytesAsync(scope.ServiceProvider.GetRequiredService<FileStore>().PathOf(issued.Parts.Single().Current));
        }
    }
}
