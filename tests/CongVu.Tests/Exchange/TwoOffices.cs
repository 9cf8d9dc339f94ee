using CongVu.Database;
using CongVu.Documents;
using CongVu.Exchange;
using CongVu.Exchange.Packets;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.TestOffice;
using CongVu.Tests.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Exchange;

/// <summary>Two deployments on one axis: the district's, which issues, and a department's, which receives.</summary>
internal sealed class TwoOffices : IAsyncDisposable
{
    public const string DistrictCode = "H56.25";
    public const string DepartmentCode = "H56.12";
    public const string DepartmentName = "Sở Thông tin và Truyền thông";
    private static readonly DateOnly Long = new(2019, 1, 1);

    private TwoOffices(PaperAxis axis, Province province, Office department) => (Axis, Province, Department) = (axis, province, department);

    public PaperAxis Axis { get; }

    /// <summary>The issuing side.</summary>
    public Province Province { get; }

    public Office District => Province.Office;

    /// <summary>The receiving side.</summary>
    public Office Department { get; }

    public Actor Clerk { get; private set; } = null!;

    public Actor Director { get; private set; } = null!;

    /// <summary>The department as the district knows it.</summary>
    public Id<Organization> Receiver { get; private set; }

    public DraftJourney Journey => new(Province);

    public static async Task<TwoOffices> OpenAsync(Engine engine)
    {
        var axis = new PaperAxis();
        var province = await Province.OpenAsync(engine, axis.ChannelOf("huyen", DistrictCode));
        var department = Office.OpenOn(await TestDatabase.CreateAsync(engine), axis.ChannelOf("so", DepartmentCode));
        var both = new TwoOffices(axis, province, department);
        await both.MeetAsync();
        return both;
    }

    /// <summary>Issues a document to the department; nothing has been sent yet.</summary>
    public async Task<Id<OutgoingDocument>> IssueAsync(Func<OutgoingDocument, Task>? before = null)
    {
        var id = await Journey.CompleteAsync();
        var draft = await Journey.FindAsync(id);
        await District.MustAsync((DescribeDraft describe) => describe.RunAsync(
            Province.Specialist,
            new DescribeDraft.Input(id, draft.Version, DraftJourney.Card, Province.PostOf(Province.ViceChairman, Role.Leader),
                [new DescribeDraft.Receiver(RecipientKind.Addressee, DepartmentName, Receiver)]),
            default));
        await (before?.Invoke(await Journey.FindAsync(id)) ?? Task.CompletedTask);
        return await Journey.IssuedAsync(id);
    }

    /// <summary>Lets both sides send, fetch and read until nothing moves.</summary>
    public async Task ExchangeAsync()
    {
        for (var moved = 1; moved > 0;)
        {
            moved = await WorkAsync(District) + await WorkAsync(Department);
        }
    }

    public static async Task<int> WorkAsync(Office office) =>
        await office.RunAsync((SendPackets send) => send.RunOnceAsync(default)) +
        await office.RunAsync((ReceivePackets receive) => receive.RunOnceAsync(default)) +
        await office.RunAsync((ReadPackets read) => read.RunOnceAsync(default));

    /// <summary>The delivery of a document to the department, as the sender sees it.</summary>
    public async Task<DeliveryQueries.Line> DeliveryOfAsync(Id<OutgoingDocument> id) =>
        Assert.Single(await District.RunAsync((DeliveryQueries queries) => queries.OfAsync(Province.Clerk, id, default)));

    /// <summary>What waits before the department's clerk.</summary>
    public async Task<IReadOnlyList<IncomingQueries.Detail>> ArrivedAsync(IncomingTab tab = IncomingTab.ToTakeIn)
    {
        var lines = await Department.RunAsync((IncomingQueries queries) => queries.ListAsync(Clerk, tab, null, 50, default));
        var details = new List<IncomingQueries.Detail>();
        foreach (var line in lines)
        {
            details.Add((await Department.RunAsync((IncomingQueries queries) => queries.FindAsync(Clerk, line.Id, default)))!);
        }

        return details;
    }

    public Task<Id<IncomingDocument>> AcceptAsync(IncomingQueries.Detail arrived, bool isNoDuplicate = false) => Department.MakeAsync((RegisterIncoming register) =>
        register.RunAsync(Clerk, new RegisterIncoming.Input(arrived.Agency, arrived.Id, IncomingOrigin.Exchange, arrived.Card, []) { IsNoDuplicate = isNoDuplicate }, default));

    public static async Task<List<T>> RowsAsync<T>(Office office)
        where T : class
    {
        await using var scope = office.Scope();
        return await scope.ServiceProvider.GetRequiredService<OfficeContext>().Set<T>().AsNoTracking().ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await District.DisposeAsync();
        await Department.DisposeAsync();
    }

    private async Task MeetAsync()
    {
        Receiver = await FoundAsync(District, Province.Administrator, Province.District, DepartmentName, DepartmentCode);
        var first = await Department.MakeAsync((SetUpOffice setUp) => setUp.RunAsync(
            new SetUpOffice.Input(DepartmentName, "STTTT", "Thanh Hóa", DepartmentCode, "Lê Văn Trị", "quantri", "mot hai ba bon"), default));
        var administrator = await Department.ActorAsync(first);
        var agency = administrator.Posts[0].Agency;
        await FoundAsync(Department, administrator, agency, "UBND huyện Quan Sơn", DistrictCode);
        Clerk = await EnterAsync(administrator, agency, "Trịnh Thị Xuân", "xuan", Role.RecordsClerk);
        Director = await EnterAsync(administrator, agency, "Đỗ Hữu Lộc", "loc", Role.Leader);
        await Department.MakeAsync((OpenRegister open) => open.RunAsync(Clerk, new OpenRegister.Input(agency, RegisterKind.Incoming, 2021, "Sổ văn bản đến", []), default));
        foreach (var file in Directory.GetFiles(Path.Combine(District.Folder, "trust")))
        {
            Directory.CreateDirectory(Path.Combine(Department.Folder, "trust"));
            File.Copy(file, Path.Combine(Department.Folder, "trust", Path.GetFileName(file)));
        }
    }

    private static Task<Id<Organization>> FoundAsync(Office office, Actor administrator, Id<Organization> parent, string name, string code) =>
        office.MakeAsync((FoundOrganization found) => found.RunAsync(
            administrator, new FoundOrganization.Input(parent, OrganizationKind.Agency, name, "X", "Thanh Hóa", code, Long), default));

    private async Task<Actor> EnterAsync(Actor administrator, Id<Organization> agency, string name, string login, Role role) =>
        await Department.ActorAsync(await Department.MakeAsync((EnterPerson enter) => enter.RunAsync(
            administrator, new EnterPerson.Input(name, login, "mot hai ba bon", "", agency, role, name, null, Long) { MustChangePassword = false }, default)));
}
