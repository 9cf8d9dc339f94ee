using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using CongVu.Archive;
using CongVu.Citizens;
using CongVu.Citizens.Handling;
using CongVu.Citizens.Procedures;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>
/// Every page, every act posted from a page and every endpoint, with every role, on things of another agency.
/// The table <c>doors.txt</c> says who may come in at all: a new door without a row fails. Run with <c>CONGVU_WRITE_DOORS=1</c>
/// the test writes the table anew, and its difference is what a reviewer reads.
/// </summary>
public sealed class AccessTests
{
    private static readonly string[] People = ["quantri", "huong", "thang", "lan", "duc", "mai", "son", "nga", "dia", "say"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_door_stands_in_the_table_with_those_it_admits()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        var doors = (await Door.AllAsync(office.Services)).Select(door => $"{door}").Distinct().ToList();
        if (Environment.GetEnvironmentVariable("CONGVU_WRITE_DOORS") == "1")
        {
            await File.WriteAllLinesAsync(TableInTree(), doors, Cancel);
        }

        var table = await File.ReadAllLinesAsync(TableInTree(), Cancel);

        Assert.True(doors.Count > 100, $"{doors.Count} doors");
        Assert.True(doors.SequenceEqual(table),
            $"Not in doors.txt:\n{string.Join('\n', doors.Except(table))}\nIn doors.txt, but not there or in another order:\n{string.Join('\n', table.Except(doors))}");
    }

    [Fact]
    public async Task Nobody_opens_or_changes_what_is_another_agencys()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        var doors = await Door.AllAsync(office.Services);
        var failures = new List<string>();
        foreach (var person in People)
        {
            var actor = await ActorAsync(office, person);
            var things = await ThingsAsync(office, actor);
            using var visit = await Visit.StartAsync(office, person, actor);
            foreach (var door in doors.Where(door => door.Roles is not null && !IsLast(door)))
            {
                failures.AddRange(await TryAsync(visit, door, actor, things));
            }

            foreach (var thing in things)
            {
                failures.AddRange((await HistoryAsync(office, thing.Id)).Skip(thing.Facts).Select(line => $"{person} made on {thing.Name}: {line.Words}"));
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static async Task<List<string>> TryAsync(Visit visit, Door door, Actor actor, IReadOnlyList<Thing> things)
    {
        var isAdmitted = door.Roles!.Count == 0 || actor.Posts.Any(post => door.Roles.Contains(post.Role));
        var hasPlace = door.Template.Contains('{', StringComparison.Ordinal);
        var failures = new List<string>();
        foreach (var thing in hasPlace || door.Method != "GET" ? things : things.Take(1))
        {
            var answer = await visit.AskAsync(door, thing.Id);
            var html = await answer.Content.ReadAsStringAsync(Cancel);
            var status = (int)answer.StatusCode;
            if ((isAdmitted ? status >= 500 : status != 403) || html.Contains(thing.Secret, StringComparison.Ordinal))
            {
                failures.Add($"{visit.Person} at {door} with {thing.Name}: {status}");
            }
        }

        return failures;
    }

    private static string TableInTree()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CongVu.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Path.Combine(folder, "tests", "CongVu.Web.Tests", "doors.txt");
    }

    // Logging out ends the visit.
    private static bool IsLast(Door door) => door.Template is "dang-xuat";

    /// <summary>Something of an agency, how many facts are told of it, and words that nobody else may read.</summary>
    private sealed record Thing(string Name, Guid Id, int Facts, string Secret);

    // The administrator of the district manages the people of its communes, but no document.
    private static async Task<IReadOnlyList<Thing>> ThingsAsync(WebOffice office, Actor actor)
    {
        var province = office.Province;
        var isOfDistrict = actor.Posts[0].Agency != province.District;
        var secret = $"Việc riêng {(isOfDistrict ? "của huyện" : "của xã")}";
        var clerk = isOfDistrict ? province.Clerk : province.CommuneClerk;
        var agency = isOfDistrict ? province.District : province.Commune;
        var incoming = await province.Office.MakeAsync((RegisterIncoming register) => register.RunAsync(clerk, new RegisterIncoming.Input(
            agency, null, IncomingOrigin.Scanned, new IncomingCard(null, "Sở Tài chính", "1/STC", new DateOnly(2021, 4, 1), "Công văn", secret),
            [new NewFile("thu.pdf", new MemoryStream(Papers.Pdf(secret)))]) { IsNoDuplicate = true }, Cancel));
        var draft = await province.Office.MakeAsync((StartDraft start) => start.RunAsync(clerk, new StartDraft.Input(
            clerk.Posts[0].Id, new OutgoingCard("Công văn", "UBND-VP", secret)), Cancel));
        var matter = await ReceiveAsync(province, clerk, secret);
        var file = await province.Office.MakeAsync((OpenCaseFile open) => open.RunAsync(clerk, new OpenCaseFile.Input(
            clerk.Posts[0].Id, null, new CaseFileCard($"{actor.Person}"[..20], secret, Retention.Years10)), Cancel));
        var things = new List<Thing>();
        (string, Guid)[] managed = actor.Posts.Any(post => post.Role is Role.Administrator)
            ? []
            : [("the agency", agency.Value), ("its clerk", clerk.Person.Value), ("the clerk's post", clerk.Posts[0].Id.Value)];
        foreach (var (name, id) in managed.Prepend(("a file", file.Value)).Prepend(("a citizen's dossier", matter.Value)).Prepend(("a draft", draft.Value)).Prepend(("an incoming document", incoming.Value)))
        {
            things.Add(new Thing(name, id, (await HistoryAsync(office, id)).Count, secret));
        }

        return things;
    }

    private static async Task<Id<CitizenMatter>> ReceiveAsync(Province province, Actor clerk, string applicant)
    {
        var agency = clerk.Posts[0].Agency;
        var known = await province.Office.RunAsync((ProcedureQueries procedures) => procedures.ListAsync(clerk, true, Cancel));
        var procedure = known.Count > 0 ? known[0].Id : await province.Office.MakeAsync((DefineProcedure define) => define.RunAsync(
            clerk, new DefineProcedure.Input(agency, new ProcedureCard("1.1", "Chứng thực", 1, "Nghị định 23/2015/NĐ-CP", agency)), Cancel));
        return await province.Office.MakeAsync((ReceiveMatter receive) => receive.RunAsync(
            clerk, new ReceiveMatter.Input(procedure, new MatterCard(ApplicantKind.Citizen, applicant, "", "Đơn")), Cancel));
    }

    private static Task<IReadOnlyList<HistoryLine>> HistoryAsync(WebOffice office, Guid subject) =>
        office.Province.Office.RunAsync((Histories histories) => histories.OfAsync(subject, Cancel));

    private static async Task<Actor> ActorAsync(WebOffice office, string person) =>
        (await office.Province.Office.RunAsync((LoadActor load) => load.ByLoginNameAsync(person, Cancel)))!;

    /// <summary>One person with a browser and with a token, who tries a door.</summary>
    private sealed class Visit(string person, Browser browser, HttpClient system) : IDisposable
    {
        public string Person => person;

        private string token = "";

        public static async Task<Visit> StartAsync(WebOffice office, string person, Actor actor)
        {
            var key = await office.Province.Office.MakeAsync((GiveSystemToken give) => give.RunAsync(
                office.Province.Administrator, new GiveSystemToken.Input(actor.Person, actor.Posts[0].Agency, "Hệ thống khác", new DateOnly(2022, 4, 5)), Cancel));
            var system = new HttpClient { BaseAddress = office.Address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", key) } };
            var browser = await office.LogInAsync(person);
            var page = await browser.OpenAsync("/tai-khoan");
            return new Visit(person, browser, system)
            {
                token = Regex.Match(page.Html, "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"").Groups[1].Value,
            };
        }

        public Task<HttpResponseMessage> AskAsync(Door door, Guid id)
        {
            var request = new HttpRequestMessage(HttpMethod.Parse(door.Method), door.PathTo(id));
            if (!door.IsForSystems)
            {
                request.Content = door.Method == "GET" ? null : new FormUrlEncodedContent(Fields(id));
                request.Headers.Add("RequestVerificationToken", token);
                return browser.AskAsync(request);
            }

            request.Content = door.Method switch
            {
                "GET" => null,
                "PUT" => new ByteArrayContent([]) { Headers = { ContentType = new("application/octet-stream") } },
                _ when door.Template.EndsWith("verify", StringComparison.Ordinal) => new ByteArrayContent([]) { Headers = { ContentType = new("application/pdf") } },
                _ => JsonContent.Create(Names.ToDictionary(name => name, object? (_) => id).Concat(Values.ToDictionary(pair => pair.Name, pair => pair.Value)).ToDictionary()),
            };
            return system.SendAsync(request, Cancel);
        }

        public void Dispose()
        {
            browser.Dispose();
            system.Dispose();
        }

        // What forms and acts call the thing they are about; what a form does not know it ignores.
        private static readonly string[] Names =
            ["id", "document", "draft", "incoming", "agency", "organization", "person", "post", "part", "assignment", "directive", "file", "plan", "heading", "upload", "register", "unit", "answers", "parent"];

        private static readonly (string Name, object? Value)[] Values =
            [("version", 1), ("reason", "Thử"), ("words", "Thử"), ("conclusion", "Thử"), ("pin", "24681357"), ("number", 1), ("subject", "Thử"), ("title", "Thử"), ("name", "Thử"), ("from", "2021-04-05"), ("on", "2021-04-05")];

        private List<KeyValuePair<string, string>> Fields(Guid id) =>
        [
            new("__RequestVerificationToken", token),
            .. Names.Select(name => new KeyValuePair<string, string>(name, $"{id:N}")),
            .. Values.Select(pair => new KeyValuePair<string, string>(pair.Name, $"{pair.Value}")),
        ];
    }
}
