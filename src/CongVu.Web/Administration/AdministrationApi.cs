using CongVu.Organizations;
using CongVu.Organizations.Importing;
using CongVu.Organizations.WorkDays;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Administration;

/// <summary>Agencies, people, posts for other systems (cơ quan, con người).</summary>
internal sealed class AdministrationApi : IApiPart
{
    /// <summary>Who the token acts as.</summary>
    internal sealed record Me(Guid Person, string FullName, IReadOnlyList<ActorPost> Posts);

    /// <summary>An organization that stands today.</summary>
    internal sealed record Unit(Guid Id, Guid? Parent, OrganizationKind Kind, string Name);

    /// <summary>A list of agencies and units, as an .xlsx file in base64.</summary>
    internal sealed record NewOrganizations(byte[] File, bool IsDryRun);

    /// <summary>A list of people, as an .xlsx file in base64.</summary>
    internal sealed record NewPeople(byte[] File, string Password, bool IsDryRun);

    public void Map(RouteGroupBuilder api)
    {
        api.MapGet("/me", ([FromServices] ApiActs acts) => Results.Ok(new Me(acts.Actor.Person, acts.Actor.Name, acts.Actor.Posts))).Reads<Me>("Mã này làm việc với tư cách ai");
        api.MapGet("/organizations", ListAsync).Reads<IReadOnlyList<Unit>>("Cây cơ quan, đơn vị hôm nay");
        api.MapMaking<FoundOrganization, FoundOrganization.Input, Organization>("/organizations", "organizations", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Lập cơ quan, đơn vị", Role.Administrator);
        api.MapAct<RenameOrganization, RenameOrganization.Input>("/organizations/rename", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Đổi tên", Role.Administrator);
        api.MapAct<GiveOrganizationCode, GiveOrganizationCode.Input>("/organizations/code", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Cấp mã định danh", Role.Administrator);
        api.MapAct<EndOrganization, EndOrganization.Input>("/organizations/end", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Kết thúc hoạt động, nêu nơi kế thừa", Role.Administrator);
        api.MapImport<ImportOrganizations, NewOrganizations, OrganizationColumn>("/organizations/import", OrganizationList.Form, list => list.File,
            (act, actor, list, sheet, cancel) => act.RunAsync(actor, new ImportOrganizations.Input(sheet, list.IsDryRun), cancel)).Answers<ImportReport>("Nhập cơ quan, đơn vị từ Excel", Role.Administrator);
        api.MapImport<ImportPeople, NewPeople, PersonColumn>("/people/import", PeopleList.Form, list => list.File,
            (act, actor, list, sheet, cancel) => act.RunAsync(actor, new ImportPeople.Input(sheet, list.Password, list.IsDryRun), cancel)).Answers<ImportReport>("Nhập người từ Excel", Role.Administrator);
        api.MapMaking<EnterPerson, EnterPerson.Input, Person>("/people", "people", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Makes("Thêm người", Role.Administrator);
        api.MapMaking<GivePost, GivePost.Input, Post>("/posts", "posts", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Makes("Giao chức vụ", Role.Administrator);
        api.MapAct<EndPost, EndPost.Input>("/posts/end", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Thôi giữ chức vụ", Role.Administrator);
        api.MapAct<DisableAccount, DisableAccount.Input>("/people/disable", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Khóa, mở tài khoản", Role.Administrator);
        api.MapAct<DecideDay, DecideDay.Input>("/work-days", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Nhập ngày nghỉ, ngày làm bù", Role.Administrator);
        api.MapAct<WithdrawDay, WithdrawDay.Input>("/work-days/withdraw", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Bỏ ngày đã nhập", Role.Administrator);
        api.MapMaking<GiveDelegation, GiveDelegation.Input, Delegation>("/delegations", "delegations", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Makes("Ủy quyền");
    }

    private static async Task<IResult> ListAsync([FromServices] OrganizationDirectory directory, CancellationToken cancel) =>
        Results.Ok((await directory.GetAsync(cancel)).Entries.Values.OrderBy(entry => entry.Order)
            .Select(entry => new Unit(entry.Id, entry.Parent, entry.Kind, entry.Name)));
}
