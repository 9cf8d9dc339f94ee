using CongVu.Database;
using CongVu.Demonstration;
using CongVu.Documents;
using CongVu.EdXml.Transport;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Signing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.TestOffice;

/// <summary>
/// A small believable administration: a district with its office and two departments, and one commune below it.
/// Tests call its people by name. All names are invented.
/// </summary>
public sealed class Province
{
    private static readonly DateOnly Long = new(2019, 1, 1);
    /// <summary>Opens every signing key.</summary>
    public const string Pin = "24681357";

    private readonly Office office;
    private Actor administrator = null!;

    private Province(Office office) => this.office = office;

    public Office Office => office;

    public Id<Organization> District { get; private set; }

    public Id<Organization> DistrictOffice { get; private set; }

    /// <summary>Phòng Văn hóa và Thông tin.</summary>
    public Id<Organization> Culture { get; private set; }

    /// <summary>Phòng Nội vụ.</summary>
    public Id<Organization> HomeAffairs { get; private set; }

    public Id<Organization> Commune { get; private set; }

    public Actor Administrator => administrator;

    /// <summary>Văn thư huyện.</summary>
    public Actor Clerk { get; private set; } = null!;

    /// <summary>Chủ tịch huyện.</summary>
    public Actor Chairman { get; private set; } = null!;

    /// <summary>Phó Chủ tịch huyện, ký KT.</summary>
    public Actor ViceChairman { get; private set; } = null!;

    /// <summary>Chánh Văn phòng huyện.</summary>
    public Actor Chief { get; private set; } = null!;

    /// <summary>Chuyên viên theo dõi của Văn phòng huyện.</summary>
    public Actor Tracker { get; private set; } = null!;

    /// <summary>Trưởng phòng Văn hóa và Thông tin.</summary>
    public Actor HeadOfCulture { get; private set; } = null!;

    /// <summary>Chuyên viên phòng Văn hóa và Thông tin.</summary>
    public Actor Specialist { get; private set; } = null!;

    /// <summary>Chuyên viên phòng Nội vụ.</summary>
    public Actor Stranger { get; private set; } = null!;

    /// <summary>Chủ tịch xã.</summary>
    public Actor CommuneChairman { get; private set; } = null!;

    /// <summary>Văn thư xã.</summary>
    public Actor CommuneClerk { get; private set; } = null!;

    public static async Task<Province> OpenAsync(Engine engine, IExchangeChannel? axis = null)
    {
        var province = new Province(Office.OpenOn(await TestDatabase.CopyOfAsync(engine, "province", BuildAsync), axis));
        await province.MeetAsync();
        return province;
    }

    /// <summary>The post a person holds with that role.</summary>
    public static Id<Post> PostOf(Actor actor, Role role) => actor.Posts.First(post => post.Role == role).Id;

    private static async Task BuildAsync(TestDatabase database)
    {
        var province = new Province(Office.OpenOn(database));
        await province.FoundAsync();
        await province.StaffAsync();
        await province.OpenBooksAsync();
        await province.CertifyAsync();
        await province.office.CloseAsync();
    }

    private async Task FoundAsync()
    {
        var first = await office.MakeAsync((SetUpOffice setUp) => setUp.RunAsync(
            new SetUpOffice.Input("UBND huyện Quan Sơn", "UBND", "Quan Sơn", "H56.25", "Hà Văn Quản", "quantri", "mot hai ba bon"), default));
        administrator = await office.ActorAsync(first);
        District = administrator.Posts[0].Agency;
        DistrictOffice = await FoundAsync(District, OrganizationKind.Unit, "Văn phòng HĐND và UBND", "VP", "");
        Culture = await FoundAsync(District, OrganizationKind.Unit, "Phòng Văn hóa và Thông tin", "VHTT", "");
        HomeAffairs = await FoundAsync(District, OrganizationKind.Unit, "Phòng Nội vụ", "NV", "");
        Commune = await FoundAsync(District, OrganizationKind.Agency, "UBND xã Na Mèo", "UBND", "H56.25.7");
    }

    private async Task StaffAsync()
    {
        await EnterAsync("Lò Thị Hương", "huong", DistrictOffice, Role.RecordsClerk, "Văn thư", null);
        await EnterAsync("Vi Văn Thắng", "thang", District, Role.Leader, "Chủ tịch", SigningCapacity.OnBehalf);
        await EnterAsync("Phạm Thị Lan", "lan", District, Role.Leader, "Phó Chủ tịch", SigningCapacity.OnBehalfForHead);
        await EnterAsync("Hà Minh Đức", "duc", DistrictOffice, Role.ChiefOfOffice, "Chánh Văn phòng", SigningCapacity.ByOrder);
        await EnterAsync("Ngân Thị Mai", "mai", DistrictOffice, Role.TrackingOffice, "Chuyên viên", null);
        await EnterAsync("Lương Văn Sơn", "son", Culture, Role.HeadOfUnit, "Trưởng phòng", null);
        await EnterAsync("Hà Thị Nga", "nga", Culture, Role.Specialist, "Chuyên viên", null);
        await EnterAsync("Bùi Văn Kiên", "kien", HomeAffairs, Role.Specialist, "Chuyên viên", null);
        await EnterAsync("Thao Văn Dia", "dia", Commune, Role.Leader, "Chủ tịch", SigningCapacity.OnBehalf);
        await EnterAsync("Hơ Thị Say", "say", Commune, Role.RecordsClerk, "Văn thư", null);
    }

    private async Task MeetAsync()
    {
        administrator = await MeetAsync("quantri");
        Clerk = await MeetAsync("huong");
        Chairman = await MeetAsync("thang");
        ViceChairman = await MeetAsync("lan");
        Chief = await MeetAsync("duc");
        Tracker = await MeetAsync("mai");
        HeadOfCulture = await MeetAsync("son");
        Specialist = await MeetAsync("nga");
        Stranger = await MeetAsync("kien");
        CommuneChairman = await MeetAsync("dia");
        CommuneClerk = await MeetAsync("say");
        (District, DistrictOffice, Commune) = (Chairman.Posts[0].Organization, Clerk.Posts[0].Organization, CommuneChairman.Posts[0].Organization);
        (Culture, HomeAffairs) = (Specialist.Posts[0].Organization, Stranger.Posts[0].Organization);
    }

    private async Task<Actor> MeetAsync(string loginName)
    {
        await using var scope = office.Scope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();
        return await office.ActorAsync(await db.Set<Account>().Where(account => account.LoginName == loginName).Select(account => account.PersonId).SingleAsync());
    }

    private async Task OpenBooksAsync()
    {
        foreach (var (clerk, agency) in new[] { (await MeetAsync("huong"), District), (await MeetAsync("say"), Commune) })
        {
            await OpenAsync(clerk, agency, RegisterKind.Incoming, "Sổ văn bản đến");
            await OpenAsync(clerk, agency, RegisterKind.Outgoing, "Sổ văn bản đi");
        }
    }

    // Whose certificates exist: both leaders and both agencies; nobody else signs.
    private async Task CertifyAsync()
    {
        using var authority = new TestAuthority("CA kiểm thử");
        authority.Publish(Path.Combine(office.Folder, "trust"));
        await CertifyAsync(authority, District, "UBND huyện Quan Sơn", null);
        await CertifyAsync(authority, Commune, "UBND xã Na Mèo", null);
        await CertifyAsync(authority, District, "Vi Văn Thắng", await MeetAsync("thang"));
        await CertifyAsync(authority, District, "Phạm Thị Lan", await MeetAsync("lan"));
        await CertifyAsync(authority, Commune, "Thao Văn Dia", await MeetAsync("dia"));
    }

    private async Task CertifyAsync(TestAuthority authority, Id<Organization> agency, string holder, Actor? person)
    {
        await office.MakeAsync((RegisterCertificate register) => register.RunAsync(
            administrator, new RegisterCertificate.Input(agency, person?.Person, authority.Issue(holder, "Quan Sơn", Pin), Pin), default));
        var picture = new NewFile("anh.png", new MemoryStream(person is null ? DrawnPicture.Seal() : DrawnPicture.Hand(holder)));
        await office.MakeAsync((SetSigningPicture set) => set.RunAsync(administrator, new SetSigningPicture.Input(agency, person?.Person, picture), default));
    }

    private Task<Id<Register>> OpenAsync(Actor clerk, Id<Organization> agency, RegisterKind kind, string name) =>
        office.MakeAsync((OpenRegister open) => open.RunAsync(clerk, new OpenRegister.Input(agency, kind, 2021, name, []), default));

    private Task<Id<Organization>> FoundAsync(Id<Organization> parent, OrganizationKind kind, string name, string abbreviation, string code) =>
        office.MakeAsync((FoundOrganization found) => found.RunAsync(
            administrator, new FoundOrganization.Input(parent, kind, name, abbreviation, "Quan Sơn", code, Long), default));

    private Task EnterAsync(string name, string login, Id<Organization> organization, Role role, string title, SigningCapacity? capacity) =>
        office.MakeAsync((EnterPerson enter) => enter.RunAsync(
            administrator,
            new EnterPerson.Input(name, login, "mot hai ba bon", "", organization, role, title, capacity, Long) { MustChangePassword = false },
            default));
}
