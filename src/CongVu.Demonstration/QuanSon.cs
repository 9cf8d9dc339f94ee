using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>The district of Quan Sơn with its office, departments and communes.</summary>
internal sealed class QuanSon(Stage stage)
{
    private static readonly DateOnly Since = new(2019, 1, 1);
    private Actor administrator = null!;

    public async Task FoundAsync(CancellationToken cancel)
    {
        var first = await stage.MakeAsync((SetUpOffice setUp) => setUp.RunAsync(
            new SetUpOffice.Input("UBND huyện Quan Sơn", "UBND", "Quan Sơn", "H56.25", "Hà Văn Quản", "quantri", DemonstrationProvince.Password), cancel));
        administrator = await ActorAsync(first, cancel);
        var district = administrator.Posts[0].Agency;
        var office = await FoundAsync(district, OrganizationKind.Unit, "Văn phòng HĐND và UBND", "VP", "", cancel);
        var culture = await FoundAsync(district, OrganizationKind.Unit, "Phòng Văn hóa và Thông tin", "VHTT", "", cancel);
        var clerk = await EnterAsync("Lò Thị Hương", "vanthu", office, Role.RecordsClerk, "Văn thư", null, cancel);
        await EnterAsync("Vi Văn Thắng", "chutich", district, Role.Leader, "Chủ tịch", SigningCapacity.OnBehalf, cancel);
        await EnterAsync("Hà Văn Bình", "phochutich", district, Role.Leader, "Phó Chủ tịch", SigningCapacity.OnBehalfForHead, cancel);
        await EnterAsync("Hà Minh Đức", "chanhvanphong", office, Role.ChiefOfOffice, "Chánh Văn phòng", SigningCapacity.ByOrder, cancel);
        await EnterAsync("Lương Văn Sơn", "truongphong", culture, Role.HeadOfUnit, "Trưởng phòng", null, cancel);
        await EnterAsync("Hà Thị Nga", "chuyenvien", culture, Role.Specialist, "Chuyên viên", null, cancel);
        foreach (var kind in Enum.GetValues<RegisterKind>())
        {
            await stage.MakeAsync((OpenRegister open) => open.RunAsync(clerk, new OpenRegister.Input(district, kind, 2026, $"{kind}", []), cancel));
        }
    }

    private async Task<Actor> ActorAsync(Id<Person> person, CancellationToken cancel) =>
        (await stage.RunAsync((LoadActor load) => load.ByPersonAsync(person, cancel)))!;

    private Task<Id<Organization>> FoundAsync(
        Id<Organization> parent, OrganizationKind kind, string name, string abbreviation, string code, CancellationToken cancel) =>
        stage.MakeAsync((FoundOrganization found) => found.RunAsync(
            administrator, new FoundOrganization.Input(parent, kind, name, abbreviation, "Quan Sơn", code, Since), cancel));

    private async Task<Actor> EnterAsync(
        string name, string login, Id<Organization> organization, Role role, string title, SigningCapacity? capacity, CancellationToken cancel)
    {
        var person = await stage.MakeAsync((EnterPerson enter) => enter.RunAsync(
            administrator,
            new EnterPerson.Input(name, login, DemonstrationProvince.Password, "", organization, role, title, capacity, Since) { MustChangePassword = false },
            cancel));
        return await ActorAsync(person, cancel);
    }
}
