using System.Diagnostics;
using CongVu.Bench.Lists;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Demonstration;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Documents.Tray;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pades.Keys;
using CongVu.Pades.Signing;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Pages;
using CongVu.Pdf.Reading;
using CongVu.Signing;
using CongVu.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Bench.Documents;

/// <summary>Packages of a main file and three appendices from the leader's tray to their issue, against the library's own signing of the same files.</summary>
internal static class SigningDeskBench
{
    private const string Pin = "24681357";
    private const string Password = "mot hai ba bon";
    // Warmed up until the compiler in the background has nothing left to improve: after a hundred packages it still took a third of the time.
    private const int Packages = 150, WarmUp = 450, Waiting = 300, Openings = 60;

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("congvu-bench-").FullName;
        await using var services = new ServiceCollection().AddLogging().AddOffice(new OfficeSettings(DatabaseSettings.Embedded(folder), folder)).BuildServiceProvider();
        var desk = await Desk.SetUpAsync(services, folder);
        var package = Package();
        for (var number = 0; number < Waiting; number++)
        {
            await desk.SubmitAsync(package, number);
        }

        await OpenTrayAsync(folder);
        await LibraryAsync(package, desk, services.GetRequiredService<TrustStore>());
        for (var number = Waiting; number < WarmUp + Packages; number++)
        {
            await desk.SubmitAsync(package, number);
        }

        var warm = await desk.ChooseAsync(WarmUp);
        await desk.SignAsync(warm);
        await desk.IssueAsync(warm);
        var bare = await PerMinuteAsync(() => LibraryAsync(package, desk, policy: null));
        var own = await PerMinuteAsync(() => LibraryAsync(package, desk, services.GetRequiredService<TrustStore>()));
        var lines = await desk.ChooseAsync(Packages);
        var signing = await PerMinuteAsync(() => desk.SignAsync(lines));
        var issuing = await PerMinuteAsync(() => desk.IssueAsync(lines));
        var office = 1 / (1 / signing + 1 / issuing);
        Console.WriteLine($"{office:F0} packages/min from tray to issued ({signing:F0} signed, {issuing:F0} issued); the library alone signs the same files {bare:F0} packages/min, ratio {office / bare:F2}; signs and verifies them {own:F0}, ratio {office / own:F2}");
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    // As the leader opens it: the page over HTTP, to its last byte.
    private static async Task OpenTrayAsync(string folder)
    {
        var settings = new ServerSettings(0, folder, DatabaseSettings.Embedded(folder)) { IsEmpty = true };
        await using var server = OfficeServer.Build(settings, ["--Logging:LogLevel:Default=Error"]);
        await OfficeServer.PrepareAsync(server, settings);
        await server.StartAsync();
        using var http = await Visitor.OpenAsync(server.Urls.First(), "lanhdao", Password);
        var (times, size) = (new List<double>(), 0);
        for (var opening = 0; opening < Openings + 5; opening++)
        {
            var clock = Stopwatch.StartNew();
            size = (await http.GetByteArrayAsync("/cho-ky")).Length;
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        times = [.. times.Skip(5).Order()];
        Console.WriteLine($"tray with {Waiting} packages, a page of {size >> 10} KB: p50 {times[Openings / 2]:F0} ms, p95 {times[Openings * 95 / 100]:F0} ms");
        await server.StopAsync();
    }

    // Packages in a minute of the process's own processor time: on a busy machine the wall measures the neighbours.
    private static async Task<double> PerMinuteAsync(Func<Task> work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        await work();
        process.Refresh();
        return Packages / (process.TotalProcessorTime - before).TotalMinutes;
    }

    // Two signatures on each file, as leader and agency put them, in memory and unseen; verified after each where the trust is given.
    private static async Task LibraryAsync(IReadOnlyList<byte[]> package, Desk desk, TrustStore? policy)
    {
        using var leader = Pkcs12Key.Open(desk.LeaderKey, Pin);
        using var agency = Pkcs12Key.Open(desk.AgencyKey, Pin);
        for (var number = 0; number < Packages; number++)
        {
            foreach (var file in package)
            {
                var once = await PdfSigner.SignAsync(file, new SignatureRequest(leader.Identity, leader.Algorithm, DateTimeOffset.UnixEpoch), leader);
                var twice = await PdfSigner.SignAsync(once, new SignatureRequest(agency.Identity, agency.Algorithm, DateTimeOffset.UnixEpoch), agency);
                foreach (var signed in policy is null ? [] : new[] { once, twice })
                {
                    using var source = PdfSource.FromMemory(signed);
                    await Verifier.VerifyAsync(source, new VerificationPolicy(policy!.Current.Signers, TimeProvider.System.GetUtcNow()));
                }
            }
        }
    }

    private static List<byte[]> Package()
    {
        var main = DocumentComposer.OfSystem.ComposePdf(new AdministrativeDocument
        {
            Type = DocumentTypes.Letter,
            IssuingOrganization = "Ủy ban nhân dân huyện",
            Code = new PrintedCode(null, "UBND-VP"),
            PlaceAndDate = new PlaceAndDate("Huyện", null, null, null),
            Subject = "đo bàn ký",
            Addressees = ["UBND các xã"],
            Body = [.. Enumerable.Range(1, 12).Select(number => new BodyParagraph($"Nội dung thứ {number}: các đơn vị ký số đầy đủ văn bản, phụ lục, biểu mẫu trước khi gửi đi."))],
            Signer = SignerBlock.OnBehalf("Ủy ban nhân dân", "Chủ tịch", "Vi Văn Thắng"),
            Recipients = ["Như trên"],
        }).File.ToArray();
        var appendix = PageComposer.OfSystem.Compose(
            new DocumentProperties("Phụ lục"),
            new Section(PageFormat.Portrait(20, 15, 20, 30), [.. Enumerable.Range(1, 40).Select(number => new Paragraph($"Dòng {number} của phụ lục", new TextStyle(13), ParagraphStyle.Plain))])).File.ToArray();
        return [main, appendix, appendix, appendix];
    }

    /// <summary>An office with a leader and a clerk whose keys are on the server.</summary>
    private sealed class Desk(ServiceProvider services, Actor leader, Actor clerk, byte[] leaderKey, byte[] agencyKey)
    {
        public Actor Leader => leader;

        public byte[] LeaderKey => leaderKey;

        public byte[] AgencyKey => agencyKey;

        public static async Task<Desk> SetUpAsync(ServiceProvider services, string folder)
        {
            using var authority = new TestAuthority("CA đo");
            authority.Publish(Path.Combine(folder, "trust"));
            await DoAsync<Migrator, bool>(services, async migrator => { await migrator.MigrateAsync(default); return true; });
            var first = await MakeAsync<SetUpOffice, Person>(services, act => act.RunAsync(new SetUpOffice.Input("UBND huyện", "UBND", "Huyện", "H1.1", "Quản trị", "quantri", Password), default));
            var administrator = await ActorAsync(services, first);
            var agency = administrator.Posts[0].Agency;
            var today = services.GetRequiredService<OfficeClock>().Today;
            var leader = await EnterAsync(services, administrator, "Vi Văn Thắng", Role.Leader, SigningCapacity.OnBehalf, today);
            var clerk = await EnterAsync(services, administrator, "Lò Thị Hương", Role.RecordsClerk, null, today);
            await MakeAsync<OpenRegister, Register>(services, act => act.RunAsync(clerk, new OpenRegister.Input(agency, RegisterKind.Outgoing, today.Year, "Sổ đi", []), default));
            var (leaderKey, agencyKey) = (authority.Issue("Vi Văn Thắng", "Huyện", Pin), authority.Issue("UBND huyện", "Huyện", Pin));
            await CertifyAsync(services, administrator, agency, leader.Person, leaderKey, DrawnPicture.Hand("Vi Văn Thắng"));
            await CertifyAsync(services, administrator, agency, null, agencyKey, DrawnPicture.Seal());
            return new Desk(services, leader, clerk, leaderKey, agencyKey);
        }

        public async Task SubmitAsync(IReadOnlyList<byte[]> package, int number)
        {
            var card = new OutgoingCard("Công văn", "UBND-VP", $"V/v đo bàn ký lần {number}");
            var id = await MakeAsync<StartDraft, OutgoingDocument>(services, act => act.RunAsync(leader, new StartDraft.Input(leader.Posts[0].Id, card), default));
            foreach (var (at, file) in package.Index())
            {
                var part = new PutPart.Input(id, await VersionAsync(id), null, at == 0 ? FilePart.Main : FilePart.Appendix, new NewFile($"tep-{at}.pdf", new MemoryStream(file)));
                await MustAsync<PutPart>(services, act => act.RunAsync(leader, part, default));
            }

            var receivers = new[] { new DescribeDraft.Receiver(RecipientKind.Addressee, "UBND các xã", null) };
            var describing = new DescribeDraft.Input(id, await VersionAsync(id), card, leader.Posts[0].Id, receivers);
            await MustAsync<DescribeDraft>(services, act => act.RunAsync(leader, describing, default));
            var submitting = new SubmitDraft.Input(id, await VersionAsync(id));
            await MustAsync<SubmitDraft>(services, act => act.RunAsync(leader, submitting, default));
        }

        public Task<IReadOnlyList<SignTray.Line>> ChooseAsync(int count) =>
            DoAsync<SignTray, IReadOnlyList<SignTray.Line>>(services, tray => tray.ListAsync(leader, TrayMark.None, 0, count, default));

        public async Task SignAsync(IReadOnlyList<SignTray.Line> lines)
        {
            var choices = lines.Select(line => new PlanSigningBatch.Choice(line.Id, line.Version)).ToList();
            var batch = await MakeAsync<PlanSigningBatch, SigningBatch>(services, act => act.RunAsync(leader, new PlanSigningBatch.Input(choices), default));
            await MustAsync<SignBatch>(services, act => act.RunAsync(leader, new SignBatch.Input(batch, Pin), default));
        }

        public async Task IssueAsync(IReadOnlyList<SignTray.Line> lines)
        {
            foreach (var group in lines.Chunk(IssueTogether.Most))
            {
                var leaving = new List<IssueTogether.Choice>();
                foreach (var line in group)
                {
                    leaving.Add(new IssueTogether.Choice(line.Id, await VersionAsync(line.Id)));
                }

                await MustAsync<IssueTogether>(services, act => act.RunAsync(clerk, new IssueTogether.Input(leaving, Pin), default));
            }
        }

        private async Task<int> VersionAsync(Id<OutgoingDocument> id) =>
            (await DoAsync<OutgoingQueries, OutgoingDocument?>(services, queries => queries.FindAsync(leader, id, default)))!.Version;

        private static async Task<Actor> EnterAsync(ServiceProvider services, Actor administrator, string name, Role role, SigningCapacity? capacity, DateOnly today)
        {
            var input = new EnterPerson.Input(name, role is Role.Leader ? "lanhdao" : "vanthu", Password, "", administrator.Posts[0].Agency, role, "Chức vụ", capacity, today) { MustChangePassword = false };
            return await ActorAsync(services, await MakeAsync<EnterPerson, Person>(services, act => act.RunAsync(administrator, input, default)));
        }

        private static async Task CertifyAsync(ServiceProvider services, Actor administrator, Id<Organization> agency, Id<Person>? person, byte[] key, byte[] picture)
        {
            await MakeAsync<RegisterCertificate, SigningCertificate>(services, act => act.RunAsync(administrator, new RegisterCertificate.Input(agency, person, key, Pin), default));
            await MakeAsync<SetSigningPicture, SigningPicture>(services, act => act.RunAsync(
                administrator, new SetSigningPicture.Input(agency, person, new NewFile("anh.png", new MemoryStream(picture))), default));
        }

        private static async Task<Actor> ActorAsync(ServiceProvider services, Id<Person> person) =>
            (await DoAsync<LoadActor, Actor?>(services, load => load.ByPersonAsync(person, default)))!;
    }

    private static async Task<Id<T>> MakeAsync<TAction, T>(ServiceProvider services, Func<TAction, Task<Outcome<Id<T>>>> run)
        where TAction : notnull
    {
        var outcome = await DoAsync(services, run);
        return outcome.IsDone ? outcome.Value : throw new InvalidOperationException(outcome.Refusals[0].Text);
    }

    private static async Task MustAsync<TAction>(ServiceProvider services, Func<TAction, Task<Outcome>> run)
        where TAction : notnull
    {
        var outcome = await DoAsync(services, run);
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException(outcome.Refusals[0].Text);
        }
    }

    private static async Task<TResult> DoAsync<TAction, TResult>(ServiceProvider services, Func<TAction, Task<TResult>> run)
        where TAction : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TAction>());
    }
}
